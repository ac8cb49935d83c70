// SPDX-License-Identifier: Apache-2.0

/// What comes after a terminator and white space.
struct Following {
    /// How a following word begins.
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
