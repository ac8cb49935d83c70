// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

/// The tellings of the ledger, by component and by block.
struct TellingTable {
    /// A telling with its row.
    struct Stored {
        var key: Int64
        var documentKey: Int64
        var telling: LinkTelling
    }

    private let db: Database
    private let insertTelling: Statement
    private let insertBlock: Statement
    private let meeting: Statement
    private let moving: Statement

    init(_ db: Database) throws {
        self.db = db
        insertTelling = try db.cachedStatement(
            sql: "INSERT INTO tellings (document, id, component, data) VALUES (?, ?, 0, ?)")
        insertBlock = try db.cachedStatement(sql: "INSERT OR IGNORE INTO telling_blocks VALUES (?, ?)")
        meeting = try db.cachedStatement(
            sql: """
                SELECT DISTINCT t.component FROM telling_blocks b JOIN tellings t ON t.key = b.telling
                WHERE b.block = ?
                """)
        moving = try db.cachedStatement(sql: "UPDATE tellings SET component = ? WHERE key = ?")
    }

    /// Takes a document's tellings away; the components that they were in.
    func removeAll(ofDocument key: Int64) throws -> Set<Int64> {
        let components = try components(ofDocuments: [key])
        guard !components.isEmpty else { return [] }
        try db.cachedStatement(sql: "DELETE FROM tellings WHERE document = ?").execute(arguments: [key])
        return components
    }

    /// Writes tellings, each as a component of its own for now; their components.
    func insert(_ tellings: [LinkReading.Filed], document: Int64) throws -> Set<Int64> {
        var components = Set<Int64>()
        for one in tellings {
            try insertTelling.execute(arguments: [document, one.telling.id, one.telling.data])
            let key = db.lastInsertedRowID
            try move(key, to: key)
            components.insert(key)
            for block in Set(one.filed) {
                try insertBlock.execute(arguments: [Int64(bitPattern: block), key])
            }
        }
        return components
    }

    /// The components in which some telling is filed under one of these keys.
    func components(meeting blocks: [UInt64]) throws -> Set<Int64> {
        var components = Set<Int64>()
        for block in Set(blocks) {
            components.formUnion(try Int64.fetchAll(meeting, arguments: [Int64(bitPattern: block)]))
        }
        return components
    }

    /// The components that documents have tellings in.
    func components(ofDocuments keys: some Sequence<Int64>) throws -> Set<Int64> {
        let statement = try db.cachedStatement(sql: "SELECT component FROM tellings WHERE document = ?")
        var components = Set<Int64>()
        for key in keys { components.formUnion(try Int64.fetchAll(statement, arguments: [key])) }
        return components
    }

    /// The tellings of components, by document and id.
    func rows(of components: Set<Int64>) throws -> [Stored] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT t.key, t.document, t.id, t.data, d.id AS name FROM tellings t
                JOIN documents d ON d.key = t.document WHERE t.component = ?
                """)
        var rows: [Stored] = []
        for component in components {
            for row in try Row.fetchAll(statement, arguments: [component]) {
                rows.append(
                    Stored(
                        key: row["key"], documentKey: row["document"],
                        telling: LinkTelling(document: row["name"], id: row["id"], data: row["data"])))
            }
        }
        return rows.sorted { ($0.telling.document, $0.telling.id) < ($1.telling.document, $1.telling.id) }
    }

    /// Puts a telling into a component.
    func move(_ key: Int64, to component: Int64) throws {
        try moving.execute(arguments: [component, key])
    }
}
