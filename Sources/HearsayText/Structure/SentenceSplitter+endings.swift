// SPDX-License-Identifier: Apache-2.0

extension SentenceSplitter {
    /// Whether a sentence ends at this terminator.
    func ends(_ mark: Terminator, closed: Int, next: Int, block: Span, start: Int) -> Bool {
        let following = Following(at: next, in: text, end: block.end, words: words)
        let glued = next == closed
        if glued, text[next] == .ascii("["), footnotes(from: closed, block: block) > closed { return true }
        if glued { return mark.end < block.end && endsGlued(mark, following: following, start: start) }
        if following.kind == .punctuation { return false }
        if mark.strong {
            // "Yahoo! says": a small letter goes on after a name, not after other words.
            if following.kind == .lower { return !mark.closed && !endsWithName(mark.first, start: start) }
            return !(mark.closed && speechFollows(next, block.end))
        }
        if following.kind == .lower {
            guard !mark.closed, mark.dots == 1 else { return false }
            return !mayAbbreviate(before: mark.first, start: start)
        }
        if mark.dots > 1 { return following.kind != .digit }
        return endsAtFullStop(mark, following: following, start: start)
    }

    /// A terminator with no space behind it: "need.And".
    private func endsGlued(_ mark: Terminator, following: Following, start: Int) -> Bool {
        guard following.kind == .upper else { return false }
        if mark.closed || mark.strong { return text[mark.first - 1] > 0x20 && mark.first > start }
        guard mark.dots == 1 else { return mark.dots > 2 }
        var i = mark.first
        while i > start, text[i - 1].isASCIILower, mark.first - i < 24 { i -= 1 }
        let length = mark.first - i
        guard length >= 2, i == start || text[i - 1].isBlank || text[i - 1].isASCIIUpper || text[i - 1] == .ascii("-")
        else { return false }
        var j = mark.end
        while text[j].isASCIILetter { j += 1 }
        guard text[j] != .ascii("."), text[j] != .ascii("@"), text[j] != .ascii("/") else { return false }
        let whole = text.term(following.start, j)
        return !words.endings.contains(whole) || words.starters.contains(whole)
    }

    private func endsAtFullStop(_ mark: Terminator, following: Following, start: Int) -> Bool {
        let dot = mark.first
        var from = dot
        var inner = false
        while from > start, dot - from < 24 {
            let before = text.scalarStart(before: from)
            if text[before] == .ascii(".") {
                inner = true
            } else {
                let kind = ScalarKind.at(before, in: text).kind
                guard kind == .letter || kind == .digit || text[before] == .ascii("&") else { break }
            }
            from = before
        }
        let length = dot - from
        guard length > 0, length < 24 else { return true }
        let starts = !following.bracketed && (following.kind == .upper && following.starter || following.kind == .other)
        let quotes = following.quoted && !following.bracketed
        // A list mark: "1." or "A." alone before the stop.
        if onlyOpenersBetween(start, from), length <= 3, text[from].isASCIIDigit || length == 1 { return false }
        if text[from].isASCIIDigit, !inner { return true }
        let word = text.term(from, dot)
        if length == 1, text[from].isASCIIUpper {
            if text[from] == .ascii("I"), starts { return true }
            return starts && !capitalBefore(from, start: start)
        }
        if words.titles.contains(word) { return false }
        if following.kind == .digit, words.beforeNumbers.contains(word) { return false }
        if inner, text[dot - 1] | 0x20 == .ascii("m"), length <= 10, isClock(dot), following.kind == .upper, !quotes {
            return starts || !following.bracketed && !continuesTime(following.start)
        }
        if inner, !text[from].isASCIIDigit {
            return lettersApart(from, dot) ? starts || quotes : true
        }
        if words.calendar.contains(word), text[from].isASCIIUpper { return starts }
        if words.abbreviations.contains(word) || text[from].isASCIIUpper && words.capitalAbbreviations.contains(word) {
            return starts || quotes
        }
        return true
    }

    /// Whether "a.m" or "p.m" ends at `dot`.
    private func isClock(_ dot: Int) -> Bool {
        let half = text[dot - 3] | 0x20
        return text[dot - 2] == .ascii(".") && (half == .ascii("a") || half == .ascii("p"))
            && !text[dot - 4].isASCIILetter
    }

    /// Whether a day, a zone ("GMT") or "Kyiv time" goes on a time of day.
    private func continuesTime(_ from: Int) -> Bool {
        var i = from
        while text[i].isASCIILetter, i - from < 24 { i += 1 }
        if ReportWords.shared.months.contains(text.term(from, i)) || !text[from + 1].isASCIILower { return true }
        return text.holds(" time", at: i) || text.holds(" standard time", at: i) || text.holds(" daylight", at: i)
    }

    /// Whether the dots between `from` and `dot` part letters singly or nearly so: "U.S", "Ph.D".
    private func lettersApart(_ from: Int, _ dot: Int) -> Bool {
        var run = 0
        for i in from..<dot {
            run = text[i] == .ascii(".") ? 0 : run + 1
            if run > 2 { return false }
        }
        return true
    }

    private func onlyOpenersBetween(_ start: Int, _ from: Int) -> Bool {
        guard from - start <= 4 else { return false }
        for i in start..<max(start, from) where text[i].isASCIILetter || text[i].isASCIIDigit || text[i] >= 0x80 {
            return false
        }
        return true
    }

    private func capitalBefore(_ from: Int, start: Int) -> Bool {
        var i = from
        while i > start, text[i - 1].isBlank { i -= 1 }
        guard i > start else { return true }
        if text[i - 1] == .ascii(".") { return true }
        while i > start, !text[i - 1].isBlank, from - i < 32 { i -= 1 }
        return ScalarKind.isUpper(at: i, in: text)
    }

    /// Whether the last word before `end` begins with a capital and is not the first of the sentence.
    private func endsWithName(_ end: Int, start: Int) -> Bool {
        var from = end
        while from > start, text[from - 1].isASCIILetter, end - from < 24 { from -= 1 }
        return from < end && from > start && text[from].isASCIIUpper && text[from + 1].isASCIILower
    }

    /// Whether what stands before a full stop may be an abbreviation, so that a small letter after it goes on.
    private func mayAbbreviate(before dot: Int, start: Int) -> Bool {
        var from = dot
        while from > start, dot - from < 24, text[from - 1].isASCIILower { from -= 1 }
        let length = dot - from
        guard length >= 3, from == start || text[from - 1].isBlank else { return true }
        let word = text.term(from, dot)
        return words.titles.contains(word) || words.beforeNumbers.contains(word) || words.abbreviations.contains(word)
    }

    /// Whether a verb of speech comes within six words, before any punctuation: `"Is it?" Mr Roe asked.`
    private func speechFollows(_ from: Int, _ end: Int) -> Bool {
        var i = from
        for _ in 0..<6 {
            i = skipBlanks(i, min(end, i + 8))
            let word = i
            while i < end, text[i].isASCIILetter || text[i] >= 0x80 || text[i] == .ascii("-"), i - word < 32 { i += 1 }
            guard i > word else { return false }
            if words.speech.contains(text.term(word, i)) { return true }
            if text[i] == .ascii("."), i - word <= 3 { i += 1 }
            guard text[i].isBlank else { return false }
        }
        return false
    }
}
