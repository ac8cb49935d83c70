// SPDX-License-Identifier: Apache-2.0

/// An origin states harm to its own side, or an act of its own side that others hold against it.
public struct Concession: Sendable, Hashable, Codable {
    /// The origin's key.
    public var origin: String
    /// What is conceded, in words.
    public var note: String
    /// The document's id.
    public var doc: String
    /// Where the conceding words begin, in Unicode scalars.
    public var start: Int
    /// Where they end, exclusive.
    public var end: Int
    /// The words.
    public var quote: String
    /// The claim that concedes, by id.
    public var claim: String

    /// A concession.
    public init(origin: String, note: String, doc: String, quote: Quotation, claim: String) {
        self.origin = origin
        self.note = note
        self.doc = doc
        start = quote.start
        end = quote.end
        self.quote = quote.quote
        self.claim = claim
    }
}
