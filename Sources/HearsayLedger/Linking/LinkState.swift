// SPDX-License-Identifier: Apache-2.0

internal import GRDB

/// Which make of linker linked a ledger, and whether it is done.
enum LinkState {
    static func version(in db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = 'linker'")
    }

    static func hasPending(in db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM documents WHERE linked = 0)") ?? false
    }

    /// Notes which make of linker is at work; another one than before leaves nothing linked.
    static func use(version: String, in db: Database) throws {
        guard try self.version(in: db) != version else { return }
        try db.execute(
            sql: "INSERT INTO settings VALUES ('linker', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            arguments: [version])
        try clear(db)
    }

    /// Unlinks everything where most documents are to be linked again: that is less work than to take one after the other
    /// out of what it hangs together with.
    static func clearIfMostArePending(_ db: Database) throws {
        let counts = try Row.fetchOne(
            db,
            sql: "SELECT count(*), count(*) FILTER (WHERE linked = 0), (SELECT count(*) FROM tellings) FROM documents")
        guard let counts, counts[2] as Int > 0, 2 * (counts[1] as Int) > counts[0] as Int else { return }
        let isNew = try Bool.fetchOne(
            db,
            sql: """
                SELECT NOT EXISTS (SELECT 1 FROM documents d JOIN tellings t ON t.document = d.key WHERE d.linked = 0)
                """)
        if isNew != true { try clear(db) }
    }

    private static func clear(_ db: Database) throws {
        for table in ["incidents", "tellings", "copies", "signatures", "copy_keys"] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
        try db.execute(sql: "UPDATE documents SET linked = 0 WHERE linked = 1")
    }
}
