// SPDX-License-Identifier: Apache-2.0

internal import GRDB

extension Ledger {
    /// Claimants and outlets with what a filter lets through of them: claimants first, those with most claims first.
    ///
    /// Complexity: linear in the claims that the filter lets through.
    public func sources(_ filter: LedgerFilter = LedgerFilter()) throws(LedgerError) -> [SourceSummary] {
        try read { db in
            let clause = FilterClause(filter)
            let ratings = try ReviewLog(db).ratings
            let counts = """
                count(DISTINCT c.document) AS documents, count(DISTINCT c.key) AS claims,
                count(DISTINCT i.incident) AS incidents, count(DISTINCT x.dispute) AS disputes
                """
            let joins = """
                LEFT JOIN incident_claims i ON i.claim = c.key LEFT JOIN dispute_claims x ON x.claim = c.key
                """
            let claimants = try Row.fetchAll(
                db,
                sql: """
                    SELECT a.name, a.country, a.sector, \(counts) FROM claims c
                    JOIN documents d ON d.key = c.document JOIN actors a ON a.key = c.claimant \(joins)
                    WHERE \(clause.sql) GROUP BY a.key
                    """, arguments: clause.arguments
            ).map { row in
                SourceSummary(
                    kind: .claimant, name: row["name"], country: row["country"], sector: row["sector"],
                    documents: row["documents"], claims: row["claims"], incidents: row["incidents"],
                    disputes: row["disputes"], rating: ratings[row["name"]])
            }
            let outlets = try Row.fetchAll(
                db,
                sql: """
                    SELECT d.outlet, count(DISTINCT d.key) AS documents,
                    count(DISTINCT CASE WHEN c.claimant IS NULL THEN c.key END) AS claims,
                    count(DISTINCT CASE WHEN c.claimant IS NULL THEN i.incident END) AS incidents,
                    count(DISTINCT CASE WHEN c.claimant IS NULL THEN x.dispute END) AS disputes
                    FROM \(filter.asksOfClaims ? "claims c JOIN documents d" : "documents d LEFT JOIN claims c")
                    ON d.key = c.document \(joins)
                    WHERE \(filter.asksOfClaims ? clause.sql : FilterClause(documents: filter, versions: false).sql)
                    AND d.outlet <> '' GROUP BY d.outlet
                    """,
                arguments: filter.asksOfClaims
                    ? clause.arguments : FilterClause(documents: filter, versions: false).arguments
            ).map { row in
                SourceSummary(
                    kind: .outlet, name: row["outlet"], country: "", sector: "", documents: row["documents"],
                    claims: row["claims"], incidents: row["incidents"], disputes: row["disputes"],
                    rating: ratings[row["outlet"]])
            }
            let all = (claimants + outlets).sorted(by: Ledger.precedes)
            return filter.limit.map { Array(all.prefix($0)) } ?? all
        }
    }

    private static func precedes(_ a: SourceSummary, _ b: SourceSummary) -> Bool {
        if a.kind != b.kind { return a.kind == .claimant }
        if a.claims != b.claims { return a.claims > b.claims }
        if a.documents != b.documents { return a.documents > b.documents }
        return (a.name, a.country, a.sector) < (b.name, b.country, b.sector)
    }
}
