// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// A claim as the ledger shows it: the machine's reading, and what analysts made of it.
public struct StoredClaim: Sendable, Hashable {
    /// The document's id.
    public var document: String
    /// When the document was published; `nil` if unknown.
    public var published: String?
    /// The outlet, or empty.
    public var outlet: String
    /// The claim with the analyst's corrections.
    public var record: ClaimRecord
    /// The machine's reading, byte for byte as `hearsay code` writes it.
    public var json: String
    /// Whether an analyst corrected something.
    public var isCorrected: Bool
    /// `accepted`, `rejected`, or empty.
    public var verdict: String
}
