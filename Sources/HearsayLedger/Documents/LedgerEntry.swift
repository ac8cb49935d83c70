// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents
public import HearsayText

/// One coded document on its way into the ledger.
public struct LedgerEntry: Sendable {
    /// The document.
    public var document: Document
    /// Its claims, in the order of their triggers.
    public var claims: [CodedClaim]
    /// Who says what in it.
    public var attributions: [AttributionRecord]

    /// A coded document.
    public init(document: Document, claims: [CodedClaim] = [], attributions: [AttributionRecord] = []) {
        self.document = document
        self.claims = claims
        self.attributions = attributions
    }
}
