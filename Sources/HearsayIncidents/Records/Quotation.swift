// SPDX-License-Identifier: Apache-2.0

/// Words of a document with where they stand.
public struct Quotation: Sendable, Hashable, Codable {
    /// Where they begin, in Unicode scalars from the start of the document's text.
    public var start: Int
    /// Where they end, exclusive.
    public var end: Int
    /// The words themselves, exactly the text between `start` and `end`.
    public var quote: String

    /// Words and where they stand.
    public init(start: Int, end: Int, quote: String) {
        self.start = start
        self.end = end
        self.quote = quote
    }

    /// Their place in the text, in Unicode scalars.
    public var range: Range<Int> { start..<max(start, end) }
}
