// SPDX-License-Identifier: Apache-2.0

internal import GRDB

/// The tables of the ledger, as a row of migrations that are only ever added to.
enum LedgerSchema {
    /// What marks a database as a ledger: `HSAY` in the file's header.
    static let applicationID: Int32 = 0x4853_4159

    /// All migrations, oldest first.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 documents and claims", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: documents)
            try db.execute(sql: claims)
            try db.execute(sql: search)
        }
        migrator.registerMigration("2 incidents", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: tellings)
            try db.execute(sql: incidents)
        }
        migrator.registerMigration("3 reviews", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: reviews)
        }
        migrator.registerMigration("4 tellings of copies", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: leaders)
        }
        return migrator
    }
}
