// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Reads attributions out of rows.
enum AttributionRows {
    static func attributions(ofDocument key: Int64, _ db: Database) throws -> [AttributionRecord] {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM attributions WHERE document = ? ORDER BY position")
        let contents = try db.cachedStatement(
            sql: """
                SELECT start, "end", quote FROM attribution_contents WHERE document = ? AND attribution = ?
                ORDER BY position
                """)
        return try Row.fetchAll(statement, arguments: [key]).map { row in
            let position: Int = row["position"]
            return AttributionRecord(
                source: quotation(row["source"], row["source_start"], row["source_end"]),
                cue: quotation(row["cue"], row["cue_start"], row["cue_end"]),
                content: try Row.fetchAll(contents, arguments: [key, position]).map {
                    Quotation(start: $0["start"], end: $0["end"], quote: $0["quote"])
                }, stance: row["stance"], rule: row["rule"], by: row["found_by"], parent: row["parent"])
        }
    }

    private static func quotation(_ quote: String?, _ start: Int?, _ end: Int?) -> Quotation? {
        guard let quote, let start, let end else { return nil }
        return Quotation(start: start, end: end, quote: quote)
    }
}
