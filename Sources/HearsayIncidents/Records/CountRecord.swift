// SPDX-License-Identifier: Apache-2.0

/// What happened to how many of what, as a coded document records it.
public struct CountRecord: Sendable, Hashable, Codable {
    /// killed, wounded, captured, missing, displaced, arrested, destroyed, downed, damaged, casualties.
    public var what: String
    /// civilian, soldier, person, tank, helicopter ...
    public var of: String
    /// Least number.
    public var low: Int
    /// Greatest number; `nil` where the words set no upper bound.
    public var high: Int?
    /// Where the counting words begin, in Unicode scalars.
    public var start: Int
    /// Where they end, exclusive.
    public var end: Int
    /// The counting words with what they count.
    public var quote: String

    /// A count.
    public init(what: String, of: String, low: Int, high: Int?, quote: Quotation) {
        self.what = what
        self.of = of
        self.low = low
        self.high = high
        start = quote.start
        end = quote.end
        self.quote = quote.quote
    }

    /// The counting words.
    public var quotation: Quotation { Quotation(start: start, end: end, quote: quote) }
}
