// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents
internal import HearsayText

/// Writes coded documents in one transaction: every statement is prepared once.
struct DocumentWriter {
    private let versions: Statement
    private let retire: Statement
    private let insert: Statement
    private let attribution: Statement
    private let content: Statement
    private var claims: ClaimWriter
    private let reviews: ReviewApplication

    init(_ db: Database) throws {
        versions = try db.cachedStatement(
            sql: "SELECT key, version, current, fingerprint FROM documents WHERE id = ? ORDER BY version")
        retire = try db.cachedStatement(
            sql: "UPDATE documents SET current = 0, linked = 0 WHERE id = ? AND current = 1")
        insert = try db.cachedStatement(
            sql: """
                INSERT INTO documents
                (id, version, current, fingerprint, sha256, published, outlet, url, added, title, text)
                VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        attribution = try db.cachedStatement(
            sql: "INSERT INTO attributions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        content = try db.cachedStatement(sql: "INSERT INTO attribution_contents VALUES (?, ?, ?, ?, ?, ?)")
        claims = try ClaimWriter(db)
        reviews = try ReviewApplication(db)
    }

    /// Writes one document with all its rows, unless it is there already.
    mutating func write(_ entry: LedgerEntry, at time: String, recodes: Bool, in db: Database) throws -> Addition {
        let document = entry.document
        let fingerprint = DocumentHash(document)
        var last = 0
        let known = try Row.fetchCursor(versions, arguments: [document.id])
        while let row = try known.next() {
            if row["fingerprint"] as Data == fingerprint.bytes {
                let isCurrent: Bool = row["current"]
                let key: Int64 = row["key"]
                return recodes && isCurrent ? try recode(entry, key, in: db) : .unchanged
            }
            last = row["version"]
        }
        if last > 0 { try retire.execute(arguments: [document.id]) }
        try insert.execute(arguments: [
            document.id, last + 1, fingerprint.bytes, fingerprint.sha256, document.published?.description,
            document.source, document.url.isEmpty ? nil : document.url, time, document.title, document.text,
        ])
        try writeReading(entry, db.lastInsertedRowID, in: db)
        return last > 0 ? .newVersion(last + 1) : .added
    }

    /// Claims and attributions of a document.
    private mutating func writeReading(_ entry: LedgerEntry, _ key: Int64, in db: Database) throws {
        for (i, claim) in entry.claims.enumerated() {
            try claims.insert(claim, document: key, position: i, in: db)
        }
        for (i, one) in entry.attributions.enumerated() {
            try attribution.execute(arguments: [
                key, i, one.parent, one.source?.quote, one.source?.start, one.source?.end, one.cue?.quote,
                one.cue?.start, one.cue?.end, one.stance, one.rule, one.by,
            ])
            for (j, words) in one.content.enumerated() {
                try content.execute(arguments: [key, i, j, words.start, words.end, words.quote])
            }
        }
        try reviews.apply(toDocument: entry.document.id, &claims, in: db)
    }

    /// Puts another reading of the same version in the place of the old one.
    private mutating func recode(_ entry: LedgerEntry, _ key: Int64, in db: Database) throws -> Addition {
        let old = try String.fetchAll(
            db, sql: "SELECT json FROM claims WHERE document = ? ORDER BY position", arguments: [key])
        guard old != entry.claims.map(\.json) else { return .unchanged }
        try db.execute(sql: "DELETE FROM claims WHERE document = ?", arguments: [key])
        try db.execute(sql: "DELETE FROM attributions WHERE document = ?", arguments: [key])
        try db.execute(sql: "UPDATE documents SET linked = 0 WHERE key = ?", arguments: [key])
        try writeReading(entry, key, in: db)
        return .recoded
    }
}
