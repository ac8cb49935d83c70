// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

extension Ledger {
    /// The documents that a filter lets through, by day of publication, id and version, handed out one by one.
    ///
    /// `body` tells whether it wants more. With `versions` older versions come as well. Texts are left out unless
    /// `withTexts`.
    public func documents(
        _ filter: LedgerFilter = LedgerFilter(), versions: Bool = false, withTexts: Bool = false,
        _ body: (StoredDocument) throws -> Bool
    ) throws(LedgerError) {
        try read { db in
            let clause = FilterClause(documents: filter, versions: versions)
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT \(DocumentRows.columns)\(withTexts ? ", d.text" : "") FROM documents d WHERE \(clause.sql)
                    ORDER BY d.published, d.id, d.version LIMIT \(filter.limit ?? -1)
                    """, arguments: clause.arguments)
            while let row = try rows.next() {
                guard try body(DocumentRows.document(row, withText: withTexts)) else { return }
            }
        }
    }

    /// All documents of the ledger with all that was read in them, older versions too, by id and version.
    public func readings(_ body: (StoredReading) throws -> Bool) throws(LedgerError) {
        try read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT \(DocumentRows.columns), d.text FROM documents d ORDER BY d.id, d.version")
            while let row = try rows.next() {
                let document = try DocumentRows.document(row, withText: true)
                let key: Int64 = row["key"]
                let claims = try ClaimRows.claims(ofDocument: key, db)
                let attributions = try AttributionRows.attributions(ofDocument: key, db)
                guard try body(StoredReading(document: document, claims: claims, attributions: attributions)) else {
                    return
                }
            }
        }
    }

    /// The current version of a document with all that was read in it, or `nil`.
    public func reading(of id: String) throws(LedgerError) -> StoredReading? {
        try read { db in
            guard
                let row = try Row.fetchOne(
                    db,
                    sql: "SELECT \(DocumentRows.columns), d.text FROM documents d WHERE d.id = ? AND d.current = 1",
                    arguments: [id])
            else { return nil }
            return StoredReading(
                document: try DocumentRows.document(row, withText: true),
                claims: try ClaimRows.claims(ofDocument: row["key"], db),
                attributions: try AttributionRows.attributions(ofDocument: row["key"], db))
        }
    }
}
