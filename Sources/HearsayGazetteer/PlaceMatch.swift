// SPDX-License-Identifier: Apache-2.0

/// A place that bears a name, and what the name is to it.
public struct PlaceMatch: Hashable, Sendable {
    /// What a name is to a place.
    public enum Kind: UInt8, Sendable {
        /// The name that the gazetteer shows.
        case name
        /// Another name or spelling.
        case alias
        /// An adjective or a word for its people.
        case adjective
        /// A spelling that only sounds like it; see ``Gazetteer/near(_:)``.
        case skeleton
    }

    /// The place.
    public var place: PlaceID
    /// What the name is to it.
    public var kind: Kind
    /// Whether the name is an abbreviation, which may be another word: "Ore.", "IN".
    public var isAbbreviation: Bool
}
