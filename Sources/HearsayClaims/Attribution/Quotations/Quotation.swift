// SPDX-License-Identifier: Apache-2.0

/// Words between quotation marks, within one paragraph.
struct Quotation: Sendable, Hashable {
    /// From the opening mark to the closing one, both included; to the end of the paragraph where none closes it.
    var words: Range<Int>
    /// Whether a mark closes it in its paragraph.
    var isClosed: Bool
    /// Number of quotations around it.
    var depth: Int
    /// The quotation of the paragraph before that goes on here: it was not closed, and this one opens its paragraph.
    var previous: Int?
    /// One to three words that only call a thing by a name: nothing said.
    var isScare = false
    /// Whether its punctuation shows something said: it ends like a sentence, or a comma parts it from what follows.
    var isStatement = false
    /// Whether it begins where a clause or sentence begins, so that it can be somebody's whole statement.
    var opensClause = false

    /// The words inside the marks.
    var inner: Range<Int> {
        let low = words.lowerBound + 1
        return low..<max(low, isClosed ? words.upperBound - 1 : words.upperBound)
    }
}
