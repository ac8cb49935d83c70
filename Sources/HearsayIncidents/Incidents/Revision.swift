// SPDX-License-Identifier: Apache-2.0

/// One origin's figure changing over time: no dispute.
public struct Revision: Sendable, Hashable, Codable {
    /// The origin's key.
    public var origin: String
    /// What is counted: "killed".
    public var what: String
    /// The figures, oldest first; an open range by its known bound.
    public var values: [Int]
    /// In words, with the times.
    public var note: String
    /// The claims that give them, by id, oldest first.
    public var claims: [String]

    /// A revision.
    public init(origin: String, what: String, values: [Int], note: String, claims: [String]) {
        self.origin = origin
        self.what = what
        self.values = values
        self.note = note
        self.claims = claims
    }
}
