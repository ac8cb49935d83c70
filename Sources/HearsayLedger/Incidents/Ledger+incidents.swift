// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

extension Ledger {
    /// The incidents with a claim that a filter lets through, by first day and id, handed out one by one.
    ///
    /// Those without a day come last. `body` tells whether it wants more. Only what is linked is in incidents.
    public func incidents(
        _ filter: LedgerFilter = LedgerFilter(), _ body: (StoredIncident) throws -> Bool
    ) throws(LedgerError) {
        try read { db in
            try Ledger.incidents(filter, limit: filter.limit, condition: "1", db) { _, incident in try body(incident) }
        }
    }

    /// The disputes of these incidents, in their order; with a limit, so many disputes.
    public func disputes(
        _ filter: LedgerFilter = LedgerFilter(), _ body: (StoredDispute) throws -> Bool
    ) throws(LedgerError) {
        try read { db in
            let hasDispute = "EXISTS (SELECT 1 FROM disputes x WHERE x.incident = n.key)"
            var left = filter.limit ?? .max
            try Ledger.incidents(filter, limit: nil, condition: hasDispute, db) { _, stored in
                for dispute in stored.incident.disputes {
                    guard left > 0 else { return false }
                    left -= 1
                    guard try body(StoredDispute(incident: stored.incident, dispute: dispute)) else { return false }
                }
                return left > 0
            }
        }
    }

    /// The groups of documents that are one story, the original first; by the original's id.
    public func copies() throws(LedgerError) -> [[String]] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT c.story, d.id FROM copies c JOIN documents d ON d.key = c.document
                    ORDER BY c.story, c.position
                    """)
            let groups = Dictionary(grouping: rows) { $0["story"] as Int64 }
            return groups.values.map { $0.map { $0["id"] as String } }.sorted { ($0.first ?? "") < ($1.first ?? "") }
        }
    }

    /// The incident whose id is or begins with `id`.
    func incident(_ id: String, _ db: Database) throws -> Incident {
        let statement = try db.cachedStatement(
            sql:
                """
                SELECT json FROM incidents WHERE id = ?1 OR substr(id, 1, length(?1)) = ?1
                ORDER BY id = ?1 DESC, id LIMIT 2
                """
        )
        let found = try String.fetchAll(statement, arguments: [id]).map { try StoredIncident(json: $0).incident }
        guard let first = found.first, !id.isEmpty else { throw LedgerError(.unknownIncident(id), path: path) }
        guard first.id == id || found.count == 1 else { throw LedgerError(.ambiguousIncident(id), path: path) }
        return first
    }

    private static func incidents(
        _ filter: LedgerFilter, limit: Int?, condition: String, _ db: Database,
        _ body: (Int64, StoredIncident) throws -> Bool
    ) throws {
        var clause = "1"
        var arguments: StatementArguments = []
        if filter.asksOfClaims || filter.text != nil {
            let claims = FilterClause(filter)
            clause = """
                n.key IN (SELECT i.incident FROM incident_claims i JOIN claims c ON c.key = i.claim
                JOIN documents d ON d.key = c.document WHERE \(claims.sql))
                """
            arguments = claims.arguments
        }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT n.key, n.json FROM incidents n WHERE \(clause) AND \(condition)
                ORDER BY n.first_day NULLS LAST, n.id, n.json LIMIT \(limit ?? -1)
                """, arguments: arguments)
        while let row = try rows.next() {
            guard try body(row["key"], StoredIncident(json: row["json"])) else { return }
        }
    }
}
