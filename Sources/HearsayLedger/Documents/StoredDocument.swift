// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// A document as the ledger shows it.
public struct StoredDocument: Sendable, Hashable {
    /// The document, without its claims; its text is empty where it was not asked for.
    public var record: DocumentRecord
    /// From 1.
    public var version: Int
    /// Whether it is the latest version.
    public var isCurrent: Bool
    /// SHA-256 of the bytes that it was read from.
    public var sha256: String
    /// When it was added, ISO 8601.
    public var added: String
    /// How many claims it makes, those that were rejected left out.
    public var claims: Int
}
