// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// A document with all that was read in it.
public struct StoredReading: Sendable, Hashable {
    /// The document with its text.
    public var document: StoredDocument
    /// Its claims in their order, those that were rejected among them.
    public var claims: [StoredClaim]
    /// Who says what in it.
    public var attributions: [AttributionRecord]
}
