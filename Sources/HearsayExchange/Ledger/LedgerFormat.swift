// SPDX-License-Identifier: Apache-2.0

public import HearsayLedger

/// A form in which the parts of a ledger are shown, one after the other.
public protocol LedgerFormat: OutputFrame {
    /// One document.
    func bytes(of document: StoredDocument) -> [UInt8]
    /// One claim.
    func bytes(of claim: StoredClaim) -> [UInt8]
    /// One incident.
    func bytes(of incident: StoredIncident) -> [UInt8]
    /// One dispute.
    func bytes(of dispute: StoredDispute) -> [UInt8]
    /// One source.
    func bytes(of source: SourceSummary) -> [UInt8]
    /// One review.
    func bytes(of review: Review) -> [UInt8]
    /// One refusal.
    func bytes(of rejection: RejectionRecord) -> [UInt8]
}
