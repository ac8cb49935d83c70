// SPDX-License-Identifier: Apache-2.0

import GRDB
import HearsayIncidents
import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayLedger

@Suite("Linking in the ledger, as reports come in")
struct IncidentLinkerTests {
    private static let made = Result { IncidentLinker(Linker(try Lexicon.bundled())) }

    let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
    }

    private static let towns: [(String, Double, Double)] = [
        ("Tamsane", 15.2, -1.1), ("Dourgal", 14.6, -2.3), ("Benkoro", 15.3, -1.0),
    ]

    /// One report of a made-up series; `version` 0 is an earlier version, of another day.
    private static func report(_ i: Int, version: Int = 1) throws -> LedgerEntry {
        let town = towns[i % 6 == 0 ? 1 : i % 7 == 0 ? 2 : 0]
        let day = "2031-03-\(10 + (i * 5 + 1 - version) % 4)"
        let dead = 2 + i % 6
        let verb = ["shelled", "stormed", "bombed"][i % 3]
        let copied =
            "The harbour office said that two barges with grain had left for the coast at dawn, and that the crews of "
            + "both had been told to wait at the lower lock until the river police had looked at every sack on board."
        let text =
            "Gunners \(verb) a post in \(town.0), killing \(dead) people." + (i % 9 == 0 ? " " + copied : " No. \(i).")
            + (version == 0 ? " Early report." : "")
        return Sample.entry(
            "d\(i)", text: text, published: "2031-03-\(13 + i % 3)", outlet: "Outlet \(i % 7)",
            claims: [
                try Sample.claim(
                    "c\(i)", claimant: i % 2 == 0 ? "Kesh Staff" : nil, day: day, place: town, start: 8, trigger: verb,
                    killed: dead),
                try Sample.claim(
                    "p\(i)", type: "PROTEST", claimant: nil, day: day, place: town, start: 0, trigger: "Gunners"),
            ])
    }

    private func state(_ ledger: Ledger) throws -> [String] {
        try ledger.allIncidents().map(\.json) + ledger.copies().map { $0.joined(separator: " ") }
    }

    @Test(
        "Incidents are the same in whatever order and batches reports come, where many hang together",
        arguments: [9, 70])
    func order(batch: Int) throws {
        let linker = try Self.made.get()
        let count = 340
        let whole = try place.open()
        try whole.add((0..<count).map { try Self.report($0) }, at: Sample.time)
        try whole.link(by: linker)
        let expected = try state(whole)
        #expect(expected.count > 8)
        let levels = try whole.read { (db: Database) throws in
            try Int.fetchAll(db, sql: "SELECT DISTINCT level FROM tellings ORDER BY level")
        }
        #expect(levels.contains { $0 > 0 })

        var random = SystemRandomNumberGenerator()
        let other = try TemporaryLedger()
        let ledger = try other.open()
        // Some come in an earlier version first, which the later one takes the place of.
        var rest = Array(0..<count).shuffled(using: &random)
        try ledger.add(rest.prefix(60).map { try Self.report($0, version: 0) }, at: Sample.time)
        try ledger.link(by: linker)
        rest.shuffle(using: &random)
        while !rest.isEmpty {
            try ledger.add(rest.prefix(batch).map { try Self.report($0) }, at: Sample.time)
            try ledger.link(by: linker)
            rest.removeFirst(min(batch, rest.count))
        }
        let found = try state(ledger)
        #expect(found == expected)
    }

    @Test("A new report far from all others leaves their incidents alone")
    func farReports() throws {
        let linker = try Self.made.get()
        let ledger = try place.open()
        try ledger.add((0..<30).map { try Self.report($0) }, at: Sample.time)
        try ledger.link(by: linker)
        func keys() throws -> Set<Int64> {
            try ledger.read { (db: Database) throws in try Set(Int64.fetchAll(db, sql: "SELECT key FROM incidents")) }
        }
        let before = try keys()
        let far = Sample.entry(
            "far", text: "Gunners shelled a post.", published: "2035-01-01",
            claims: [try Sample.claim("f", day: "2035-01-01", place: ("Sarvan", 40, 45), start: 8)])
        try ledger.add([far], at: Sample.time)
        #expect(
            try ledger.link(by: linker)
                == {
                    var one = Ledger.LinkSummary(); one.documents = 1; one.incidents = 1; return one
                }())
        #expect(try keys().isSuperset(of: before))
    }

    @Test("Recoding most documents links everything anew, and the outcome is the same")
    func recoding() throws {
        let linker = try Self.made.get()
        let ledger = try place.open()
        let entries = try (0..<40).map { try Self.report($0) }
        try ledger.add(entries, at: Sample.time)
        try ledger.link(by: linker)
        let expected = try state(ledger)
        try ledger.write { db in try db.execute(sql: "UPDATE documents SET linked = 0 WHERE key % 4 > 0") }
        try ledger.link(by: linker)
        #expect(try state(ledger) == expected)
    }
}
