// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// A claim as a review names it: by its id, and by what finds it again where another reading has changed that id.
public struct ClaimReference: Sendable, Hashable, Codable {
    /// The document's id.
    public var document: String
    /// The claim's id.
    public var claim: String
    /// Its type, as the machine read it.
    public var type: String
    /// Its trigger.
    public var trigger: Quotation
    /// The claimant's name, or empty where the outlet speaks.
    public var claimant: String

    /// The reference to a claim of a document.
    public init(document: String, claim: ClaimRecord) {
        self.document = document
        self.claim = claim.id
        type = claim.type
        trigger = claim.trigger
        claimant = claim.claimant?.name ?? ""
    }

    /// The claim that is meant, among those of the document now.
    ///
    /// First by id; else by place, words and type of the trigger; else by its words and type, as where a text was
    /// corrected above it. Of several that remain the one of the same claimant. `nil` where none or more than one is
    /// left.
    public func find(in claims: [ClaimRecord]) -> ClaimRecord? {
        if let same = claims.first(where: { $0.id == claim }) { return same }
        let alike = claims.filter { $0.type == type && $0.trigger.quote == trigger.quote }
        let here = alike.filter { $0.trigger.start == trigger.start }
        for candidates in [here, alike] where !candidates.isEmpty {
            let ofClaimant = candidates.filter { ($0.claimant?.name ?? "") == claimant }
            if ofClaimant.count == 1 { return ofClaimant[0] }
            if candidates.count == 1 { return candidates[0] }
        }
        return nil
    }
}
