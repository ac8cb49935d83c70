// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayText

/// Finds the lexicon rows behind the rule ids of a claim.
struct RuleBook {
    /// The folders with tables, the one that is laid over the other first.
    private let folders: [URL]

    /// The rows of the pack that `data` holds, or the one that comes with the program, and of one laid over it.
    init(data: String?, overlay: URL? = nil, language: String = "en") {
        let folder = DataFolder(explicit: data).url(of: "HearsayLexicon")?.appendingPathComponent(language)
        folders = [overlay, folder].compactMap { $0 }
    }

    /// The rows of one folder of tables.
    init(folder: URL) {
        folders = [folder]
    }

    /// Table and line of a row, then its cells by column; empty if no table has a row of that id.
    func details(of rule: String) -> [String] {
        folders.lazy.map { details(of: rule, in: $0) }.first { !$0.isEmpty } ?? []
    }

    private func details(of rule: String, in folder: URL) -> [String] {
        for file in tables(in: folder) {
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else { continue }
            var names: [String] = []
            for (number, line) in data.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
                let cells = line.split(separator: 9, omittingEmptySubsequences: false)
                    .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespaces) }
                guard let first = cells.first else { continue }
                if first.hasPrefix("#") {
                    if cells.count > 1 { names = cells }
                } else if first == rule {
                    let pairs = cells.enumerated().dropFirst().filter { !$0.element.isEmpty }
                        .map { (names.indices.contains($0.offset) ? "\(names[$0.offset]): " : "") + $0.element }
                    return ["\(file), line \(number + 1)"] + pairs
                }
            }
        }
        return []
    }

    private func tables(in folder: URL) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".tsv") }.sorted()
    }
}
