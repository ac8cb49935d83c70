// SPDX-License-Identifier: Apache-2.0

internal import GRDB

extension Ledger {
    /// The claims that a filter lets through, by document and position, handed out one by one.
    ///
    /// `body` tells whether it wants more. Claims that an analyst rejected are left out.
    public func claims(
        _ filter: LedgerFilter = LedgerFilter(), _ body: (StoredClaim) throws -> Bool
    ) throws(LedgerError) {
        try read { db in
            let clause = FilterClause(filter)
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT \(ClaimRows.columns) FROM claims c JOIN documents d ON d.key = c.document
                    WHERE \(clause.sql) ORDER BY d.published, d.id, c.position LIMIT \(filter.limit ?? -1)
                    """, arguments: clause.arguments)
            while let row = try rows.next() {
                guard try body(ClaimRows.claim(row)) else { return }
            }
        }
    }
}
