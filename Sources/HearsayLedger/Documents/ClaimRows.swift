// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Reads claims out of rows.
enum ClaimRows {
    /// What is read of `claims c` and `documents d`.
    static let columns = "d.id AS name, d.published, d.outlet, c.json, c.corrected, c.verdict"

    static func claim(_ row: Row) throws -> StoredClaim {
        let json: String = row["json"]
        let corrected: String? = row["corrected"]
        return StoredClaim(
            document: row["name"], published: row["published"], outlet: row["outlet"],
            record: try ClaimRecord(json: corrected ?? json), json: json, isCorrected: corrected != nil,
            verdict: row["verdict"])
    }

    static func claims(ofDocument key: Int64, _ db: Database) throws -> [StoredClaim] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM claims c JOIN documents d ON d.key = c.document WHERE c.document = ?
                ORDER BY c.position
                """)
        return try Row.fetchAll(statement, arguments: [key]).map(claim)
    }
}
