// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds the quotations of a document: straight and curly marks, nested, over sentences and paragraphs.
///
/// A mark that nothing closes reaches to the end of its paragraph if it opens the paragraph or follows a colon, else to
/// the end of its sentence. Complexity: linear in the number of words.
struct QuotationFinder {
    let parsed: ParsedText

    /// The farthest that a single mark looks for its partner, in words.
    private static let singleReach = 160

    private struct Open {
        var word: Int
        var family: QuotationMark.Family
    }

    func find() -> [Quotation] {
        var found: [Quotation] = []
        let sentences = parsed.text.sentences
        var s = 0
        var unclosed: (quotation: Int, block: Int)?
        while s < sentences.count {
            let block = sentences[s].block
            let low = sentences[s].words.lowerBound
            while s < sentences.count, sentences[s].block == block { s += 1 }
            let words = low..<sentences[s - 1].words.upperBound
            let before = found.count
            let isOpen = find(in: words, into: &found)
            if let last = unclosed, found.count > before, found[before].words.lowerBound == low {
                found[before].previous = last.quotation
            }
            unclosed = isOpen.map { ($0, block) }
        }
        for i in found.indices { judge(&found[i]) }
        return found
    }

    /// Adds the quotations of one paragraph in text order; the index of an outermost one left open, if any.
    private func find(in limits: Range<Int>, into found: inout [Quotation]) -> Int? {
        let words = parsed.text.words
        let bytes = parsed.text.source.bytes
        let base = found.count
        var open: [Open] = []
        func close(_ level: Int, at end: Int, isClosed: Bool) {
            let range = open[level].word..<end
            if range.count > 1 { found.append(Quotation(words: range, isClosed: isClosed, depth: level)) }
            open.removeSubrange(level...)
        }
        var i = limits.lowerBound
        while i < limits.upperBound {
            guard let mark = QuotationMark(at: i, in: words, bytes: bytes, limits: limits) else {
                i += 1
                continue
            }
            let level = open.lastIndex { $0.family == mark.family }
            let end = i + mark.length
            switch mark.direction {
            case .opening where level != nil && isClosingByPlace(i, limits):
                if let level { close(level, at: end, isClosed: true) }
            case .opening:
                if mark.family == .double, let level {
                    // A second opening mark inside: the first was never closed.
                    close(level, at: sentenceEnd(after: open[level].word, before: i), isClosed: false)
                }
                if mark.family == .double || opensSingle(i, limits) {
                    open.append(Open(word: i, family: mark.family))
                }
            case .closing:
                if mark.family == .single, level != nil, isPossessive(i, limits) { break }
                if let level { close(level, at: end, isClosed: true) }
            case .either:
                if let level {
                    close(level, at: end, isClosed: true)
                } else if mark.family == .double, end < limits.upperBound {
                    open.append(Open(word: i, family: .double))
                }
            }
            i = end
        }
        var left: Int?
        if let first = open.first, first.family == .double {
            let start = first.word
            let isStatement = start == limits.lowerBound || words.form[start - 1] == CueWords.colon
            let isLong = isStatement || parsed.text.words.form[start - 1] == CueWords.comma
            close(
                0, at: isLong ? limits.upperBound : sentenceEnd(after: start, before: limits.upperBound),
                isClosed: false)
            if isLong { left = start }
        }
        found[base...].sort { ($0.words.lowerBound, $0.depth) < ($1.words.lowerBound, $1.depth) }
        guard let left else { return nil }
        return found[base...].firstIndex { $0.words.lowerBound == left }
    }

    /// Whether an opening mark stands where only a closing one can: "„so“", or a slip of the pen.
    private func isClosingByPlace(_ i: Int, _ limits: Range<Int>) -> Bool {
        let flags = parsed.text.words.flags
        guard i > limits.lowerBound, !flags[i - 1].contains(.spaceAfter) else { return false }
        return i + 1 == limits.upperBound || flags[i].contains(.spaceAfter) || flags[i + 1].contains(.punctuation)
    }

    /// Whether a closing single mark is the apostrophe of a plural ("the rebels' camp.'"): it stands behind an s and
    /// before a word, and a mark behind the end of a clause closes the quotation.
    private func isPossessive(_ i: Int, _ limits: Range<Int>) -> Bool {
        let words = parsed.text.words
        guard i > limits.lowerBound, i + 1 < limits.upperBound, words.flags[i].contains(.spaceAfter),
            words.flags[i + 1].isDisjoint(with: [.punctuation, .capitalised]),
            parsed.text.source.bytes[Int(words.end[i - 1]) - 1] == UInt8(ascii: "s")
        else { return false }
        let bytes = parsed.text.source.bytes
        for k in (i + 1)..<min(limits.upperBound, i + QuotationFinder.singleReach) {
            guard let mark = QuotationMark(at: k, in: words, bytes: bytes, limits: limits), mark.family == .single
            else { continue }
            let before = words.form[k - 1]
            return mark.direction == .closing && (before == CueWords.comma || CueWords.sentenceEnds.contains(before))
        }
        return false
    }

    /// End of the sentence that word `i` stands in, at most `limit`.
    private func sentenceEnd(after i: Int, before limit: Int) -> Int {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        return max(i + 1, min(limit, sentence.upperBound))
    }

    /// Whether the single mark at `i` opens a quotation: a partner follows, and it is no apostrophe of omission.
    private func opensSingle(_ i: Int, _ limits: Range<Int>) -> Bool {
        let words = parsed.text.words
        guard i + 1 < limits.upperBound, !words.flags[i + 1].contains(.digits),
            !CueWords.clipped.contains(words.form[i + 1])
        else { return false }
        let bytes = parsed.text.source.bytes
        var k = i + 2
        while k < limits.upperBound, k < i + QuotationFinder.singleReach {
            if let mark = QuotationMark(at: k, in: words, bytes: bytes, limits: limits), mark.family == .single,
                mark.direction == .closing
            {
                return true
            }
            k += 1
        }
        return false
    }

    /// Tells scare quotes from things said, and whole statements from fragments.
    private func judge(_ quotation: inout Quotation) {
        let words = parsed.text.words
        let inner = quotation.inner
        let start = quotation.words.lowerBound
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: start)].words
        let before = start > sentence.lowerBound ? start - 1 : nil
        let introduced =
            before.map { words.form[$0] == CueWords.colon || words.form[$0] == CueWords.comma } ?? true
        quotation.opensClause =
            introduced && (inner.first.map { !words.flags[$0].isDisjoint(with: [.capitalised, .digits]) } ?? false)
        let last = inner.last.map { words.form[$0] } ?? .none
        let after = quotation.words.upperBound < sentence.upperBound ? words.form[quotation.words.upperBound] : .none
        let isClauseLike = last == CueWords.comma || CueWords.sentenceEnds.contains(last) || after == CueWords.comma
        quotation.isStatement = isClauseLike || !quotation.isClosed
        guard quotation.isClosed else { return }
        var count = 0
        var verbs = 0
        for i in inner where !words.flags[i].contains(.punctuation) {
            count += 1
            if count > 3 { return }
            if parsed.tags[i] == .verb || parsed.tags[i] == .aux { verbs += 1 }
        }
        if introduced && (isClauseLike || before != nil) { return }
        if verbs > 0 && isClauseLike && count > 1 { return }
        quotation.isScare = true
    }
}
