// SPDX-License-Identifier: Apache-2.0

/// Cuts a text into blocks by its lines and says what each is.
struct BlockSegmenter {
    private let text: ByteView

    /// A segmenter of `text`.
    init(_ text: ByteView) {
        self.text = text
    }

    /// The blocks, in text order. Complexity: linear.
    func blocks() -> [Block] {
        let lines = self.lines()
        let wrap = LineWrap(lines, in: text)
        var blocks: [Block] = []
        var i = 0
        while i < lines.count {
            var j = i + 1
            while j < lines.count, wrap.joins(j - 1, j) { j += 1 }
            blocks.append(Block(span: Span(lines[i].start, lines[j - 1].end), kind: .paragraph))
            i = j
        }
        for i in blocks.indices {
            let span = blocks[i].span
            blocks[i].dateline = DatelineReader(text).read(span)
            guard blocks[i].dateline == nil else { continue }
            blocks[i].kind = BlockClassifier(text, opensText: i == 0 && blocks.count > 1).kind(of: span)
        }
        return blocks
    }

    /// The lines that hold more than white space, without it.
    private func lines() -> [TextLine] {
        var lines: [TextLine] = []
        var i = 0
        var blankBefore = true
        while i < text.count {
            let first = i
            while i < text.count, text[i] != 0x0A { i += 1 }
            var start = first
            var end = i
            while start < end, text[start].isBlank { start += 1 }
            while end > start, text[end - 1].isBlank { end -= 1 }
            if start < end {
                lines.append(TextLine(start: start, end: end, indent: start - first, blankBefore: blankBefore))
                blankBefore = false
            } else {
                blankBefore = true
            }
            i += 1
        }
        return lines
    }
}

/// One line of text, without the white space at its ends.
struct TextLine: Hashable, Sendable {
    /// Its first byte.
    var start: Int
    /// The byte after its last.
    var end: Int
    /// Bytes of white space before it.
    var indent: Int
    /// Whether an empty line, or the beginning of the text, stands before it.
    var blankBefore: Bool

    /// Number of bytes.
    var count: Int { end - start }
}
