// SPDX-License-Identifier: Apache-2.0

/// Another value for one field of a claim.
public struct Correction: Sendable, Hashable, Codable {
    /// The field, as in the claim's JSON ("type", "actors[0].country", "counts[0].high", "place.name").
    public var field: String
    /// Its value; empty takes away what may be absent.
    public var value: String

    /// A correction.
    public init(field: String, value: String) {
        self.field = field
        self.value = value
    }
}
