// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB

/// Opens the file of a ledger without harm to one that is none.
struct LedgerOpening {
    let reader: any DatabaseReader
    let writer: (any DatabaseWriter)?

    init(path: String, access: Ledger.Access) throws {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if isFolder.boolValue { throw LedgerError(.cannotOpen(reason: "it is a folder"), path: path) }
        if !exists, access == .reading { throw LedgerError(.missing, path: path) }
        if exists {
            guard FileManager.default.isReadableFile(atPath: path) else {
                throw LedgerError(.cannotOpen(reason: "permission denied"), path: path)
            }
            try LedgerOpening.inspect(path)
            guard LedgerOpening.isWritable(path) else {
                guard access == .reading else { throw LedgerError(.readOnly, path: path) }
                reader = try LedgerOpening.readOnlyQueue(path)
                writer = nil
                return
            }
        }
        let pool = try LedgerOpening.pool(path)
        reader = pool
        writer = pool
    }

    /// Refuses what is no ledger before anything could change it.
    private static func inspect(_ path: String) throws {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let head = try handle.read(upToCount: 100) ?? Data()
        guard !head.isEmpty else { return }
        guard head.starts(with: Array("SQLite format 3\0".utf8)), head.count == 100 else {
            throw LedgerError(.notALedger, path: path)
        }
        let mark = head[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
        if mark == LedgerSchema.applicationID { return }
        // The mark of a new ledger may still be in the log beside the file.
        let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
        defer { try? queue.close() }
        try queue.read { db in
            let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            guard mark == LedgerSchema.applicationID || (mark == 0 && tables == 0) else {
                throw LedgerError(.foreign, path: path)
            }
        }
    }

    private static func isWritable(_ path: String) -> Bool {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        return FileManager.default.isWritableFile(atPath: path) && FileManager.default.isWritableFile(atPath: folder)
    }

    /// The ledger, to be read only. Readers tell each other of themselves in files beside it, so its folder must let
    /// them.
    private static func readOnlyQueue(_ path: String) throws -> DatabaseQueue {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: true))
            _ = try queue.read { db in try check(db, path: path, mustBeComplete: true) }
            return queue
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            throw LedgerError(.readOnlyFolder, path: path)
        }
    }

    /// The ledger, up to date. Two processes that make it at once get in each other's way; the later tries again.
    private static func pool(_ path: String) throws -> DatabasePool {
        let deadline = Date(timeIntervalSinceNow: Ledger.patience)
        while true {
            do {
                let pool = try DatabasePool(path: path, configuration: configuration(isReadOnly: false))
                let isComplete = try pool.read { db in try check(db, path: path, mustBeComplete: false) }
                if !isComplete {
                    // The mark comes before the first table: a break in between leaves a ledger, not a stranger's file.
                    try pool.write { db in
                        try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
                    }
                    try LedgerSchema.migrator.migrate(pool)
                }
                return pool
            } catch let error as DatabaseError
                where [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
                && Date() < deadline
            {
                if error.resultCode == .SQLITE_ERROR || error.resultCode == .SQLITE_CONSTRAINT {
                    guard let pool = try? DatabasePool(path: path, configuration: configuration(isReadOnly: false)),
                        (try? pool.read(LedgerSchema.migrator.hasCompletedMigrations)) == true
                    else { throw error }
                    return pool
                }
                Thread.sleep(forTimeInterval: 0.02)
            }
        }
    }

    /// Whether all migrations are done; throws for a ledger of a newer version.
    @discardableResult
    private static func check(_ db: Database, path: String, mustBeComplete: Bool) throws -> Bool {
        if try LedgerSchema.migrator.hasBeenSuperseded(db) { throw LedgerError(.newer, path: path) }
        let isComplete = try LedgerSchema.migrator.hasCompletedMigrations(db)
        if mustBeComplete, !isComplete { throw LedgerError(.readOnly, path: path) }
        return isComplete
    }

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(Ledger.patience)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            db.add(function: SearchFunctions.kilometres)
            try db.execute(sql: "PRAGMA cache_size = -32000")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            guard !isReadOnly, !db.configuration.readonly else { return }
            // A document that was said to be added stays added, even where the power fails.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // Pages that many batches change are copied into the file once in 32 MB of log, not in 4.
            try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
        }
        return configuration
    }
}
