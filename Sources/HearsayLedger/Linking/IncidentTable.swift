// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// The incidents of the ledger, with what they are looked for by.
struct IncidentTable {
    private let db: Database
    private let insertIncident: Statement
    private let insertClaim: Statement
    private let insertDispute: Statement
    private let insertDisputed: Statement
    private let findClaim: Statement
    private let encoder: JSONEncoder

    init(_ db: Database) throws {
        self.db = db
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        insertIncident = try db.cachedStatement(
            sql: """
                INSERT INTO incidents (component, id, type, first_day, last_day, lat, lon, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        insertClaim = try db.cachedStatement(sql: "INSERT OR IGNORE INTO incident_claims VALUES (?, ?)")
        insertDispute = try db.cachedStatement(
            sql: "INSERT INTO disputes (incident, position, aspect) VALUES (?, ?, ?)")
        insertDisputed = try db.cachedStatement(sql: "INSERT OR IGNORE INTO dispute_claims VALUES (?, ?)")
        findClaim = try db.cachedStatement(
            sql: """
                SELECT c.key FROM claims c JOIN documents d ON d.key = c.document
                WHERE c.id = ? AND d.id = ? AND d.current = 1
                """)
    }

    /// Takes the incidents of components away; their JSON.
    func remove(components: Set<Int64>) throws -> Set<String> {
        let find = try db.cachedStatement(sql: "SELECT json FROM incidents WHERE component = ?")
        let delete = try db.cachedStatement(sql: "DELETE FROM incidents WHERE component = ?")
        var old = Set<String>()
        for component in components {
            old.formUnion(try String.fetchAll(find, arguments: [component]))
            try delete.execute(arguments: [component])
        }
        return old
    }

    /// Writes an incident; its JSON.
    func insert(_ incident: Incident, component: Int64) throws -> String {
        let json = String(decoding: try encoder.encode(incident), as: UTF8.self)
        try insertIncident.execute(arguments: [
            component, incident.id, incident.type, incident.from.map { String($0.prefix(10)) },
            incident.to.map { String($0.prefix(10)) }, incident.place?.lat, incident.place?.lon, json,
        ])
        let key = db.lastInsertedRowID
        var claims: [String: [Int64]] = [:]
        for mention in incident.mentions {
            guard let claim = try Int64.fetchOne(findClaim, arguments: [mention.claim, mention.doc]) else { continue }
            claims[mention.claim, default: []].append(claim)
            try insertClaim.execute(arguments: [key, claim])
        }
        for (i, dispute) in incident.disputes.enumerated() {
            try insertDispute.execute(arguments: [key, i, dispute.aspect.rawValue])
            let row = db.lastInsertedRowID
            for claim in dispute.claims.flatMap({ claims[$0] ?? [] }) {
                try insertDisputed.execute(arguments: [row, claim])
            }
        }
        return json
    }
}
