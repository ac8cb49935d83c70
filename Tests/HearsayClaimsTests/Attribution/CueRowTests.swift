// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

/// Every row of the pack's cues is found in its own example, with the source and the content that it promises.
@Suite("Rows of the cues")
struct CueRowTests {
    @Test("every row attributes its example as it says")
    func examples() throws {
        let coder = try SharedCoder.coder()
        let lexicon = try Lexicon.bundled()
        let rows = lexicon.cues
        #expect(rows.count > 500)
        // The rules by themselves: the model may know better what an example is.
        let finder = AttributionFinder(lexicon: lexicon)
        var failures: [String] = []
        for row in rows {
            let parsed = coder.parse(Document(text: row.example))
            let found = finder.find(in: parsed)
            if found.contains(where: { fits($0, row, in: parsed) }) { continue }
            let readings = found.map { describe($0, in: parsed) }.joined(separator: "; ")
            failures.append(
                "\(row.id): \(row.example) (\(row.expectation)) gives \(readings.isEmpty ? "nothing" : readings)")
        }
        #expect(failures.isEmpty, "\(failures.count) rows fail:\n\(failures.joined(separator: "\n"))")
    }

    @Test("every example is one sentence and says what must come out")
    func expectations() throws {
        for row in try Lexicon.bundled().cues {
            let expected = CueRowTests.fields(of: row.expectation)
            #expect(
                row.example.hasSuffix(".") || row.example.hasSuffix("\"") || row.example.hasSuffix("?"), "\(row.id)")
            #expect(expected["content"] != nil, "\(row.id) names no content")
            #expect(row.sources.isEmpty || expected["source"] != nil, "\(row.id) names no source")
            for (field, words) in expected {
                #expect(["source", "content"].contains(field), "\(row.id): \(field)")
                #expect(row.example.contains(words), "\(row.id): \(words)")
            }
        }
    }

    /// Whether the attribution is by this row, and its source and content hold the words that the row names.
    private func fits(_ attribution: Attribution, _ row: CueSense, in parsed: ParsedText) -> Bool {
        guard attribution.rule == row.id else { return false }
        let expected = CueRowTests.fields(of: row.expectation)
        let source = attribution.source.map { parsed.text.source[$0] } ?? ""
        let content = attribution.content.map { parsed.text.source[$0] }
        if let words = expected["source"], !source.contains(words) { return false }
        if row.sources.isEmpty, attribution.source != nil { return false }
        return expected["content"].map { words in content.contains { $0.contains(words) } } ?? true
    }

    private func describe(_ attribution: Attribution, in parsed: ParsedText) -> String {
        let source = attribution.source.map { parsed.text.source[$0] } ?? "-"
        let content = attribution.content.map { parsed.text.source[$0] }.joined(separator: "|")
        return "\(attribution.rule) [\(source)] {\(content)}"
    }

    /// The parts of a row's last cell: `source=words; content=words`.
    private static func fields(of cell: String) -> [String: String] {
        var fields: [String: String] = [:]
        for part in cell.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0.drop { $0 == " " }) }
            if sides.count == 2 { fields[sides[0]] = sides[1] }
        }
        return fields
    }
}
