// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIngest
import HearsayText

/// Reports to run the coder over: the package's examples, and larger collections where they lie beside the package.
enum SampleReports {
    /// The package's folder.
    private static let package: URL? = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let manifest = folder.appendingPathComponent("Package.swift").path
            if FileManager.default.fileExists(atPath: manifest) { return folder }
        }
        return nil
    }()

    /// The documents of `Examples`, in the order of their names.
    static func examples() -> [Document] {
        guard let folder = package?.appendingPathComponent("Examples") else { return [] }
        return files(in: folder, ["txt", "jsonl"]).flatMap(documents)
    }

    /// JSON Lines files beside the package whose texts may be read but not copied; empty where there are none.
    static let collections: [URL] = {
        guard let shared = package?.deletingLastPathComponent().appendingPathComponent("shared") else { return [] }
        return files(in: shared.appendingPathComponent("gold").resolvingSymlinksInPath(), ["jsonl"])
            + files(in: shared.appendingPathComponent("data").resolvingSymlinksInPath(), ["jsonl"])
    }()

    /// The documents of a file.
    static func documents(in file: URL) -> [Document] {
        DocumentReader(inputs: [.path(file.path)]).compactMap { reading in
            guard case .document(let document, _) = reading else { return nil }
            return document
        }
    }

    /// At most `bytes` of text out of a file's documents, spread over the whole of it.
    static func sample(of file: URL, bytes: Int) -> [Document] {
        let all = documents(in: file)
        let total = all.reduce(0) { $0 + $1.text.utf8.count }
        guard total > bytes, bytes > 0 else { return all }
        let step = total / bytes + 1
        return stride(from: step / 2, to: all.count, by: step).map { all[$0] }
    }

    /// Files below a folder with one of these endings, sorted by path.
    private static func files(in folder: URL, _ endings: Set<String>) -> [URL] {
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return walk.compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }
}
