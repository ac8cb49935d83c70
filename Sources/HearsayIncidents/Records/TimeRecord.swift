// SPDX-License-Identifier: Apache-2.0

/// When an event is said to have taken place, as a coded document records it.
public struct TimeRecord: Sendable, Hashable, Codable {
    /// Where the words begin, in Unicode scalars.
    public var start: Int
    /// Where they end, exclusive.
    public var end: Int
    /// The words.
    public var quote: String
    /// Start: an ISO 8601 date, or a date-time in UTC; `nil` where open.
    public var from: String?
    /// End, inclusive; `nil` where open ("since Sunday").
    public var to: String?
    /// How finely the words place it ("day"); `nil` in records of older make.
    public var precision: String?

    /// A time.
    public init(quote: Quotation, from: String?, to: String?, precision: String?) {
        start = quote.start
        end = quote.end
        self.quote = quote.quote
        self.from = from
        self.to = to
        self.precision = precision
    }

    /// The words.
    public var quotation: Quotation { Quotation(start: start, end: end, quote: quote) }
}
