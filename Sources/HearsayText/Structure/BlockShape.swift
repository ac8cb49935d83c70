// SPDX-License-Identifier: Apache-2.0

/// Counts by which kinds of block are told apart. Only the first 800 bytes of a block are looked at.
struct BlockShape {
    /// Runs between white space that hold a letter or digit.
    private(set) var words = 0
    /// Words that begin with a capital.
    private(set) var capitals = 0
    /// Words that begin with a small letter.
    private(set) var lower = 0
    /// Those of them that stand in small letters inside headings and names too.
    private(set) var smallWords = 0
    /// Letters.
    private(set) var letters = 0
    /// Capital letters, and letters of scripts without capitals.
    private(set) var uppercase = 0
    /// Digits.
    private(set) var digits = 0
    /// Whether the block ends like a sentence: with `.`, `!`, `?`, `,`, `;` or an ellipsis, perhaps inside a quotation.
    private(set) var stopped = false
    /// Whether a bullet or number opens it.
    private(set) var listed = false

    /// The shape of a block.
    init(_ block: Span, in text: ByteView) {
        let end = min(block.end, block.start + 800)
        var i = block.start
        var start = i
        var counted = false
        while i < end {
            let (kind, length) = ScalarKind.at(i, in: text)
            switch kind {
            case .blank:
                counted = false
            case .letter:
                letters += 1
                let small = ScalarKind.isLower(at: i, in: text)
                if !small { uppercase += 1 }
                if !counted {
                    counted = true
                    words += 1
                    start = i
                    if small { lower += 1 } else { capitals += 1 }
                    if small, isSmallWord(start, end, in: text) { smallWords += 1 }
                }
            case .digit:
                digits += 1
                if !counted {
                    counted = true
                    words += 1
                }
            default:
                break
            }
            i += length
        }
        stopped = BlockShape.stops(block, in: text)
        listed = BlockShape.lists(block, in: text)
    }

    private func isSmallWord(_ start: Int, _ end: Int, in text: ByteView) -> Bool {
        var i = start
        while i < end, text[i].isASCIILetter, i - start < 8 { i += 1 }
        return ReportWords.shared.small.contains(text.term(start, i))
    }

    private static func stops(_ block: Span, in text: ByteView) -> Bool {
        var i = block.end
        while i > block.start {
            let start = text.scalarStart(before: i)
            let kind = ScalarKind.at(start, in: text).kind
            switch kind {
            case .stop: return true
            case .quote, .closing, .apostrophe: i = start
            default: return text[start] == .ascii(",") || text[start] == .ascii(";")
            }
        }
        return false
    }

    private static func lists(_ block: Span, in text: ByteView) -> Bool {
        let (value, length) = text.scalar(at: block.start)
        if value == 0x2022 || value == 0x2A || value == 0x25CF || value == 0xB7 { return true }
        if value == 0x2D || value == 0x2013, text[block.start + length].isBlank { return true }
        return text[block.start].isASCIIDigit && length == 1
            && (text[block.start + 1] == .ascii(".") || text[block.start + 1] == .ascii(")"))
    }
}
