// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsaySyntax
internal import HearsayText

/// Finds the words of a text that may name a place: the longest names of the gazetteer, and between them runs of proper
/// nouns that it does not know.
///
/// Only words with a capital are looked up ("al-Bab" has one). Complexity: linear in the words; six look-ups a word with
/// a capital at most.
struct ToponymCandidateFinder {
    let parsed: ParsedText
    let gazetteer: Gazetteer

    /// Places of one name that are looked at.
    static let limit = 48
    private static let longest = 6

    /// The candidates in text order, without overlap.
    func find() -> [ToponymCandidate] {
        var found: [ToponymCandidate] = []
        var next = 0
        for sentence in parsed.text.sentences {
            let block = sentence.block
            while next <= block {
                if let place = parsed.text.blocks[next].dateline?.place { found += dateline(place) }
                next += 1
            }
            candidates(sentence.words, &found)
        }
        while next < parsed.text.blocks.count {
            if let place = parsed.text.blocks[next].dateline?.place { found += dateline(place) }
            next += 1
        }
        return found
    }

    private func candidates(_ range: Range<Int>, _ found: inout [ToponymCandidate]) {
        var i = range.lowerBound
        var unknown: Range<Int>?
        func close() {
            if let run = unknown, let candidate = unknownName(run) { found.append(candidate) }
            unknown = nil
        }
        while i < range.upperBound {
            if mayBegin(i), let candidate = longest(at: i, limit: range.upperBound) {
                close()
                found.append(candidate)
                i = candidate.words.upperBound
                continue
            }
            if isProper(i) {
                unknown = (unknown?.lowerBound ?? i)..<(i + 1)
            } else {
                close()
            }
            i += 1
        }
        close()
    }

    /// Whether a name may begin with word `i`: a capital, or an article and a capital behind a hyphen.
    private func mayBegin(_ i: Int) -> Bool {
        let flags = parsed.text.words.flags[i]
        if flags.contains(.capitalised) { return true }
        guard !flags.contains(.punctuation), !flags.contains(.digits), parsed.text.words.span(i).count > 4 else {
            return false
        }
        return hasCapitalBehindHyphen(i)
    }

    private func hasCapitalBehindHyphen(_ i: Int) -> Bool {
        let span = parsed.text.words.span(i)
        let bytes = parsed.text.source.bytes
        for k in span.start..<min(span.end - 1, span.start + 5) where bytes[k] == 0x2D {
            return (0x41...0x5A).contains(bytes[k + 1]) || bytes[k + 1] == 0xC3
        }
        return false
    }

    private func isProper(_ i: Int) -> Bool {
        parsed.tags[i] == .propn && parsed.text.words.flags[i].contains(.capitalised)
            && !parsed.text.words.flags[i].contains(.digits)
    }

    /// The longest name of the gazetteer that begins with word `i`.
    private func longest(at i: Int, limit: Int) -> ToponymCandidate? {
        let words = parsed.text.words
        let bytes = parsed.text.source.bytes
        var key = NameKey()
        var best: (end: Int, key: NameKey)?
        var from = words.span(i).start
        for j in i..<min(limit, i + ToponymCandidateFinder.longest) {
            let span = words.span(j)
            guard j == i || mayGoOn(j) else { break }
            bytes[from..<span.end].withUnsafeBufferPointer { key.append($0) }
            from = span.end
            let isCapital = words.flags[j].contains(.capitalised) || hasCapitalBehindHyphen(j)
            guard isCapital, key.length > 1 else { continue }
            if has(key, i..<(j + 1)) { best = (j + 1, key) }
        }
        guard let best else { return nil }
        let range = i..<best.end
        return ToponymCandidate(
            words: range, span: parsed.text.span(ofWords: range), key: best.key, matches: matches(best.key, range))
    }

    /// Whether a name may go on with word `j`.
    private func mayGoOn(_ j: Int) -> Bool {
        let words = parsed.text.words
        if words.flags[j].contains(.capitalised) { return true }
        switch words.form[j] {
        case Words.of, Words.the, Words.and, "de", "del", "la", "le", "les", "el", "al", "ul", "upon", "on", "-", ".",
            "en", "sur", "da", "do", "dos", "di", "am", "der", "bei", "'", "d'", "ez", "az", "as", "ash":
            return true
        default: return hasCapitalBehindHyphen(j)
        }
    }

    private func has(_ key: NameKey, _ range: Range<Int>) -> Bool {
        var found = false
        gazetteer.forEachMatch(key) { if accepts($0, range) { found = true } }
        return found
    }

    private func matches(_ key: NameKey, _ range: Range<Int>) -> [PlaceMatch] {
        var found: [PlaceMatch] = []
        gazetteer.forEachMatch(key) {
            if accepts($0, range), found.count < ToponymCandidateFinder.limit { found.append($0) }
        }
        let isShort = range.count == 1 && parsed.text.words.flags[range.lowerBound].contains(.allCapitals)
        return isShort ? PlaceLookup.abbreviationsFirst(found) : found
    }

    /// Whether words may stand for a match: abbreviations need capitals or a full stop, "us" and "or" are none.
    private func accepts(_ match: PlaceMatch, _ range: Range<Int>) -> Bool {
        guard match.kind != .skeleton else { return false }
        guard match.isAbbreviation, range.count == 1 else { return true }
        let i = range.lowerBound
        if parsed.text.words.flags[i].contains(.allCapitals) { return true }
        let span = parsed.text.words.span(i)
        return parsed.text.source.bytes[span.end - 1] == 0x2E
    }

    /// A run of proper nouns that the gazetteer does not know.
    private func unknownName(_ run: Range<Int>) -> ToponymCandidate? {
        guard run.count <= 5 else { return nil }
        let span = parsed.text.span(ofWords: run)
        guard span.count > 2 else { return nil }
        var key = NameKey()
        parsed.text.source.bytes[span.start..<span.end].withUnsafeBufferPointer { key.append($0) }
        return ToponymCandidate(words: run, span: span, key: key, matches: [])
    }

    /// The places of a dateline, parted by commas: "KANSAS CITY, Mo."
    private func dateline(_ span: Span) -> [ToponymCandidate] {
        let bytes = parsed.text.source.bytes
        var found: [ToponymCandidate] = []
        for part in bytes[span.start..<span.end].split(separator: 0x2C) {
            var start = part.startIndex
            while start < part.endIndex, bytes[start] == 0x20 { start += 1 }
            guard start < part.endIndex else { continue }
            var key = NameKey()
            bytes[start..<part.endIndex].withUnsafeBufferPointer { key.append($0) }
            var matches: [PlaceMatch] = []
            gazetteer.forEachMatch(key) {
                if $0.kind == .name || $0.kind == .alias, matches.count < ToponymCandidateFinder.limit {
                    matches.append($0)
                }
            }
            found.append(
                ToponymCandidate(
                    words: 0..<0, span: Span(start, part.endIndex), key: key, matches: matches, isDateline: true))
        }
        return found
    }
}
