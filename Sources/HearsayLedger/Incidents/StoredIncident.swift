// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import HearsayIncidents

/// An incident as the ledger keeps it.
public struct StoredIncident: Sendable, Hashable {
    /// The incident.
    public var incident: Incident
    /// The same as JSON, the same bytes for the same incident.
    public var json: String
}

extension StoredIncident {
    /// An incident out of its JSON.
    init(json: String) throws {
        incident = try JSONDecoder().decode(Incident.self, from: Data(json.utf8))
        self.json = json
    }
}
