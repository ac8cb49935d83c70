// SPDX-License-Identifier: Apache-2.0

/// Where an event is said to have taken place, as a coded document records it.
public struct PlaceRecord: Sendable, Hashable, Codable {
    /// Where the words begin, in Unicode scalars.
    public var start: Int
    /// Where they end, exclusive.
    public var end: Int
    /// The words.
    public var quote: String
    /// Canonical name, or the words where none is known.
    public var name: String
    /// ISO 3166-1 alpha-3 of the country that holds it; empty if unknown.
    public var country: String
    /// Degrees north; `nil` without a point.
    public var lat: Double?
    /// Degrees east; `nil` without a point.
    public var lon: Double?
    /// Class of the place ("town", "region" ...); `nil` where it is unknown.
    public var `class`: String?
    /// Kilometres around the point within which the event is said to have been; `nil` without a point.
    public var radius: Double?
    /// How the event lies to the place ("near"); `nil` for in it.
    public var relation: String?
    /// Id in GeoNames; `nil` where it has none.
    public var geonames: Int?

    /// A place without a point.
    public init(quote: Quotation, name: String, country: String) {
        start = quote.start
        end = quote.end
        self.quote = quote.quote
        self.name = name
        self.country = country
    }

    /// The words.
    public var quotation: Quotation { Quotation(start: start, end: end, quote: quote) }
}
