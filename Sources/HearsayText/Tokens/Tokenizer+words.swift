// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// Reads a word that begins with a letter or digit at `start`; where the next token begins.
    mutating func word(at start: Int, end: Int) -> Int {
        // Where the part since the last hyphen, and since the last full stop, begins.
        var part = start
        var segment = start
        var i = start
        scan: while i < end {
            let (kind, length) = ScalarKind.at(i, in: text)
            switch kind {
            case .letter, .digit:
                i += length
            case .apostrophe:
                guard apostropheJoins(at: i, length: length, start: start, end: end) else {
                    return closeWord(start, i, apostrophe: length, end: end)
                }
                i += length
            case .stop:
                guard text[i] == .ascii("."), let next = fullStop(at: i, start: start, segment: segment, end: end)
                else { break scan }
                i = next
                segment = next
                if next == end || !isWord(next) { break scan }
            case .hyphen:
                guard let next = hyphen(at: i, length: length, start: start, part: part, end: end) else { break scan }
                i = next
                part = next
                segment = next
            case .symbol:
                guard let next = innerSymbol(at: i, start: start, end: end) else { break scan }
                i = next
                if next == end || !isWord(next) || text[next - 1] == .ascii("$") { break scan }
            default:
                break scan
            }
        }
        emitWord(start, i)
        return i
    }

    /// Whether a letter or digit stands at `i`.
    func isWord(_ i: Int) -> Bool {
        let kind = ScalarKind.at(i, in: text).kind
        return kind == .letter || kind == .digit
    }

    /// Whether a letter stands at `i`.
    func isLetter(_ i: Int) -> Bool {
        ScalarKind.at(i, in: text).kind == .letter
    }

    /// Whether an apostrophe stands inside the word.
    private func apostropheJoins(at i: Int, length: Int, start: Int, end: Int) -> Bool {
        i + length < end && isLetter(i + length) && text[i] != .ascii("`")
            || text[i] == .ascii("`") && text[i + 1] | 0x20 == .ascii("s") && !text[i + 2].isASCIILetter
    }

    /// A word before an apostrophe that no letter follows: possessive, clipped ("goin'") or before a closing quote.
    private mutating func closeWord(_ start: Int, _ i: Int, apostrophe: Int, end: Int) -> Int {
        let last = text[i - 1] | 0x20
        let doubled = text[i] == .ascii("'") && text[i + 1] == .ascii("'")
        if !singleQuoteOpen, !doubled, last.isASCIILetter {
            if last == .ascii("s") || last == .ascii("z") || last == .ascii("x") {
                emitWord(start, i)
                emit(i, i + apostrophe, joins: true)
                return i + apostrophe
            }
            if i - start >= 4, text[i - 1] == .ascii("n"), text[i - 2] == .ascii("i") {
                emit(start, i + apostrophe)
                return i + apostrophe
            }
        }
        emitWord(start, i)
        return i
    }

    /// Decides on a full stop behind letters or digits: the offset after it if it belongs to the word.
    private func fullStop(at i: Int, start: Int, segment: Int, end: Int) -> Int? {
        let next = i + 1
        let before = text[i - 1]
        if text[start].isASCIIDigit, let clock = clockStop(at: i, start: start) { return clock }
        if next < end, isWord(next) {
            if text[next].isASCIIDigit { return before.isASCIIDigit ? next : nil }
            if before.isASCIIDigit, segment == start { return nil }
            if isAcronym(start, i) { return i - segment <= 2 || !text[i - 1].isASCIILower ? next : nil }
            return isHost(start, end) ? next : nil
        }
        // "Jr.." is an abbreviation at the end of a sentence; three stops are an ellipsis.
        if next < end, text[next] == .ascii("."), text[next + 1] == .ascii(".") || next + 1 < sentenceEnd { return nil }
        guard next < sentenceEnd, i - start <= 12 else { return nil }
        if segment > start, isAcronym(start, i) { return next }
        if i - start == 1, before.isASCIIUpper || before.isASCIILetter && next < end { return next }
        guard before.isASCIILetter else { return nil }
        let term = text.term(start, i)
        if words.titles.contains(term) || words.abbreviations.contains(term) { return next }
        if text[start].isASCIIUpper, words.capitalAbbreviations.contains(term) { return next }
        return words.beforeNumbers.contains(term) && text[next + 1].isASCIIDigit ? next : nil
    }

    /// The full stops of "5:30p.m.".
    private func clockStop(at i: Int, start: Int) -> Int? {
        func isHalf(_ i: Int) -> Bool {
            (text[i] | 0x20 == .ascii("a") || text[i] | 0x20 == .ascii("p")) && i > start && text[i - 1].isASCIIDigit
        }
        if isHalf(i - 1) { return text[i + 1] | 0x20 == .ascii("m") && !text[i + 2].isASCIILetter ? i + 1 : nil }
        let second = text[i - 1] | 0x20 == .ascii("m") && text[i - 2] == .ascii(".") && i - 3 > start && isHalf(i - 3)
        return second && i + 1 < sentenceEnd ? i + 1 : nil
    }

    /// Whether all parts between full stops are one or two letters: "U.S", "Ph.D".
    private func isAcronym(_ start: Int, _ end: Int) -> Bool {
        guard end - start <= 16 else { return false }
        var run = 0
        for i in start..<end {
            if text[i] == .ascii(".") {
                run = 0
            } else {
                run += 1
                guard text[i].isASCIILetter, run <= 2 else { return false }
            }
        }
        return true
    }

    /// Whether a word that goes on to `end` is the name of a host, file or newsgroup.
    private func isHost(_ start: Int, _ end: Int) -> Bool {
        var dots = 0
        var last = start
        var i = start
        while i < end, i - start < 80 {
            let byte = text[i]
            if byte == .ascii("."), i + 1 < end, isWord(i + 1) {
                dots += 1
                last = i + 1
            } else if !byte.isASCIILetter, !byte.isASCIIDigit, byte != .ascii("_"), byte != .ascii("-") {
                break
            }
            i += 1
        }
        if dots >= 2 { return true }
        return dots == 1 && words.endings.contains(text.term(last, i))
    }

    /// Decides on a symbol behind letters or digits: the offset after it if it belongs to the word.
    private func innerSymbol(at i: Int, start: Int, end: Int) -> Int? {
        let before = text[i - 1]
        let after = i + 1 < end ? text[i + 1] : 0
        switch text[i] {
        case .ascii(","), .ascii(":"):
            return before.isASCIIDigit && after.isASCIIDigit && text[start].isASCIIDigit ? i + 1 : nil
        case .ascii("&"), .ascii("*"), .ascii("@"):
            return before.isASCIILetter && after.isASCIILetter ? i + 1 : nil
        case .ascii("$"):
            return i - start <= 2 && before.isASCIIUpper && !after.isASCIILetter ? i + 1 : nil
        case .ascii("/"):
            return slash(at: i, start: start, end: end)
        default:
            return nil
        }
    }

    /// Dates and fractions ("9/11", "11/28/2000") and a few words ("w/o") hold their slash.
    private func slash(at i: Int, start: Int, end: Int) -> Int? {
        var j = i + 1
        if text[i - 1].isASCIIDigit {
            var from = i
            while from > start, text[from - 1].isASCIIDigit, i - from < 5 { from -= 1 }
            while j < end, text[j].isASCIIDigit, j - i < 6 { j += 1 }
            let left = i - from
            let right = j - i - 1
            let dated = from > start && text[from - 1] == .ascii("/")
            guard from == start || dated, left <= 2, right >= 1, right <= 2 || right == 4 && dated || right == 4,
                j == end || !text[j].isASCIILetter
            else { return nil }
            return i + 1
        }
        guard i - start <= 2 else { return nil }
        while j < end, text[j].isASCIILetter, j - i < 6 { j += 1 }
        if i - start == 1, text[start] | 0x20 == .ascii("w"), j == i + 1 { return j }
        return words.slashed.contains(text.term(start, j)) ? j : nil
    }
}
