// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer

/// Where an occurrence is told to have been, in a form that can be compared.
public struct Spot: Sendable, Hashable {
    /// Degrees north; `nil` without a point.
    public var latitude: Double?
    /// Degrees east; `nil` without a point.
    public var longitude: Double?
    /// Kilometres around the point; 0 without one.
    public var radius: Double
    /// Codes of the names that it has, folded: canonical, and as the text has it. Sorted.
    public var names: [UInt64]
    /// The country that holds it; empty if unknown.
    public var country: String
    /// Where it was read.
    public var basis: Basis

    /// Where a place was read.
    public enum Basis: UInt8, Sendable, Comparable {
        /// In another paragraph of the document.
        case document
        /// In the event's paragraph.
        case paragraph
        /// With the event itself.
        case words

        /// The nearer to the event, the greater.
        public static func < (a: Basis, b: Basis) -> Bool { a.rawValue < b.rawValue }
    }

    /// Whether it is no wider than a town with its surroundings.
    var isPrecise: Bool { latitude != nil && radius <= Spot.widestTown }

    /// The widest radius of a place that an event is looked for in, in kilometres.
    static let widestTown = 30.0

    /// The spot of a claim's place; `nil` where it has none. A point that lies nowhere on Earth is left out. `isNear` tells whether a place stands in the claim's paragraph.
    init?(_ claim: ClaimRecord, isNear: (Quotation) -> Bool) {
        guard let place = claim.place else { return nil }
        if let y = place.lat, let x = place.lon, (-90...90).contains(y), (-180...180).contains(x) {
            latitude = y
            longitude = x
            radius = place.radius.flatMap { $0.isFinite ? max(1, $0) : nil } ?? 10
        } else {
            radius = 0
        }
        let isWide = place.class == "country" || place.class == "state"
        names = isWide ? [] : Array(Set([place.name, place.quote].map(Spot.code))).sorted()
        country = place.country
        let isAssumed = claim.assumed.contains { $0.field == "place" }
        basis = !isAssumed ? .words : isNear(place.quotation) ? .paragraph : .document
    }

    /// A name's code: equal for names that differ in letters' case and marks only.
    static func code(_ name: String) -> UInt64 {
        Codes.code(FoldedName.words(name).joined(separator: " "))
    }
}
