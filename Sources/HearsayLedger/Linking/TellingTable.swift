// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

/// The tellings of the ledger, by component and by block.
struct TellingTable {
    /// A telling with its row.
    struct Stored {
        var key: Int64
        var documentKey: Int64
        /// The telling that stands for it: itself, unless it is a copy's.
        var leader: Int64
        var component: Int64
        var level: UInt8
        var telling: LinkTelling

        var isLeader: Bool { leader == key }
    }

    private let db: Database
    private let insertTelling: Statement
    private let insertBlock: Statement
    private let filed: Statement
    private let one: Statement
    private let inComponent: Statement
    private let inDocument: Statement
    private let moving: Statement
    private let leading: Statement

    init(_ db: Database) throws {
        let columns = """
            SELECT t.key, t.document, t.leader, t.component, t.level, t.id, t.data, d.id AS name FROM tellings t
            JOIN documents d ON d.key = t.document
            """
        self.db = db
        insertTelling = try db.cachedStatement(
            sql: "INSERT INTO tellings (document, id, component, data) VALUES (?, ?, 0, ?)")
        insertBlock = try db.cachedStatement(sql: "INSERT OR IGNORE INTO telling_blocks VALUES (?, ?)")
        filed = try db.cachedStatement(sql: "SELECT telling FROM telling_blocks WHERE block = ?")
        one = try db.cachedStatement(sql: columns + " WHERE t.key = ?")
        inComponent = try db.cachedStatement(sql: columns + " WHERE t.component = ?")
        inDocument = try db.cachedStatement(sql: columns + " WHERE t.document = ?")
        moving = try db.cachedStatement(sql: "UPDATE tellings SET component = ?, level = ? WHERE key = ?")
        leading = try db.cachedStatement(sql: "UPDATE tellings SET leader = ? WHERE key = ?")
    }

    /// Takes a document's tellings away.
    func removeAll(ofDocument key: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM tellings WHERE document = ?").execute(arguments: [key])
    }

    /// Writes a telling of a document, as a component of its own for now, filed under these keys; its row.
    func insert(_ telling: LinkTelling, filed: [UInt64], document: Int64) throws -> Int64 {
        try insertTelling.execute(arguments: [document, telling.id, telling.data])
        let key = db.lastInsertedRowID
        try move(key, to: key, level: 0)
        try lead(key, by: key)
        for block in filed { try insertBlock.execute(arguments: [Int64(bitPattern: block), key]) }
        return key
    }

    /// The tellings that are filed under a key.
    func tellings(filedUnder block: UInt64) throws -> [Int64] {
        try Int64.fetchAll(filed, arguments: [Int64(bitPattern: block)])
    }

    /// A telling; `nil` where there is none of this row.
    func row(_ key: Int64) throws -> Stored? {
        try Row.fetchOne(one, arguments: [key]).map(TellingTable.stored)
    }

    /// The tellings of a document.
    func rows(ofDocument key: Int64) throws -> [Stored] {
        try Row.fetchAll(inDocument, arguments: [key]).map(TellingTable.stored)
    }

    /// The tellings of a component.
    func rows(ofComponent component: Int64) throws -> [Stored] {
        try Row.fetchAll(inComponent, arguments: [component]).map(TellingTable.stored)
    }

    /// The components that documents have tellings in.
    func components(ofDocuments keys: some Sequence<Int64>) throws -> Set<Int64> {
        let statement = try db.cachedStatement(sql: "SELECT component FROM tellings WHERE document = ?")
        var components = Set<Int64>()
        for key in keys { components.formUnion(try Int64.fetchAll(statement, arguments: [key])) }
        return components
    }

    /// Puts a telling into a component that ties of a level hold together.
    func move(_ key: Int64, to component: Int64, level: UInt8) throws {
        try moving.execute(arguments: [component, Int64(level), key])
    }

    /// Notes which telling stands for this one.
    func lead(_ key: Int64, by leader: Int64) throws {
        try leading.execute(arguments: [leader, key])
    }

    private static func stored(_ row: Row) -> Stored {
        Stored(
            key: row["key"], documentKey: row["document"], leader: row["leader"], component: row["component"],
            level: UInt8(clamping: row["level"] as Int64),
            telling: LinkTelling(document: row["name"], id: row["id"], data: row["data"]))
    }
}
