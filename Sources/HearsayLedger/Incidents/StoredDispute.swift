// SPDX-License-Identifier: Apache-2.0

public import HearsayIncidents

/// Where accounts of one incident differ.
public struct StoredDispute: Sendable, Hashable {
    /// The incident.
    public var incident: Incident
    /// The dispute.
    public var dispute: Finding
}
