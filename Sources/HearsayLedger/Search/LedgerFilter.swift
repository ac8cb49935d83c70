// SPDX-License-Identifier: Apache-2.0

/// What is looked for in the ledger. All that is set must hold, of one claim; what is `nil` does not matter.
///
/// Documents are found by their own words and by any of their claims; incidents, disputes and sources by a claim that
/// is in them. Claims that an analyst rejected find nothing.
public struct LedgerFilter: Sendable, Hashable {
    /// Points within so many kilometres of a point.
    public struct Circle: Sendable, Hashable {
        /// Degrees north.
        public var lat: Double
        /// Degrees east.
        public var lon: Double
        /// Kilometres.
        public var radius: Double

        /// A circle.
        public init(lat: Double, lon: Double, radius: Double) {
            self.lat = lat
            self.lon = lon
            self.radius = radius
        }
    }

    /// Part of the name, or the country's code, of an actor or a recipient.
    public var actor: String?
    /// Part of the name, or the country's code, of the claimant; part of the outlet's name where the outlet speaks.
    public var claimant: String?
    /// PLOVER type, in capitals or small letters.
    public var type: String?
    /// Country of the place, or of an actor or recipient: ISO 3166-1 alpha-3.
    public var country: String?
    /// First day, ISO 8601. A claim without a time counts by its document's day of publication.
    public var from: String?
    /// Last day, inclusive.
    public var to: String?
    /// Where the point of the place is; places without a point are in no circle.
    public var near: Circle?
    /// Words of title and text.
    public var text: String?
    /// At most so many results, the first in their order.
    public var limit: Int?

    /// A filter that lets all through.
    public init() {}

    /// Whether a claim is needed to be found.
    var asksOfClaims: Bool {
        actor != nil || claimant != nil || type != nil || country != nil || from != nil || to != nil || near != nil
    }
}
