// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import HearsayIncidents
import HearsayText
import Testing

@testable import HearsayLedger

@Suite struct AddingTests {
    let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
    }

    @Test func theSchemaIsSoundAndBearsItsMark() throws {
        let ledger = try place.open()
        try ledger.add(
            [Sample.entry("a", claims: [Sample.claim("1"), Sample.claim("2", claimant: nil)])], at: Sample.time)
        try ledger.read { (db: Database) throws in
            #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            #expect(try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
            #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 || db.configuration.readonly)
            #expect(try Int32.fetchOne(db, sql: "PRAGMA application_id") == LedgerSchema.applicationID)
        }
        try ledger.write { (db: Database) throws in
            try db.execute(sql: "INSERT INTO documents_search (documents_search) VALUES ('integrity-check')")
        }
    }

    @Test func addingAgainAddsNothing() throws {
        let ledger = try place.open()
        let entries = try (1...5).map { try Sample.entry("d\($0)", claims: [Sample.claim("c\($0)")]) }
        #expect(try ledger.add(entries, at: Sample.time) == Array(repeating: .added, count: 5))
        let before = try ledger.allReadings()
        #expect(try ledger.add(entries, at: "2031-05-05") == Array(repeating: .unchanged, count: 5))
        #expect(try ledger.allReadings() == before)
        #expect(try ledger.holds(entries[0].document))
        #expect(try !ledger.holds(Document(id: "d1", text: "Other.")))
    }

    @Test func aChangedDocumentIsANewVersionAndTheOldOneStays() throws {
        let ledger = try place.open()
        let old = try Sample.entry("a", text: "Two were killed.", claims: [Sample.claim("c1")])
        let new = try Sample.entry("a", text: "Four were killed.", claims: [Sample.claim("c2")])
        #expect(try ledger.add([old, new], at: Sample.time) == [.added, .newVersion(2)])
        #expect(try ledger.add([old, new], at: Sample.time) == [.unchanged, .unchanged])
        #expect(try ledger.allDocuments().map(\.version) == [2])
        #expect(try ledger.allDocuments(versions: true).map(\.isCurrent) == [false, true])
        #expect(try ledger.allClaims().map(\.record.id) == ["c2"])
        #expect(try ledger.allReadings().map { $0.claims.map(\.record.id) } == [["c1"], ["c2"]])
        var filter = LedgerFilter()
        filter.text = "two"
        #expect(try ledger.allDocuments(filter).isEmpty)
        #expect(try ledger.allDocuments(filter, versions: true).count == 1)
    }

    @Test(arguments: ["title", "published", "outlet", "url", "sha256", "text"])
    func whatDiffersMakesAVersion(field: String) throws {
        let ledger = try place.open()
        var document = Document(id: "a", text: "Text.")
        try ledger.add([LedgerEntry(document: document)], at: Sample.time)
        switch field {
        case "title": document.title = "T"
        case "published": document.published = Moment(iso: "2031-01-01")
        case "outlet": document.source = "O"
        case "url": document.url = "https://example.org"
        case "sha256": document.sha256 = String(repeating: "a", count: 64)
        default: document.text = "Other."
        }
        #expect(try ledger.add([LedgerEntry(document: document)], at: Sample.time) == [.newVersion(2)])
    }

    @Test func aHashOfTheBytesIsKeptOrMadeOfTheText() throws {
        let ledger = try place.open()
        let hash = String(repeating: "0f", count: 32)
        try ledger.add(
            [
                LedgerEntry(document: Document(id: "a", text: "abc")),
                LedgerEntry(document: Document(id: "b", text: "abc", sha256: hash)),
            ], at: Sample.time)
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(try ledger.allDocuments().map(\.sha256) == [abc, hash])
    }

    @Test func theOrderOfAddingDoesNotShow() throws {
        let entries = try (1...30).map {
            try Sample.entry("d\($0)", claims: [Sample.claim("c\($0)", claimant: "Office \($0 % 4)")])
        }
        let first = try place.open()
        try first.add(entries, at: Sample.time)
        let other = try TemporaryLedger()
        let second = try other.open()
        for entry in entries.reversed() { try second.add([entry], at: Sample.time) }
        #expect(try first.allReadings() == second.allReadings())
        #expect(try first.allClaims() == second.allClaims())
        #expect(try first.sources() == second.sources())
    }

    @Test func anotherReadingOfTheSameVersionReplacesTheOld() throws {
        let ledger = try place.open()
        try ledger.add([Sample.entry("a", claims: [Sample.claim("c1")])], at: Sample.time)
        let again = try Sample.entry("a", claims: [Sample.claim("c2"), Sample.claim("c3")])
        #expect(try ledger.add([again], at: Sample.time) == [.unchanged])
        #expect(try ledger.add([again], at: Sample.time, recodes: true) == [.recoded])
        #expect(try ledger.add([again], at: Sample.time, recodes: true) == [.unchanged])
        #expect(try ledger.allClaims().map(\.record.id) == ["c2", "c3"])
    }

    @Test func everythingThatWasReadComesBack() throws {
        let ledger = try place.open()
        let entry = try Sample.entry("a", title: "T", claims: [Sample.claim("c1", killed: 3)])
        try ledger.add([entry], at: Sample.time)
        let reading = try #require(try ledger.reading(of: "a"))
        #expect(reading.document.record.text == entry.document.text)
        #expect(reading.claims.map(\.json) == entry.claims.map(\.json))
        #expect(reading.claims.map(\.record) == entry.claims.map(\.record))
        #expect(reading.attributions == entry.attributions)
    }

    @Test func refusalsAreKeptOnce() throws {
        let ledger = try place.open()
        let refusal = RejectionRecord(code: "ingest.empty", input: "a.txt", reason: "holds no text")
        try ledger.add([], rejections: [refusal, refusal], at: Sample.time)
        try ledger.add([], rejections: [refusal], at: "2031-05-05")
        #expect(try ledger.rejections().map(\.at) == [Sample.time])
    }

    @Test func twoWritersAtOnceLoseNothing() throws {
        let path = place.path
        let failures = ParallelMap.over(4) { writer -> String? in
            do {
                let ledger = try Ledger(path: path, access: .adding)
                for i in 0..<25 {
                    try ledger.add(
                        [
                            Sample.entry("w\(writer)-\(i)", claims: [Sample.claim("c\(writer)-\(i)")]),
                            Sample.entry("both-\(i)", claims: [Sample.claim("b\(i)")]),
                        ], at: Sample.time)
                }
                return nil
            } catch {
                return "\(error)"
            }
        }
        #expect(failures.compactMap { $0 } == [])
        let ledger = try place.open(.reading)
        #expect(try ledger.allDocuments(versions: true).count == 125)
        #expect(try ledger.allClaims().count == 125)
    }
}
