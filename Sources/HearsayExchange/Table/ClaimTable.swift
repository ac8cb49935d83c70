// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayText

/// Coded documents for people: who says it on the left, what they say beside it, and the words.
///
/// The claimant is named once for claims that follow each other, and a sentence is quoted once for its claims. On a wide terminal the words stand in a third column, on
/// a narrow one below the claim. Nothing in a text can act on the terminal.
public struct ClaimTable: DocumentFormat {
    /// Columns of the terminal.
    public let width: Int
    /// Whether to write colours.
    public let hasColor: Bool

    /// A table of this width.
    public init(width: Int, hasColor: Bool) {
        self.width = max(40, width)
        self.hasColor = hasColor
    }

    /// Two empty lines.
    public var separator: [UInt8] { [0x0A, 0x0A] }

    /// One document: its head, then its claims in text order.
    public func bytes(of document: CodedDocument) -> [UInt8] {
        var lines = head(of: document)
        var previous: ClaimCells?
        let sentences = document.claims.map { Excerpt.sentence(around: $0.trigger, in: document) }
        for (i, claim) in document.claims.enumerated() {
            let cells = ClaimCells(claim: claim, document: document)
            var words = StyledText()
            if i == 0 || sentences[i] != sentences[i - 1] {
                let run = sentences[i...].prefix { $0 == sentences[i] }.indices
                let triggers = document.claims[run].map(\.trigger)
                words = Excerpt(sentence: sentences[i], triggers: triggers, text: document.text).styled
            }
            lines.append(StyledText())
            lines += columns.lines(blocks(of: cells, words: words, after: previous))
            previous = cells
        }
        if document.claims.contains(where: { !$0.assumptions.isEmpty }) {
            lines.append(StyledText())
            let note = "* not in the text: supplied by a rule; 'hearsay explain' tells which."
            lines += StyledText(note, .faint).wrapped(to: width)
        }
        var output = ""
        for line in lines {
            line.write(to: &output, hasColor: hasColor)
            output += "\n"
        }
        return Array(output.utf8)
    }

    private var isWide: Bool { width >= 110 }

    private var columns: Columns {
        let first = min(30, width / 4)
        let rest = width - first - 2
        guard isWide else { return Columns(widths: [first, rest], gap: 2) }
        let second = (rest - 2) * 9 / 20
        return Columns(widths: [first, second, rest - 2 - second], gap: 2)
    }

    private func blocks(of cells: ClaimCells, words: StyledText, after previous: ClaimCells?) -> [[StyledText]] {
        let isSame = previous?.claimant == cells.claimant
        let who = isSame ? [] : cells.claimant
        return isWide
            ? [who, cells.facts, quoted(words, columns.widths[2])]
            : [who, cells.facts + quoted(words, columns.widths[1])]
    }

    /// Words of the document, with a bar at their left: they bring their own quotation marks.
    private func quoted(_ words: StyledText, _ width: Int) -> [StyledText] {
        words.wrapped(to: width - 2).map { line in
            var barred = StyledText()
            barred.appendLiteral("│ ", .faint)
            barred.append(line)
            return barred
        }
    }

    private func head(of coded: CodedDocument) -> [StyledText] {
        let document = coded.document
        let name = document.title.isEmpty ? document.id : document.title
        var facts = StyledText()
        func add(_ fact: String) {
            guard !fact.isEmpty else { return }
            if !facts.isEmpty { facts.appendLiteral(" · ", .faint) }
            facts.append(fact, .faint)
        }
        add(document.source)
        add(document.published?.description ?? "date unknown")
        if name != document.id { add(document.id) }
        let claimants = Set(coded.claims.map { ClaimCells.claimantName($0, document) }).count
        switch coded.claims.count {
        case 0: add("no claims found")
        case 1: add("1 claim")
        default: add("\(coded.claims.count) claims by \(claimants) claimant\(claimants == 1 ? "" : "s")")
        }
        var rule = StyledText()
        rule.appendLiteral(String(repeating: "─", count: width), .faint)
        return StyledText(name, .strong).wrapped(to: width) + facts.wrapped(to: width) + [rule]
    }
}
