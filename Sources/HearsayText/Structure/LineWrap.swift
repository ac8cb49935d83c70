// SPDX-License-Identifier: Apache-2.0

/// Tells lines that were broken to fit a width from lines that are paragraphs.
struct LineWrap {
    /// Bytes that a line broken for width has at most.
    private static let widest = 130

    private let text: ByteView
    private let lines: [TextLine]
    /// The width that the text was broken to, or `nil` if it was not.
    private let width: Int?

    /// Looks at all lines of a text. Complexity: linear in their number.
    init(_ lines: [TextLine], in text: ByteView) {
        self.lines = lines
        self.text = text
        var pairs = 0
        var continuing = 0
        var longest = 0
        for i in lines.indices.dropFirst() where !lines[i].blankBefore {
            pairs += 1
            longest = max(longest, lines[i].indent + lines[i].count, lines[i - 1].indent + lines[i - 1].count)
            if text[lines[i].start].isASCIILower { continuing += 1 }
        }
        let wrapped = pairs > 0 && longest <= LineWrap.widest && longest >= 30 && continuing * 5 >= pairs * 2
        width = wrapped ? longest : nil
    }

    /// Whether line `b` goes on the paragraph that line `a`, right before it, belongs to.
    func joins(_ a: Int, _ b: Int) -> Bool {
        let first = lines[a]
        let second = lines[b]
        guard !second.blankBefore, !isListItem(second) else { return false }
        let lower = text[second.start].isASCIILower
        let last = text[first.end - 1]
        guard let width else {
            let open = last.isASCIILetter || last.isASCIIDigit || last == .ascii(",")
            return lower && open && first.count >= 40
        }
        if second.indent >= first.indent + 2 { return false }
        var word = 0
        while word < second.count, !text[second.start + word].isBlank { word += 1 }
        let full = first.indent + first.count + 1 + word > width - max(3, width / 12)
        if lower { return full || !isTerminal(last) }
        return full
    }

    private func isTerminal(_ byte: UInt8) -> Bool {
        byte == .ascii(".") || byte == .ascii("!") || byte == .ascii("?") || byte == .ascii(":")
    }

    /// "- ", "* ", "• ", "1. ", "(a) ", "Q: ".
    private func isListItem(_ line: TextLine) -> Bool {
        let (value, length) = text.scalar(at: line.start)
        let second = text[line.start + length]
        switch value {
        case 0x2D, 0x2A, 0x2022, 0x25AA, 0x25CF, 0xB7, 0x2013: return second == 0x20
        case 0x51, 0x41: return second == .ascii(":")
        case 0x30...0x39:
            var i = line.start
            while text[i].isASCIIDigit, i - line.start < 3 { i += 1 }
            return (text[i] == .ascii(".") || text[i] == .ascii(")")) && text[i + 1] == 0x20
        default: return false
        }
    }
}
