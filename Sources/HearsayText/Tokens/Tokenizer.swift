// SPDX-License-Identifier: Apache-2.0

/// Cuts sentences into words by the conventions of the English UD treebanks EWT and GUM.
///
/// Reads each byte a fixed number of times and looks words up by term; it makes no `String`.
struct Tokenizer {
    let text: ByteView
    let words = EnglishWords.shared
    /// The words so far.
    var table = WordTable()
    /// The byte after the sentence that is being read.
    var sentenceEnd = 0
    /// Whether a single quotation mark stands open in this sentence.
    var singleQuoteOpen = false

    /// A tokenizer of `text`.
    init(_ text: ByteView) {
        self.text = text
        table.reserve(text.count / 5 + 8)
    }

    /// Adds the words of one sentence to the table. Complexity: linear in the sentence.
    mutating func tokenize(_ sentence: Span) {
        sentenceEnd = sentence.end
        singleQuoteOpen = false
        var i = sentence.start
        while i < sentence.end {
            while i < sentence.end, text[i].isBlank || text[i] == 0x7F { i += 1 }
            guard i < sentence.end else { break }
            let start = i
            var plain = true
            var address = false
            while i < sentence.end {
                let byte = text[i]
                if byte.isBlank || byte == 0x7F { break }
                if !byte.isASCIILetter {
                    plain = false
                    address = address || byte == .ascii("@") || byte == .ascii("/") || byte == .ascii(".")
                }
                i += 1
            }
            if plain {
                emitLetters(start, i)
            } else {
                tokenize(chunk: Span(start, i), address: address)
            }
            table.markSpaceAfterLast()
        }
    }

    /// Cuts what stands between white space.
    private mutating func tokenize(chunk: Span, address: Bool) {
        let found = address ? self.address(in: chunk) : nil
        var i = chunk.start
        while i < chunk.end {
            if let found, i == found.start {
                emit(found.start, found.end)
                i = found.end
            } else {
                let limit = found.map { i < $0.start ? $0.start : chunk.end } ?? chunk.end
                i = token(at: i, chunk: Span(chunk.start, limit))
            }
        }
    }

    /// Reads one token and says where the next begins.
    private mutating func token(at i: Int, chunk: Span) -> Int {
        let (kind, length) = ScalarKind.at(i, in: text)
        let next = min(i + length, chunk.end)
        switch kind {
        case .letter, .digit:
            return word(at: i, end: chunk.end)
        case .apostrophe, .openingApostrophe:
            return apostrophe(at: i, length: length, chunk: chunk)
        case .stop:
            return stops(at: i, chunk: chunk)
        case .symbol, .blank:
            return symbol(at: i, length: length, chunk: chunk)
        case .hyphen:
            var end = next
            while end < chunk.end, text[end] == .ascii("-") { end += 1 }
            if end < chunk.end, text[end] == .ascii(">") { end += 1 }
            emit(i, end)
            return end
        case .quote, .opening, .closing, .dash:
            emit(i, next)
            return next
        }
    }

    /// Adds a word of ASCII letters alone.
    private mutating func emitLetters(_ start: Int, _ end: Int) {
        if let cut = words.cut(of: text, start, end) {
            emit(start, cut)
            emit(cut, end, joins: true)
            return
        }
        emit(start, end)
    }

    /// Adds the word from `start` up to `end`.
    mutating func emit(_ start: Int, _ end: Int, joins: Bool = false) {
        guard start < end else { return }
        var upper = 0
        var lower = false
        var digit = false
        var other = false
        for i in start..<end {
            let byte = text[i]
            upper += byte.isASCIIUpper ? 1 : 0
            lower = lower || byte.isASCIILower
            digit = digit || byte.isASCIIDigit
            other = other || byte >= 0x80
        }
        var flags: WordFlags = joins ? .joinsPrevious : []
        if text[start].isASCIIUpper { flags.insert(.capitalised) }
        var letters = upper > 0 || lower
        if other { readOthers(start, end, flags: &flags, upper: &upper, lower: &lower, letters: &letters) }
        if upper >= 2, !lower { flags.insert(.allCapitals) }
        if digit { flags.insert(.digits) }
        if !letters, !digit { flags.insert(.punctuation) }
        table.append(Span(start, end), form: text.term(start, end), flags: flags)
    }

    /// Counts letters outside ASCII.
    private func readOthers(
        _ start: Int, _ end: Int, flags: inout WordFlags, upper: inout Int, lower: inout Bool, letters: inout Bool
    ) {
        var i = start
        while i < end {
            let (kind, length) = ScalarKind.at(i, in: text)
            if text[i] >= 0x80, kind == .letter {
                letters = true
                if ScalarKind.isUpper(at: i, in: text) {
                    upper += 1
                    if i == start { flags.insert(.capitalised) }
                } else {
                    lower = true
                }
            }
            i += length
        }
    }
}
