// SPDX-License-Identifier: Apache-2.0

package import HearsayGazetteer

/// Where an occurrence is told to have been, in a form that can be compared.
public struct Spot: Sendable, Hashable, Codable {
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
    public enum Basis: UInt8, Sendable, Codable, Comparable {
        /// In another paragraph of the document.
        case document
        /// In the event's paragraph.
        case paragraph
        /// With the event itself.
        case words

        public static func < (a: Basis, b: Basis) -> Bool { a.rawValue < b.rawValue }
    }

    /// Whether it is no wider than a town with its surroundings.
    var isPrecise: Bool { latitude != nil && radius <= Spot.widestTown }

    /// The widest radius of a place that an event is looked for in, in kilometres.
    static let widestTown = 30.0

    /// The point, where there is one.
    package var point: GeoPoint? {
        guard let latitude, let longitude else { return nil }
        return GeoPoint(latitude: latitude, longitude: longitude)
    }

    /// The spot of a claim's place; `nil` where it has none. `isNear` tells whether a place stands in the claim's paragraph.
    init?(_ claim: ClaimRecord, isNear: (Quotation) -> Bool) {
        guard let place = claim.place else { return nil }
        latitude = place.lat
        longitude = place.lon
        radius = place.lat == nil ? 0 : max(1, place.radius ?? 10)
        let isWide = place.class == "country" || place.class == "state"
        names = isWide ? [] : Array(Set([place.name, place.quote].map(Spot.code))).sorted()
        country = place.country
        let isAssumed = claim.assumed.contains { $0.field == "place" }
        basis = !isAssumed ? .words : isNear(place.quotation) ? .paragraph : .document
    }

    /// A name's code: equal for names that differ in letters' case and marks only.
    static func code(_ name: String) -> UInt64 {
        var code: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in FoldedName.words(name).joined(separator: " ").utf8 {
            code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return code
    }
}
