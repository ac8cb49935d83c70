// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsaySyntax
internal import HearsayText

/// The words that some claims of one sentence stand on: the sentence, or as much of it as fits, with their triggers marked.
struct Excerpt {
    /// Bytes before the first and behind the last trigger at most.
    static let reach = 200

    let styled: StyledText

    init(sentence: Span, triggers: [Span], text: SourceText) {
        let triggers = Set(triggers).sorted()
        var line = StyledText()
        guard let first = triggers.first, let last = triggers.last else {
            styled = line
            return
        }
        let start = max(
            sentence.start, Excerpt.boundary(first.start - Excerpt.reach, text, step: 1, until: first.start))
        let end = min(sentence.end, Excerpt.boundary(last.end + Excerpt.reach, text, step: -1, until: last.end))
        if start > sentence.start { line.appendLiteral("… ", .faint) }
        var position = start
        for trigger in triggers where trigger.start >= position {
            Excerpt.add(Span(position, trigger.start), .plain, text, to: &line)
            Excerpt.add(trigger, .trigger, text, to: &line)
            position = trigger.end
        }
        Excerpt.add(Span(position, end), .plain, text, to: &line)
        if end < sentence.end { line.appendLiteral(" …", .faint) }
        styled = line
    }

    /// The sentence that a trigger stands in; the whole text if in none. Complexity: logarithmic in the sentences.
    static func sentence(around trigger: Span, in document: CodedDocument) -> Span {
        let text = document.parsed.text
        var low = 0
        var high = text.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if text.span(ofWords: text.sentences[middle].words).end > trigger.start {
                high = middle
            } else {
                low = middle + 1
            }
        }
        guard low < text.sentences.count else { return Span(0, document.text.bytes.count) }
        let span = text.span(ofWords: text.sentences[low].words)
        return span.overlaps(trigger) ? span.union(trigger) : Span(0, document.text.bytes.count)
    }

    private static func add(_ span: Span, _ ink: Ink, _ text: SourceText, to line: inout StyledText) {
        let words = text.quote(span)
        guard !words.isEmpty else { return }
        if words.first?.isWhitespace == true, !line.endsInSpace { line.appendLiteral(" ", ink) }
        line.append(words, ink)
        if words.last?.isWhitespace == true, !line.endsInSpace { line.appendLiteral(" ", ink) }
    }

    /// The nearest space from `offset` on towards `end`, so that no word is cut.
    private static func boundary(_ offset: Int, _ text: SourceText, step: Int, until end: Int) -> Int {
        var i = min(max(0, offset), text.bytes.count)
        guard i > 0, i < text.bytes.count else { return i }
        while i != end, text.bytes[i] != 0x20, text.bytes[i] != 0x0A { i += step }
        return i
    }
}
