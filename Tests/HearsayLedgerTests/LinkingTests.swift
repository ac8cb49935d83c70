// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import HearsayIncidents
import HearsayText
import Testing

@testable import HearsayLedger

@Suite struct LinkingTests {
    let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
    }

    /// Reports over some days and places, some of them copies of each other.
    private func reports(_ count: Int) throws -> [LedgerEntry] {
        try (0..<count).map { i in
            let day = "2031-03-\(10 + i * 7 % 15)"
            let spot = ["Harn", "Orbel", "Tessa"][i % 3]
            return try Sample.entry(
                "d\(i)", text: i % 5 == 0 ? "The same wire story." : "Report \(i).",
                published: "2031-03-\(10 + i % 20)", outlet: "Outlet \(i % 4)",
                claims: [
                    Sample.claim("c\(i)", day: day, place: (spot, 40, 45), killed: i % 3),
                    Sample.claim("p\(i)", type: "PROTEST", day: day),
                ])
        }
    }

    private func state(_ ledger: Ledger) throws -> [String] {
        try ledger.allIncidents().map(\.json) + ledger.copies().map { $0.joined(separator: " ") }
            + ledger.allDisputes().map { $0.incident.id + $0.dispute.note }
    }

    @Test(arguments: [1, 7, 60])
    func theIncidentsAreTheSameInWhateverOrderAndBatches(batch: Int) throws {
        let entries = try reports(60)
        let whole = try place.open()
        try whole.add(entries, at: Sample.time)
        try whole.link(by: DayLinker())
        let expected = try state(whole)
        #expect(expected.count > 10)
        var random = SystemRandomNumberGenerator()
        let other = try TemporaryLedger()
        let ledger = try other.open()
        var rest = entries.shuffled(using: &random)[...]
        while !rest.isEmpty {
            try ledger.add(Array(rest.prefix(batch)), at: Sample.time)
            try ledger.link(by: DayLinker())
            rest = rest.dropFirst(batch)
        }
        #expect(try state(ledger) == expected)
        try ledger.read { (db: Database) throws in
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
        }
    }

    @Test func whatWasNotLinkedIsLinkedNextTime() throws {
        let ledger = try place.open()
        try ledger.add(reports(10), at: Sample.time)
        #expect(try ledger.pending() == 10)
        #expect(try ledger.allIncidents().isEmpty)
        let again = try place.open(.reading)
        #expect(try again.link(by: DayLinker()).documents == 10)
        #expect(try again.pending() == 0)
        #expect(try again.link(by: DayLinker()) == Ledger.LinkSummary())
    }

    @Test func anotherMakeOfLinkerLinksEverythingAnew() throws {
        let ledger = try place.open()
        try ledger.add(reports(10), at: Sample.time)
        try ledger.link(by: DayLinker())
        let before = try state(ledger)
        let summary = try ledger.link(by: DayLinker(version: "day-2"))
        #expect(summary.documents == 10)
        #expect(try state(ledger) == before)
        try ledger.link(by: NoLinker())
        #expect(try ledger.allIncidents().isEmpty)
    }

    @Test func aNewVersionTakesThePlaceOfTheOldInItsIncidents() throws {
        let ledger = try place.open()
        let first = try Sample.entry("a", claims: [Sample.claim("c1")])
        let second = try Sample.entry("b", text: "Other.", claims: [Sample.claim("c2")])
        try ledger.add([first, second], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try ledger.allIncidents().map { $0.incident.mentions.map(\.claim) } == [["c1", "c2"]])
        try ledger.add(
            [Sample.entry("a", text: "New.", claims: [Sample.claim("c3", day: "2031-08-01")])], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try ledger.allIncidents().map { $0.incident.mentions.map(\.claim) } == [["c2"], ["c3"]])
    }

    @Test func aCopyThatComesLaterTouchesTheIncident() throws {
        let ledger = try place.open()
        try ledger.add([Sample.entry("b", text: "Wire.", claims: [Sample.claim("c1")])], at: Sample.time)
        try ledger.add([Sample.entry("c", text: "Own.", claims: [Sample.claim("c2")])], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try ledger.allIncidents().map(\.incident.title) == ["by b c"])
        // A copy without a claim of its own, published before: only the group of copies changes.
        try ledger.add([Sample.entry("a", text: "Wire.", published: "2031-03-01")], at: Sample.time)
        try ledger.add([Sample.entry("d", text: "Own.", claims: [])], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try ledger.copies() == [["a", "b"], ["c", "d"]])
        #expect(try ledger.allIncidents().map(\.incident.title) == ["by a c"])
    }

    @Test func onlyTouchedIncidentsAreWrittenAnew() throws {
        let ledger = try place.open()
        try ledger.add(reports(30), at: Sample.time)
        try ledger.link(by: DayLinker())
        func keys() throws -> Set<Int64> {
            try ledger.read { (db: Database) throws in try Set(Int64.fetchAll(db, sql: "SELECT key FROM incidents")) }
        }
        let before = try keys()
        try ledger.add([Sample.entry("z", claims: [Sample.claim("z1", day: "2031-09-09")])], at: Sample.time)
        #expect(try ledger.link(by: DayLinker()).incidents == 1)
        #expect(try keys().intersection(before).count >= before.count - 1)
    }

    @Test func disputesAndSourcesCountThem() throws {
        let ledger = try place.open()
        try ledger.add(
            [
                Sample.entry("a", claims: [Sample.claim("c1", claimant: "Kesh Staff", killed: 2)]),
                Sample.entry("b", text: "O.", claims: [Sample.claim("c2", claimant: nil, killed: 5)]),
            ], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try ledger.allDisputes().map(\.dispute.note) == ["2 or 5"])
        let sources = try ledger.sources()
        #expect(sources.map(\.name) == ["Kesh Staff", "Vael Daily"])
        #expect(sources.map(\.incidents) == [1, 1])
        #expect(sources.map(\.disputes) == [1, 1])
        #expect(sources.map(\.documents) == [1, 2])
        #expect(sources.map(\.claims) == [1, 1])
    }
}
