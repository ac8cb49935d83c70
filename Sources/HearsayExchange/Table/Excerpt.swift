// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsaySyntax
internal import HearsayText

/// The words around a claim's trigger: its sentence, or as much of it as fits.
struct Excerpt {
    /// Bytes before and behind the trigger at most.
    static let reach = 160

    let styled: StyledText

    init(claim: Claim, document: CodedDocument) {
        let text = document.text
        let trigger = claim.trigger
        let sentence = Excerpt.sentence(around: trigger, in: document)
        let start = max(
            sentence.start, Excerpt.boundary(trigger.start - Excerpt.reach, text, step: 1, until: trigger.start))
        let end = min(sentence.end, Excerpt.boundary(trigger.end + Excerpt.reach, text, step: -1, until: trigger.end))
        var line = StyledText()
        func add(_ span: Span, _ ink: Ink) {
            let words = text.quote(span)
            if words.first?.isWhitespace == true { line.appendLiteral(" ", ink) }
            line.append(words, ink)
            if words.last?.isWhitespace == true, SafeText.clean(words) != "" { line.appendLiteral(" ", ink) }
        }
        line.appendLiteral(start > sentence.start ? "“… " : "“", .faint)
        add(Span(start, trigger.start), .plain)
        add(trigger, .trigger)
        add(Span(trigger.end, end), .plain)
        line.appendLiteral(end < sentence.end ? " …”" : "”", .faint)
        styled = line
    }

    private static func sentence(around trigger: Span, in document: CodedDocument) -> Span {
        let text = document.parsed.text
        for sentence in text.sentences {
            let span = text.span(ofWords: sentence.words)
            if span.contains(trigger.start) { return span.union(trigger) }
        }
        return Span(0, document.text.bytes.count)
    }

    /// The nearest space from `offset` on towards `end`, so that no word is cut.
    private static func boundary(_ offset: Int, _ text: SourceText, step: Int, until end: Int) -> Int {
        var i = min(max(0, offset), text.bytes.count)
        guard i > 0, i < text.bytes.count else { return i }
        while i != end, text.bytes[i] != 0x20, text.bytes[i] != 0x0A { i += step }
        return i
    }
}
