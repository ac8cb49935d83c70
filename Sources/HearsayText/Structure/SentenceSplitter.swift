// SPDX-License-Identifier: Apache-2.0

/// Cuts a block into sentences.
///
/// Reads bytes once, from terminator to terminator. Where a full stop may belong to an abbreviation, the words on
/// either side decide; where nothing decides, the sentence goes on.
struct SentenceSplitter {
    let text: ByteView
    let words = EnglishWords.shared
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

    func skipBlanks(_ from: Int, _ end: Int) -> Int {
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
    func footnotes(from: Int, block: Span) -> Int {
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
}
