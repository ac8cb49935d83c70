// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// A claim as it was read, with the exact JSON that it is exchanged in.
public struct CodedClaim: Sendable, Hashable {
    /// The claim.
    public var record: ClaimRecord
    /// The same as JSON, byte for byte as `hearsay code` writes it.
    public var json: String

    /// A claim.
    public init(record: ClaimRecord, json: String) {
        self.record = record
        self.json = json
    }
}
