// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Testing

@testable import HearsayLedger

@Suite struct BrokenLedgerTests {
    let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
    }

    private func code(_ access: Ledger.Access = .adding, _ body: (Ledger) throws -> Void = { _ in }) -> String? {
        do {
            try body(place.open(access))
            return nil
        } catch let error as LedgerError {
            #expect(error.description.hasPrefix(place.path))
            #expect(!error.remedy.isEmpty)
            return error.code
        } catch {
            return "\(error)"
        }
    }

    @Test func aMissingLedgerIsMadeToAddOnly() {
        #expect(code(.reading) == "ledger.missing")
        #expect(!FileManager.default.fileExists(atPath: place.path))
        #expect(code(.adding) == nil)
        #expect(code(.reading) == nil)
    }

    @Test(arguments: ["Dear diary,\n", "SQLite format 3\0", String(repeating: "x", count: 9000)])
    func aFileThatIsNoDatabaseStaysAsItIs(content: String) throws {
        try Data(content.utf8).write(to: URL(fileURLWithPath: place.path))
        for access in [Ledger.Access.adding, .reading] { #expect(code(access) == "ledger.not-a-ledger") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == Data(content.utf8))
    }

    @Test func aDatabaseOfAnotherProgramStaysAsItIs() throws {
        try DatabaseQueue(path: place.path).write { db in try db.execute(sql: "CREATE TABLE t (a)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: place.path))
        for access in [Ledger.Access.adding, .reading] { #expect(code(access) == "ledger.foreign") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == before)
    }

    @Test func aLedgerThatWasBegunIsMadeWhole() throws {
        try DatabasePool(path: place.path).write { db in
            try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
            try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        #expect(code(.reading) { _ = try $0.allDocuments() } == nil)
    }

    @Test func aLedgerOfANewerVersionIsRefused() throws {
        try place.open().write { (db: Database) throws in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of the future')")
        }
        for access in [Ledger.Access.adding, .reading] { #expect(code(access) == "ledger.newer") }
    }

    @Test func aFolderIsNoLedger() throws {
        try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
        #expect(code() == "ledger.cannot-open")
    }

    @Test func aFolderThatIsNotThereIsSaid() {
        do {
            _ = try Ledger(path: place.folder.path + "/none/hearsay.db", access: .adding)
            Issue.record("opened")
        } catch {
            #expect(error.code == "ledger.cannot-open")
        }
    }

    @Test func aDamagedFileIsSaidAndNotMadeWorse() throws {
        let ledger = try place.open()
        try ledger.add(
            (1...300).map { try Sample.entry("d\($0)", claims: [Sample.claim("c\($0)")]) }, at: Sample.time)
        try ledger.write { _ in }
        ledger.settle()
        let url = URL(fileURLWithPath: place.path)
        var bytes = try Data(contentsOf: url)
        for i in stride(from: 4096, to: bytes.count, by: 64) { bytes[i] = 0xA5 }
        let copy = place.folder.appendingPathComponent("copy.db")
        try bytes.write(to: copy)
        do {
            let broken = try Ledger(path: copy.path, access: .reading)
            _ = try broken.allReadings()
            Issue.record("read")
        } catch let error as LedgerError {
            #expect(["ledger.corrupt", "ledger.not-a-ledger"].contains(error.code))
        }
        #expect(try Data(contentsOf: copy) == bytes)
    }

    @Test func aFullDiskLosesTheBatchAndNothingElse() throws {
        let ledger = try place.open()
        try ledger.add((1...20).map { try Sample.entry("d\($0)", claims: [Sample.claim("c\($0)")]) }, at: Sample.time)
        let before = try ledger.allReadings()
        try ledger.write { (db: Database) throws in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        do {
            try ledger.add(
                (21...500).map { try Sample.entry("d\($0)", claims: [Sample.claim("c\($0)")]) }, at: Sample.time)
            Issue.record("written")
        } catch let error as LedgerError {
            #expect(error.code == "ledger.full")
        }
        #expect(try ledger.allReadings() == before)
        try ledger.write { (db: Database) throws in
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = 1000000")
            #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
        }
        #expect(try ledger.add([Sample.entry("d21")], at: Sample.time) == [.added])
    }

    @Test func aFailureInTheMiddleLeavesNoHalfDocument() throws {
        let ledger = try place.open()
        try ledger.write { (db: Database) throws in
            try db.execute(
                sql: """
                    CREATE TEMP TRIGGER stop BEFORE INSERT ON main.claims WHEN new.id = 'bad' BEGIN
                    SELECT RAISE(ABORT, 'stop'); END
                    """)
        }
        #expect(throws: LedgerError.self) {
            try ledger.add(
                [Sample.entry("a"), Sample.entry("b", claims: [Sample.claim("good"), Sample.claim("bad")])],
                at: Sample.time)
        }
        #expect(try ledger.allDocuments(versions: true).isEmpty)
        #expect(try ledger.allClaims().isEmpty)
    }

    @Test(
        arguments: [
            (ResultCode.SQLITE_READONLY, "ledger.read-only"), (.SQLITE_FULL, "ledger.full"),
            (.SQLITE_BUSY, "ledger.busy"),
            (.SQLITE_CORRUPT, "ledger.corrupt"), (.SQLITE_CANTOPEN, "ledger.cannot-open"),
            (.SQLITE_ERROR, "ledger.failed"),
        ])
    func whatTheDatabaseSaysHasACode(result: ResultCode, code: String) {
        #expect(LedgerError(DatabaseError(resultCode: result), path: "x").code == code)
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may write everything"))
    func aReadOnlyLedgerIsReadAndNotWritten() throws {
        try place.open().add([Sample.entry("a")], at: Sample.time)
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: place.path)
        #expect(code(.adding) == "ledger.read-only")
        let ledger = try place.open(.reading)
        #expect(ledger.isReadOnly)
        #expect(try ledger.allDocuments().count == 1)
    }
}
