// SPDX-License-Identifier: Apache-2.0

/// A source, actor or recipient as a coded document records it.
public struct ActorRecord: Sendable, Hashable, Codable {
    /// Where its mention begins, in Unicode scalars.
    public var start: Int
    /// Where it ends, exclusive.
    public var end: Int
    /// The mention's words.
    public var quote: String
    /// Canonical name, or the words where none is known.
    public var name: String
    /// ISO 3166-1 alpha-3, or one of the codes for those without a state; empty if unknown.
    public var country: String
    /// Sector, `UNK` if unknown.
    public var sector: String

    /// An actor.
    public init(quote: Quotation, name: String, country: String, sector: String) {
        start = quote.start
        end = quote.end
        self.quote = quote.quote
        self.name = name
        self.country = country
        self.sector = sector
    }

    /// The mention.
    public var quotation: Quotation { Quotation(start: start, end: end, quote: quote) }
}
