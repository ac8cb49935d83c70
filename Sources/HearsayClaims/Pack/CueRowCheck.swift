// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Runs the example of a row of cues, by the rules alone: the model may know better what an example is.
struct CueRowCheck {
    let coder: ClaimCoder
    private let finder: AttributionFinder

    init(coder: ClaimCoder) {
        self.coder = coder
        finder = AttributionFinder(lexicon: coder.lexicon)
    }

    func fault(of row: CueSense) -> PackCheck.Fault? {
        let parsed = coder.parse(Document(text: row.example))
        let found = finder.find(in: parsed)
        if found.contains(where: { fits($0, row, in: parsed) }) { return nil }
        let readings = found.map { describe($0, in: parsed) }.joined(separator: "; ")
        return PackCheck.Fault(reason: "does not attribute \(row.expectation)", found: readings)
    }

    /// Whether the attribution is by this row, and its source and content hold the words that the row names.
    private func fits(_ attribution: Attribution, _ row: CueSense, in parsed: ParsedText) -> Bool {
        guard attribution.rule == row.id else { return false }
        let expected = Expectation(row.expectation)
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
}
