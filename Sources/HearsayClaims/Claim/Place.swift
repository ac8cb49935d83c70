// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Where an event is said to have taken place.
public struct Place: Sendable, Hashable {
    /// The words.
    public var span: Span
    /// Canonical name, or the words where none is known.
    public var name: String
    /// ISO 3166-1 alpha-3 of the country that holds it; empty if unknown or in several.
    public var country: String
    /// Degrees north and east; `nil` until a gazetteer gives a point.
    public var latitude: Double?
    /// Degrees east.
    public var longitude: Double?

    /// A place without coordinates.
    public init(span: Span, name: String, country: String = "") {
        self.span = span
        self.name = name
        self.country = country
        latitude = nil
        longitude = nil
    }
}
