// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayText

/// The model with a small part of the language pack, so that a debug build starts fast: the whole pack takes it seconds.
enum SmallPack {
    /// The folder for `HEARSAY_DATA`; `nil` where the model or the pack is missing.
    static let folder: URL? = {
        let data = DataFolder()
        guard let model = data.url(of: "HearsaySyntax"), let pack = data.url(of: "HearsayLexicon") else { return nil }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-pack-\(getpid())")
        do {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: folder.appendingPathComponent("HearsaySyntax"), withDestinationURL: model)
            if let claims = data.url(of: "HearsayClaims") {
                try FileManager.default.createSymbolicLink(
                    at: folder.appendingPathComponent("HearsayClaims"), withDestinationURL: claims)
            }
            try copyTables(from: pack, to: folder.appendingPathComponent("HearsayLexicon"))
            return folder
        } catch {
            return nil
        }
    }()

    private static func copyTables(from pack: URL, to folder: URL) throws {
        for case let name as String in FileManager.default.enumerator(atPath: pack.path) ?? .init() {
            guard name.hasSuffix(".tsv") else { continue }
            let target = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            let lines = String(decoding: try Data(contentsOf: pack.appendingPathComponent(name)), as: UTF8.self)
                .split(separator: "\n")
            let isWhole = name.hasSuffix("countries.tsv")
            let kept = lines.enumerated().filter { number, line in
                isWhole || number < 20 || line.hasPrefix("#") || line.contains("\tattack\t") || line.contains("\tsay")
            }
            try Data(kept.map(\.element).joined(separator: "\n").utf8 + [10]).write(to: target)
        }
    }
}
