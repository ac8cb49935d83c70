// SPDX-License-Identifier: Apache-2.0

/// An agreement or a dispute: origins that are compatible, or incompatible, on one aspect of an incident.
public struct Finding: Sendable, Hashable, Codable {
    /// What they agree or differ on.
    public var aspect: Aspect
    /// The origins' keys, in the order of the accounts.
    public var origins: [String]
    /// In words, what each of them says.
    public var note: String
    /// The claims that it rests on, by id.
    public var claims: [String]

    /// A finding.
    public init(aspect: Aspect, origins: [String], note: String, claims: [String]) {
        self.aspect = aspect
        self.origins = origins
        self.note = note
        self.claims = claims
    }
}
