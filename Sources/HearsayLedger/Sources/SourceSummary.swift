// SPDX-License-Identifier: Apache-2.0

/// A claimant or an outlet, and how much of the ledger comes from it.
public struct SourceSummary: Sendable, Hashable {
    /// What kind of source it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// Somebody whom documents cite.
        case claimant
        /// Whoever published documents.
        case outlet
    }

    /// What kind of source it is.
    public var kind: Kind
    /// Its name.
    public var name: String
    /// Its country, or empty; of claimants only.
    public var country: String
    /// Its sector, or empty; of claimants only.
    public var sector: String
    /// Documents that cite it, or that it published.
    public var documents: Int
    /// Claims that it vouches for; of an outlet those for which the outlet itself speaks.
    public var claims: Int
    /// Incidents that these claims are in.
    public var incidents: Int
    /// Disputes that these claims are in.
    public var disputes: Int
    /// The analyst's letter from A to F, or `nil` where nobody has rated it.
    public var rating: String?
}
