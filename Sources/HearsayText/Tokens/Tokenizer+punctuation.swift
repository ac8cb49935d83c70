// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// Reads an apostrophe or single quotation mark that begins a token.
    mutating func apostrophe(at i: Int, length: Int, chunk: Span) -> Int {
        let byte = text[i]
        let next = i + length
        if next < chunk.end, text[next] == byte, byte < 0x80 {
            emit(i, next + 1)
            return next + 1
        }
        if length == 3, next + 2 < chunk.end, text[next] == 0xE2, text[next + 1] == 0x80, text[next + 2] == 0x99 {
            emit(i, next + 3)
            return next + 3
        }
        if let end = clipped(at: i, next: next, chunk: chunk) {
            emit(i, end)
            return end
        }
        if let end = looseClitic(at: i, next: next, chunk: chunk) {
            emit(i, end, joins: true)
            return end
        }
        singleQuoteOpen = next < chunk.end && (isWord(next) || text[next] == .ascii("(")) && i == chunk.start
        if ScalarKind.at(i, in: text).kind == .openingApostrophe { singleQuoteOpen = true }
        emit(i, next)
        return next
    }

    /// Words and years that begin with an apostrophe: "'em", "'90s".
    private func clipped(at i: Int, next: Int, chunk: Span) -> Int? {
        guard next < chunk.end, i == chunk.start || !isWord(i - 1) else { return nil }
        var end = next
        if text[next].isASCIIDigit {
            while end < chunk.end, text[end].isASCIIDigit { end += 1 }
            guard end - next == 2 else { return nil }
            if text[end] == .ascii("s"), end < chunk.end { end += 1 }
            return end < chunk.end && isWord(end) ? nil : end
        }
        while end < chunk.end, text[end].isASCIILetter, end - next < 8 { end += 1 }
        guard end == chunk.end || !isWord(end), !singleQuoteOpen else { return nil }
        return words.clipped.contains(text.term(next, end)) ? end : nil
    }

    /// A clitic behind something that is not a word of its own: `"Hope"'s`, `(X)'s`.
    private func looseClitic(at i: Int, next: Int, chunk: Span) -> Int? {
        guard i > chunk.start, next < chunk.end, text[next] | 0x20 == .ascii("s") else { return nil }
        return next + 1 < chunk.end && isWord(next + 1) ? nil : next + 1
    }

    /// Reads a run of full stops, exclamation and question marks as one token, or a number like ".22".
    mutating func stops(at i: Int, chunk: Span) -> Int {
        if text[i] == .ascii("."), i + 1 < chunk.end, text[i + 1].isASCIIDigit, i == chunk.start || !isWord(i - 1) {
            var end = i + 1
            while end < chunk.end, text[end].isASCIIDigit { end += 1 }
            if end == chunk.end || !isLetter(end) {
                emit(i, end)
                return end
            }
        }
        var end = i
        while end < chunk.end {
            let (kind, length) = ScalarKind.at(end, in: text)
            guard kind == .stop else { break }
            end += length
        }
        emit(i, end)
        return end
    }

    /// Reads a symbol: runs of one and the same are one token, as are faces, tags and emoji.
    mutating func symbol(at i: Int, length: Int, chunk: Span) -> Int {
        let byte = text[i]
        if byte >= 0x80 { return picture(at: i, length: length, chunk: chunk) }
        var end = i + 1
        switch byte {
        case .ascii("#"), .ascii("@"):
            let tag = i == chunk.start || !isWord(i - 1)
            if tag, end < chunk.end, isLetter(end) {
                while end < chunk.end, isWord(end) { end += ScalarKind.at(end, in: text).length }
            } else {
                while end < chunk.end, text[end] == byte { end += 1 }
            }
        case .ascii("+"):
            if i == chunk.start, end < chunk.end, text[end].isASCIIDigit {
                while end < chunk.end, text[end].isASCIIDigit { end += 1 }
            } else {
                while end < chunk.end, text[end] == byte { end += 1 }
            }
        case .ascii(":"), .ascii(";"), .ascii("="):
            end = face(at: i, chunk: chunk) ?? end
            if end == i + 1, byte == .ascii("=") { while end < chunk.end, text[end] == byte { end += 1 } }
        case .ascii("$"), .ascii("*"), .ascii("~"), .ascii("<"), .ascii(">"), .ascii("|"), .ascii("\\"), .ascii("/"):
            while end < chunk.end, text[end] == byte { end += 1 }
        default:
            break
        }
        emit(i, end)
        return end
    }

    /// The end of a face like ":-)" that nothing but punctuation follows.
    private func face(at i: Int, chunk: Span) -> Int? {
        var end = i + 1
        if text[end] == .ascii("-") { end += 1 }
        guard end < chunk.end else { return nil }
        switch text[end] {
        case .ascii(")"), .ascii("("): break
        case .ascii("D"), .ascii("P"), .ascii("p"), .ascii("/"):
            guard i == chunk.start, end + 1 == chunk.end else { return nil }
        default: return nil
        }
        return end + 1 == chunk.end || !isWord(end + 1) ? end + 1 : nil
    }

    /// Reads a symbol outside ASCII with the modifiers and joiners that belong to it.
    private mutating func picture(at i: Int, length: Int, chunk: Span) -> Int {
        var end = min(i + length, chunk.end)
        let base = text.scalar(at: i).value
        guard base >= 0x2190 else {
            emit(i, end)
            return end
        }
        var flags = base >= 0x1F1E6 && base <= 0x1F1FF ? 1 : 0
        while end < chunk.end {
            let (value, length) = text.scalar(at: end)
            if value == 0x200D {
                end += length
                if end < chunk.end { end += text.scalar(at: end).length }
            } else if value == 0xFE0F || value == 0x20E3 || value >= 0x1F3FB && value <= 0x1F3FF {
                end += length
            } else if flags == 1, value >= 0x1F1E6, value <= 0x1F1FF {
                flags = 2
                end += length
            } else {
                break
            }
        }
        end = min(end, chunk.end)
        emit(i, end)
        return end
    }
}
