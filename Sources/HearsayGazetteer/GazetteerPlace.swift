// SPDX-License-Identifier: Apache-2.0

/// What the gazetteer knows of a place.
public struct GazetteerPlace: Sendable {
    /// Its number in the file.
    public var id: PlaceID
    /// The name that is shown.
    public var name: String
    /// Other names, as far as the file holds them in letters: of states, divisions, larger towns and our own tables.
    public var aliases: [String]
    /// How it is bounded.
    public var placeClass: PlaceClass
    /// ISO 3166-1 alpha-3, or XKX; empty where it lies in several states or none.
    public var country: String
    /// A point in it: of a town its centre, of a division the middle of its towns.
    public var point: GeoPoint
    /// Kilometres from the point to the edge, roughly.
    public var radius: Double
    /// People who live there, within five percent; 0 where unknown.
    public var population: Int
    /// The id in GeoNames; `nil` for places of our own tables.
    public var geonames: Int?
    /// The division or state it lies in.
    public var parent: PlaceID?
    /// Whether it is the capital of its state.
    public var isCapital: Bool
    /// Whether it stands in the project's own tables.
    public var isOwn: Bool
}
