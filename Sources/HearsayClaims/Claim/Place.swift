// SPDX-License-Identifier: Apache-2.0

public import HearsayGazetteer
public import HearsayText

/// Where an event is said to have taken place.
public struct Place: Sendable, Hashable {
    /// The words.
    public var span: Span
    /// Canonical name, or the words where none is known.
    public var name: String
    /// ISO 3166-1 alpha-3 of the country that holds it; empty if unknown or in several.
    public var country: String
    /// Degrees north; `nil` for states and lines, which are no points, and where the place is unknown.
    public var latitude: Double?
    /// Degrees east.
    public var longitude: Double?
    /// How the place is bounded; `nil` where it is unknown.
    public var placeClass: PlaceClass?
    /// Kilometres around the point within which the event is said to have been; `nil` without a point.
    public var radius: Double?
    /// How the event lies to the place; `nil` for in it.
    public var relation: PlaceRelation?
    /// The place's id in GeoNames; `nil` where it has none.
    public var geonames: Int?

    /// A place without coordinates.
    public init(span: Span, name: String, country: String = "") {
        self.span = span
        self.name = name
        self.country = country
    }
}
