// SPDX-License-Identifier: Apache-2.0

/// Cuts a block into sentences.
///
/// Reads bytes once, from terminator to terminator. Where a full stop may belong to an abbreviation, the words on
/// either side decide; where nothing decides, the sentence goes on.
struct SentenceSplitter {
    private let text: ByteView
    private let words = EnglishWords.shared
    /// Whether an ASCII double quotation mark stands open.
    private var quoted = false

    /// A splitter of `text`.
    init(_ text: ByteView) {
        self.text = text
    }

    /// Adds the sentences of a block, without white space at their ends, to `sentences`.
    ///
    /// Complexity: linear in the block.
    mutating func split(_ block: Span, into sentences: inout [Span]) {
        quoted = false
        var start = skipBlanks(block.start, block.end)
        var i = start
        while i < block.end {
            let byte = text[i]
            switch byte {
            case .ascii("\""):
                let opens = text[i - 1].isBlank || i == start || ScalarKind.at(i - 1, in: text).kind == .opening
                let closes = i + 1 >= block.end || text[i + 1].isBlank
                quoted = opens == closes ? !quoted : opens
                i += 1
            case .ascii("."), .ascii("!"), .ascii("?"):
                i = stop(at: i, block: block, start: &start, into: &sentences)
            case 0xE2 where text[i + 1] == 0x80 && text[i + 2] == 0xA6:
                i = stop(at: i, block: block, start: &start, into: &sentences)
            default:
                i += 1
            }
        }
        add(start, block.end, into: &sentences)
    }

    private func add(_ start: Int, _ end: Int, into sentences: inout [Span]) {
        var end = end
        while end > start, text[end - 1].isBlank { end -= 1 }
        if end > start { sentences.append(Span(start, end)) }
    }

    private func skipBlanks(_ from: Int, _ end: Int) -> Int {
        var i = from
        while i < end, text[i].isBlank { i += 1 }
        return i
    }

    /// Reads the terminator at `i` with what closes after it; cuts if the sentence ends there. The offset to go on at.
    private mutating func stop(at i: Int, block: Span, start: inout Int, into sentences: inout [Span]) -> Int {
        var end = i
        var mark = Terminator(first: i)
        while end < block.end {
            let byte = text[end]
            if byte == .ascii(".") {
                mark.dots += 1
                end += 1
            } else if byte == .ascii("!") || byte == .ascii("?") {
                mark.strong = true
                end += 1
            } else if byte == 0xE2, text[end + 1] == 0x80, text[end + 2] == 0xA6 {
                mark.dots += 3
                end += 3
            } else {
                break
            }
        }
        mark.end = end
        let wasQuoted = quoted
        end = closers(from: end, block: block, mark: &mark)
        let next = skipBlanks(end, block.end)
        guard next < block.end, !ends(mark, closed: end, next: next, block: block, start: start) else {
            let close = footnotes(from: end, block: block)
            add(start, close, into: &sentences)
            start = skipBlanks(close, block.end)
            return start
        }
        if mark.closed { return end }
        quoted = wasQuoted
        return mark.end
    }

    /// Takes in quotation marks and brackets that close right behind a terminator.
    private mutating func closers(from: Int, block: Span, mark: inout Terminator) -> Int {
        var i = from
        while i < block.end {
            let byte = text[i]
            switch byte {
            case .ascii("\""):
                let after = text[i + 1]
                guard i + 1 >= block.end || !after.isASCIILetter && !after.isASCIIDigit || quoted else { return i }
                quoted = false
                mark.closed = true
                i += 1
            case .ascii("'"), .ascii(")"), .ascii("]"), .ascii("}"):
                if byte == .ascii("'"), text[i + 1].isASCIILetter { return i }
                mark.closed = true
                i += 1
            case 0xE2 where text[i + 1] == 0x80 && (text[i + 2] == 0x9D || text[i + 2] == 0x99 || text[i + 2] == 0xBA):
                mark.closed = true
                i += 3
            case 0xC2 where text[i + 1] == 0xBB:
                mark.closed = true
                i += 2
            case 0x20 where text[i + 1] == .ascii("\"") && quoted && (i + 2 >= block.end || text[i + 2].isBlank):
                quoted = false
                mark.closed = true
                i += 2
            default:
                return i
            }
        }
        return i
    }

    /// Takes in note marks like `[12]` behind the end of a sentence.
    private func footnotes(from: Int, block: Span) -> Int {
        var end = from
        while true {
            var i = text[end] == 0x20 ? end + 1 : end
            guard i < block.end, text[i] == .ascii("[") else { return end }
            i += 1
            let first = i
            while i < block.end, text[i].isASCIIDigit { i += 1 }
            guard i > first, i - first <= 3, i < block.end, text[i] == .ascii("]") else { return end }
            end = i + 1
        }
    }

    /// Whether a sentence ends at this terminator.
    private func ends(_ mark: Terminator, closed: Int, next: Int, block: Span, start: Int) -> Bool {
        let following = Following(at: next, in: text, end: block.end, words: words)
        let glued = next == closed
        if glued, text[next] == .ascii("["), footnotes(from: closed, block: block) > closed { return true }
        if glued { return mark.end < block.end && endsGlued(mark, following: following, start: start) }
        if following.kind == .punctuation { return false }
        if mark.strong {
            if following.kind == .lower { return !mark.closed }
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
            let byte = text[from - 1]
            if byte == .ascii(".") {
                inner = true
            } else if !byte.isASCIILetter, !byte.isASCIIDigit, byte < 0x80, byte != .ascii("&") {
                break
            }
            from -= 1
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
        if inner, !text[from].isASCIIDigit {
            return lettersApart(from, dot) ? starts || quotes : true
        }
        if words.calendar.contains(word), text[from].isASCIIUpper { return starts }
        if words.abbreviations.contains(word) || text[from].isASCIIUpper && words.capitalAbbreviations.contains(word) {
            return starts || quotes
        }
        return true
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

/// A run of `.`, `!` and `?` and whether quotation marks or brackets close behind it.
private struct Terminator {
    /// Its first byte.
    var first: Int
    /// The byte after it.
    var end = 0
    /// Full stops in it; an ellipsis sign counts as three.
    var dots = 0
    /// Whether it holds `!` or `?`.
    var strong = false
    /// Whether something closes behind it.
    var closed = false

    init(first: Int) {
        self.first = first
    }
}

/// What comes after a terminator and white space.
private struct Following {
    enum Kind {
        case upper, lower, digit, punctuation, other
    }

    /// How it begins, past opening quotation marks and brackets.
    var kind: Kind
    /// Whether quotation marks open first.
    var quoted = false
    /// Whether a bracket opens first.
    var bracketed = false
    /// Whether it is a word that mostly begins sentences.
    var starter = false
    /// Where its first word begins.
    var start: Int

    init(at offset: Int, in text: ByteView, end: Int, words: EnglishWords) {
        var i = offset
        kind = .other
        start = offset
        while i < end, i - offset < 16 {
            let (scalar, length) = ScalarKind.at(i, in: text)
            switch scalar {
            case .quote, .opening, .openingApostrophe, .apostrophe:
                let byte = text[i]
                if byte == .ascii("(") || byte == .ascii("[") || byte == .ascii("{") {
                    bracketed = !quoted
                } else {
                    quoted = true
                }
                i += length
                continue
            case .letter:
                start = i
                if ScalarKind.isLower(at: i, in: text) {
                    kind = .lower
                } else {
                    kind = .upper
                    var j = i
                    while j < end, j - i < 16, text[j].isASCIILetter { j += 1 }
                    starter = words.starters.contains(text.term(i, j))
                }
            case .digit:
                kind = .digit
            case .closing, .stop:
                kind = .punctuation
            default:
                let byte = text[i]
                kind = byte == .ascii(",") || byte == .ascii(";") || byte == .ascii(":") ? .punctuation : .other
            }
            return
        }
    }
}
