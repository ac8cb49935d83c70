// SPDX-License-Identifier: Apache-2.0

/// Puts blocks of wrapped lines side by side.
struct Columns {
    /// Columns of the terminal for each block.
    let widths: [Int]
    /// Columns between two blocks.
    let gap: Int

    /// The lines of one row; a block's paragraphs stand one under the other.
    func lines(_ blocks: [[StyledText]]) -> [StyledText] {
        let wrapped = zip(blocks, widths).map { block, width in block.flatMap { $0.wrapped(to: width) } }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = StyledText()
            var column = 0
            for (block, width) in zip(wrapped, widths) {
                if row < block.count, !block[row].isEmpty {
                    line.appendLiteral(String(repeating: " ", count: column - line.width))
                    line.append(block[row])
                }
                column += width + gap
            }
            return line
        }
    }
}
