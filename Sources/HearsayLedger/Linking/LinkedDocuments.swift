// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// Documents as linking sees them: the claims that count, with the analyst's corrections.
struct LinkedDocuments {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// A document by its row.
    func record(_ key: Int64, withText: Bool, withClaims: Bool = true) throws -> DocumentRecord {
        let statement = try db.cachedStatement(
            sql: "SELECT id, title, published, outlet, url\(withText ? ", text" : "") FROM documents WHERE key = ?")
        guard let row = try Row.fetchOne(statement, arguments: [key]) else {
            return DocumentRecord(id: "", text: "")
        }
        return DocumentRecord(
            id: row["id"], title: row["title"], published: row["published"], source: row["outlet"], url: row["url"],
            text: withText ? row["text"] : "", claims: withClaims ? try claims(of: key) : [])
    }

    /// A document with what the linker kept of it.
    func document(_ key: Int64, withClaims: Bool) throws -> LinkDocument {
        let statement = try db.cachedStatement(sql: "SELECT data FROM signatures WHERE document = ?")
        return LinkDocument(
            record: try record(key, withText: false, withClaims: withClaims),
            data: try Data.fetchOne(statement, arguments: [key]) ?? Data())
    }

    /// Its claims without those that were rejected.
    func claims(of key: Int64) throws -> [ClaimRecord] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT ifnull(corrected, json) FROM claims WHERE document = ? AND verdict <> 'rejected'
                ORDER BY position
                """)
        let decoder = JSONDecoder()
        return try String.fetchAll(statement, arguments: [key]).map {
            try decoder.decode(ClaimRecord.self, from: Data($0.utf8))
        }
    }

    /// Its claims as the machine reads them.
    func machineJSON(of key: Int64) throws -> [String] {
        let statement = try db.cachedStatement(sql: "SELECT json FROM claims WHERE document = ? ORDER BY position")
        return try String.fetchAll(statement, arguments: [key])
    }

    /// The row of the current version of a document, or `nil`.
    func key(of id: String) throws -> Int64? {
        let statement = try db.cachedStatement(sql: "SELECT key FROM documents WHERE id = ? AND current = 1")
        return try Int64.fetchOne(statement, arguments: [id])
    }
}

extension ClaimRecord {
    /// A claim out of its JSON.
    init(json: String) throws {
        self = try JSONDecoder().decode(ClaimRecord.self, from: Data(json.utf8))
    }
}
