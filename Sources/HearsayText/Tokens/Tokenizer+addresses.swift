// SPDX-License-Identifier: Apache-2.0

extension Tokenizer {
    /// The web or mail address in a chunk, without the brackets and punctuation around it; `nil` if there is none.
    func address(in chunk: Span) -> Span? {
        var at: Int?
        var scheme: Int?
        var i = chunk.start
        while i < chunk.end {
            let byte = text[i]
            if byte == .ascii("@"), at == nil, i > chunk.start, i + 1 < chunk.end, isHostByte(text[i - 1]),
                isHostByte(text[i + 1])
            {
                at = i
            } else if byte == .ascii(":"), scheme == nil, text[i + 1] == .ascii("/"), text[i + 2] == .ascii("/") {
                scheme = i
            }
            i += 1
        }
        if let scheme { return web(from: schemeStart(scheme, chunk: chunk), chunk: chunk) }
        if let at { return mail(around: at, chunk: chunk) }
        var start = chunk.start
        while start < chunk.end, !text[start].isASCIILetter { start += 1 }
        return text.holds("www.", at: start) ? web(from: start, chunk: chunk) : nil
    }

    private func isHostByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == .ascii(".") || byte == .ascii("_") || byte == .ascii("-")
            || byte == .ascii("+") || byte == .ascii("%")
    }

    private func schemeStart(_ colon: Int, chunk: Span) -> Int {
        var start = colon
        while start > chunk.start, text[start - 1].isASCIILetter || text[start - 1].isASCIIDigit { start -= 1 }
        return start
    }

    private func web(from start: Int, chunk: Span) -> Span? {
        var end = chunk.end
        for i in start..<chunk.end
        where text[i] == .ascii(">") || text[i] == .ascii("<") || text[i] == .ascii("\"") {
            end = i
            break
        }
        var opened = 0
        for i in start..<end { opened += text[i] == .ascii("(") ? 1 : text[i] == .ascii(")") ? -1 : 0 }
        trim: while end > start {
            switch text[end - 1] {
            case .ascii("."), .ascii(","), .ascii(";"), .ascii(":"), .ascii("!"), .ascii("?"), .ascii("'"),
                .ascii("]"), .ascii("}"):
                end -= 1
            case .ascii(")") where opened < 0:
                opened += 1
                end -= 1
            case 0x99, 0x9D:
                guard text[end - 2] == 0x80, text[end - 3] == 0xE2 else { break trim }
                end -= 3
            default:
                break trim
            }
        }
        return end - start >= 4 ? Span(start, end) : nil
    }

    private func mail(around at: Int, chunk: Span) -> Span? {
        var start = at
        while start > chunk.start, isHostByte(text[start - 1]) { start -= 1 }
        var end = at + 1
        var dotted = false
        while end < chunk.end, isHostByte(text[end]) {
            dotted = dotted || text[end] == .ascii(".") && end + 1 < chunk.end && isHostByte(text[end + 1])
            end += 1
        }
        while end > at, text[end - 1] == .ascii(".") || text[end - 1] == .ascii("-") { end -= 1 }
        if start >= 7 + chunk.start, text.holds("mailto:", at: start - 7) { start -= 7 }
        return dotted && end > at + 1 && start < at ? Span(start, end) : nil
    }
}
