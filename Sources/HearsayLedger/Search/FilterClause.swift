// SPDX-License-Identifier: Apache-2.0

internal import GRDB

/// A filter as conditions of a query over `claims c` and `documents d`. No word of the user is ever part of the SQL.
struct FilterClause {
    private(set) var conditions: [String] = []
    private(set) var arguments: StatementArguments = []

    /// Conditions on a claim and its document.
    init(_ filter: LedgerFilter) {
        add("d.current = 1")
        add("c.verdict <> 'rejected'")
        addClaimConditions(filter)
        if let text = filter.text { addText(text) }
    }

    /// Conditions on a document alone, of which some claim may be asked for.
    init(documents filter: LedgerFilter, versions: Bool) {
        if !versions { add("d.current = 1") }
        if filter.asksOfClaims {
            var inner = FilterClause()
            inner.add("c.document = d.key")
            inner.add("c.verdict <> 'rejected'")
            inner.addClaimConditions(filter)
            add("EXISTS (SELECT 1 FROM claims c WHERE \(inner.sql))", inner.arguments)
        }
        if let text = filter.text { addText(text) }
    }

    private init() {}

    /// All of them.
    var sql: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

    private mutating func add(_ condition: String, _ arguments: StatementArguments = []) {
        conditions.append(condition)
        self.arguments += arguments
    }

    private mutating func addClaimConditions(_ filter: LedgerFilter) {
        if let type = filter.type { add("c.type = ? COLLATE NOCASE", [type]) }
        if let actor = filter.actor {
            add(
                """
                c.key IN (SELECT r.claim FROM claim_actors r JOIN actors a ON a.key = r.actor
                WHERE r.role <> 'via' AND \(FilterClause.name("a")))
                """, FilterClause.nameArguments(actor))
        }
        if let claimant = filter.claimant {
            add(
                """
                (c.claimant IN (SELECT a.key FROM actors a WHERE \(FilterClause.name("a")))
                OR (c.claimant IS NULL AND instr(lower(d.outlet), lower(?)) > 0))
                """, FilterClause.nameArguments(claimant) + [claimant])
        }
        if let country = filter.country {
            add(
                """
                (c.place IN (SELECT key FROM places WHERE country = ?)
                OR c.key IN (SELECT r.claim FROM claim_actors r JOIN actors a ON a.key = r.actor
                WHERE r.role <> 'via' AND a.country = ?))
                """, [country.uppercased(), country.uppercased()])
        }
        let published = "substr(d.published, 1, 10)"
        if let from = filter.from { add("coalesce(c.last_day, \(published), c.first_day) >= ?", [from]) }
        if let to = filter.to { add("coalesce(c.first_day, c.last_day, \(published)) <= ?", [to]) }
        if let near = filter.near {
            add(
                "c.place IN (SELECT key FROM places WHERE kilometres(lat, lon, ?, ?) <= ?)",
                [near.lat, near.lon, near.radius])
        }
    }

    private mutating func addText(_ text: String) {
        guard let query = SearchQuery(text).expression else {
            add("0")
            return
        }
        add("d.key IN (SELECT rowid FROM documents_search WHERE documents_search MATCH ?)", [query])
    }

    private static func name(_ table: String) -> String {
        "(instr(\(table).folded, ?) > 0 OR \(table).country = ?)"
    }

    private static func nameArguments(_ name: String) -> StatementArguments {
        [FoldedWords.fold(name), name.uppercased()]
    }
}
