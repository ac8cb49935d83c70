// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayText
import Testing

/// The development files of two treebanks, where the machine has them (`../shared/data/ud` beside the package).
@Suite struct TreebankTests {
    static let folder: URL? = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let package = folder.appendingPathComponent("Package.swift").path
            if FileManager.default.fileExists(atPath: package) { break }
            folder.deleteLastPathComponent()
        }
        let data = folder.deletingLastPathComponent().appendingPathComponent("shared/data/ud")
        return FileManager.default.fileExists(atPath: data.path) ? data : nil
    }()

    @Test(
        .enabled(if: folder != nil),
        arguments: [("en_ewt-ud-dev", 99.3, 84.0), ("en_gum_nonc-ud-dev", 99.5, 94.0)])
    func `words and sentences are those of the treebanks`(name: String, tokens: Double, sentences: Double) throws {
        let folder = try #require(TreebankTests.folder)
        let file = try String(contentsOf: folder.appendingPathComponent(name + ".conllu"), encoding: .utf8)
        let gold = Treebank(file)
        let parts = analyze(gold.text)
        #expect(fault(in: parts) == nil)
        var found: [Span] = []
        for i in 0..<parts.words.count {
            let span = parts.words.span(i)
            if parts.words.flags[i].contains(.joinsPrevious), let last = found.last {
                found[found.count - 1] = last.union(span)
            } else {
                found.append(span)
            }
        }
        let tokenScore = f1(Set(gold.tokens), Set(found))
        let sentenceScore = f1(Set(gold.sentences), Set(parts.sentences.map { parts.span(ofWords: $0.words) }))
        print("\(name): tokens \(tokenScore), sentences \(sentenceScore)")
        #expect(tokenScore >= tokens)
        #expect(sentenceScore >= sentences)
    }

    private func f1(_ gold: Set<Span>, _ found: Set<Span>) -> Double {
        (20_000 * Double(gold.intersection(found).count) / Double(gold.count + found.count)).rounded() / 100
    }
}

/// The raw text of a CoNLL-U file, a space between sentences and a blank line between paragraphs, with its tokens.
private struct Treebank {
    var text = ""
    var tokens: [Span] = []
    var sentences: [Span] = []

    init(_ file: String) {
        var length = 0
        for block in file.split(separator: "\n\n") {
            let lines = block.split(separator: "\n")
            guard let line = lines.first(where: { $0.hasPrefix("# text = ") }) else { continue }
            let raw = Array(line.dropFirst(9).utf8)
            let opens = lines.contains { $0.hasPrefix("# newpar") || $0.hasPrefix("# newdoc") }
            if length > 0 {
                text += opens ? "\n\n" : " "
                length += opens ? 2 : 1
            }
            var offset = 0
            var inside = 0
            let first = tokens.count
            for row in lines where !row.hasPrefix("#") {
                let columns = row.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
                guard columns.count > 2, !columns[0].contains(".") else { continue }
                let ends = columns[0].split(separator: "-").compactMap { Int($0) }
                if ends.count == 1, ends[0] <= inside { continue }
                if ends.count == 2 { inside = ends[1] }
                while offset < raw.count, raw[offset] == 0x20 { offset += 1 }
                let count = columns[1].utf8.count
                tokens.append(Span(length + offset, length + offset + count))
                offset += count
            }
            if first < tokens.count {
                sentences.append(tokens[first].union(tokens[tokens.count - 1]))
            }
            text += String(decoding: raw, as: UTF8.self)
            length += raw.count
        }
    }
}
