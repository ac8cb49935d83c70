// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import HearsayIncidents
import HearsayText
import Testing

@testable import HearsayLedger

@Suite struct ReviewTests {
    let ledger: Ledger
    private let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
        ledger = try place.open()
        try ledger.add(
            [
                Sample.entry(
                    "a", text: "A.", claims: [Sample.claim("c1", killed: 2), Sample.claim("p1", type: "PROTEST")]),
                Sample.entry("b", text: "B.", claims: [Sample.claim("c2", killed: 5)]),
                Sample.entry("c", text: "C.", claims: [Sample.claim("c3")]),
                Sample.entry("d", text: "D.", claims: [Sample.claim("c4", place: ("Orbel", 41, 46))]),
            ], at: Sample.time)
        try ledger.link(by: DayLinker())
    }

    @discardableResult
    private func review(_ request: ReviewRequest) throws -> Int {
        let number = try ledger.review(request, by: "orr", why: "because", at: Sample.time)
        try ledger.link(by: DayLinker())
        return number
    }

    private func undo(_ number: Int) throws {
        try ledger.undo(number, by: "orr", at: Sample.time)
        try ledger.link(by: DayLinker())
    }

    private var incidents: [[String]] {
        get throws {
            try ledger.allIncidents().map { $0.incident.mentions.map(\.claim).sorted() }.sorted { $0[0] < $1[0] }
        }
    }

    private func claim(_ id: String) throws -> StoredClaim? {
        try ledger.allClaims().first { $0.record.id == id }
    }

    private func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? LedgerError)?.code ?? "\(error)"
        }
    }

    @Test func aRejectedClaimLeavesListsAndIncidentsUntilUndone() throws {
        #expect(try incidents == [["c1", "c2", "c3"], ["c4"]])
        #expect(try ledger.allDisputes().count == 1)
        let number = try review(.reject(claim: "c2", document: nil))
        #expect(try incidents == [["c1", "c3"], ["c4"]])
        #expect(try ledger.allDisputes().isEmpty)
        #expect(try claim("c2") == nil)
        #expect(try ledger.allDocuments().map(\.claims) == [2, 0, 1, 1])
        try undo(number)
        #expect(try incidents == [["c1", "c2", "c3"], ["c4"]])
        #expect(try claim("c2")?.verdict == "")
        #expect(code { try undo(number) } == "ledger.is-undone")
    }

    @Test func acceptingMarksTheClaim() throws {
        try review(.accept(claim: "c1", document: nil))
        #expect(try claim("c1")?.verdict == "accepted")
        try review(.reject(claim: "c1", document: nil))
        #expect(try claim("c1") == nil)
    }

    @Test(
        arguments: [
            ("type=protest", "PROTEST"), ("mode=", ""), ("polarity=denied", "denied"), ("reality=planned", "planned"),
            ("claimant=Kesh Staff", "Kesh Staff"), ("claimant.country=kes", "KES"), ("claimant=", "nobody"),
            ("actors[0]=Rebels", "Rebels"), ("actors[0].sector=reb", "REB"), ("actors[1]=Others", "Others"),
            ("recipients[0].country=", ""), ("counts[0].high=9", "9"), ("counts[0].low=1", "1"),
            ("counts[0].high=", "open"),
            ("place=Tessa", "Tessa"), ("place.lat=12.5", "12.5"), ("time=2031-03-20", "2031-03-20"),
            ("time=", "no time"),
        ])
    func everyFieldCanBeCorrected(field: String, expected: String) throws {
        let parts = field.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        let machine = try #require(try claim("c1"))
        let number = try review(.correct(claim: "c1", document: nil, [Correction(field: parts[0], value: parts[1])]))
        let stored = try #require(try claim("c1"))
        let found: String? =
            switch parts[0] {
            case "type": stored.record.type
            case "mode": stored.record.mode
            case "polarity": stored.record.polarity
            case "reality": stored.record.reality
            case "claimant": stored.record.claimant?.name ?? "nobody"
            case "claimant.country": stored.record.claimant?.country
            case "actors[0]": stored.record.actors[0].name
            case "actors[0].sector": stored.record.actors[0].sector
            case "actors[1]": stored.record.actors[1].name
            case "recipients[0].country": stored.record.recipients[0].country
            case "counts[0].high": stored.record.counts[0].high.map { "\($0)" } ?? "open"
            case "counts[0].low": "\(stored.record.counts[0].low)"
            case "place": stored.record.place?.name
            case "place.lat": stored.record.place?.lat.map { "\($0)" }
            default: stored.record.time?.from ?? "no time"
            }
        #expect(found == expected)
        #expect(stored.isCorrected)
        #expect(stored.json == machine.json)
        #expect(stored.record.assumed.contains(AssumedField(field: parts[0], rule: "review.\(number)")))
        try undo(number)
        #expect(try claim("c1") == machine)
    }

    @Test(
        arguments: [
            "type=WAR", "polarity=maybe", "reality=no", "actors[7]=X", "actors[-1]=X", "actors[x]=X", "counts[3].low=1",
            "counts[0].low=x", "counts[0].high=1", "place.lat=91", "time=yesterday", "id=1", "rules=x", "type.x=1",
            "=x",
            "claimant.country=Kesh", "actors[0].sector=ARMY", "trigger=x",
        ])
    func whatIsNoValueIsRefused(field: String) throws {
        let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let failure = code {
            try review(.correct(claim: "c1", document: nil, [Correction(field: parts[0], value: parts[1])]))
        }
        #expect(failure == "ledger.bad-correction")
        #expect(try ledger.reviews().isEmpty)
    }

    @Test func correctionsCountInSearchAndIncidents() throws {
        try review(
            .correct(
                claim: "c3", document: nil,
                [
                    Correction(field: "place", value: "Orbel"),
                    Correction(field: "actors[0].name", value: "Orbel Guard"),
                ]))
        #expect(try incidents == [["c1", "c2"], ["c3", "c4"]])
        var filter = LedgerFilter()
        filter.actor = "orbel guard"
        #expect(try ledger.allClaims(filter).map(\.record.id) == ["c3"])
    }

    @Test func aReviewHoldsWhenADocumentIsReadAnew() throws {
        try review(.reject(claim: "c2", document: nil))
        try ledger.add(
            [Sample.entry("b", text: "B.", claims: [Sample.claim("new", killed: 5), Sample.claim("x", start: 40)])],
            at: Sample.time, recodes: true)
        try ledger.link(by: DayLinker())
        #expect(try claim("new") == nil)
        #expect(try claim("x") != nil)
        try ledger.add(
            [Sample.entry("b", text: "Before it B.", claims: [Sample.claim("newer", start: 22, killed: 5)])],
            at: Sample.time)
        #expect(try claim("newer") == nil)
    }

    @Test func splitsAndJoinsHoldUntilUndone() throws {
        let whole = try ledger.allIncidents()[0].incident.id
        let split = try review(.split(incident: whole, claims: ["c2"]))
        #expect(try incidents == [["c1", "c3"], ["c2"], ["c4"]])
        try ledger.add([Sample.entry("e", text: "E.", claims: [Sample.claim("c5")])], at: Sample.time)
        try ledger.link(by: DayLinker())
        #expect(try incidents == [["c1", "c3", "c5"], ["c2"], ["c4"]])
        let ids = try ledger.allIncidents().map(\.incident).filter { $0.mentions.map(\.claim) != ["c2"] }.map(\.id)
        let join = try review(.join(ids[0], ids[1]))
        #expect(try incidents == [["c1", "c3", "c4", "c5"], ["c2"]])
        try undo(join)
        try undo(split)
        #expect(try incidents == [["c1", "c2", "c3", "c5"], ["c4"]])
        try undo(try #require(try ledger.reviews().last).number)
        #expect(try incidents == [["c1", "c3", "c5"], ["c2"], ["c4"]])
    }

    @Test func theStateFollowsFromTheLogAloneWhateverTheOrderOfDocuments() throws {
        let whole = try ledger.allIncidents()[0].incident.id
        try review(.split(incident: whole, claims: ["c2"]))
        try review(.reject(claim: "c3", document: nil))
        let expected = try ledger.allIncidents().map(\.json)
        try ledger.link(by: DayLinker(version: "again"))
        #expect(try ledger.allIncidents().map(\.json) == expected)
    }

    @Test func sourcesAreRated() throws {
        try review(.rate(source: "Vael Daily", letter: "d"))
        try review(.rate(source: "Vael Daily", letter: "B"))
        let number = try review(.rate(source: "Vael Defence Office", letter: "C"))
        #expect(try ledger.sources().map { $0.rating ?? "-" } == ["C", "B"])
        try undo(number)
        #expect(try ledger.sources().map { $0.rating ?? "-" } == ["-", "B"])
    }

    @Test func whatIsNotThereIsSaid() throws {
        #expect(code { try review(.accept(claim: "none", document: nil)) } == "ledger.unknown-claim")
        #expect(code { try review(.rate(source: "Nobody", letter: "A")) } == "ledger.unknown-source")
        #expect(code { try review(.rate(source: "Vael Daily", letter: "G")) } == "ledger.bad-rating")
        #expect(code { try review(.split(incident: "none", claims: ["c1"])) } == "ledger.unknown-incident")
        #expect(code { try review(.split(incident: "i-", claims: ["c1"])) } == "ledger.ambiguous-incident")
        #expect(code { try review(.split(incident: "i-a-c1", claims: ["c4"])) } == "ledger.nothing-to-split")
        #expect(code { try review(.split(incident: "i-a", claims: ["c1", "c2", "c3"])) } == "ledger.nothing-to-split")
        #expect(code { try review(.join("i-a", "i-a")) } == "ledger.same-incident")
        #expect(code { try undo(99) } == "ledger.unknown-review")
        try ledger.add([Sample.entry("a2", text: "A.", claims: [Sample.claim("c1")])], at: Sample.time)
        #expect(code { try review(.accept(claim: "c1", document: nil)) } == "ledger.ambiguous-claim")
        try review(.accept(claim: "c1", document: "a2"))
        #expect(try ledger.reviews().map(\.decision.kind) == ["accept"])
    }

    @Test func theLogIsOnlyAddedTo() throws {
        try review(.accept(claim: "c1", document: nil))
        #expect(throws: LedgerError.self) {
            try ledger.write { (db: Database) throws in try db.execute(sql: "UPDATE reviews SET why = ''") }
        }
        #expect(throws: LedgerError.self) {
            try ledger.write { (db: Database) throws in try db.execute(sql: "DELETE FROM reviews") }
        }
        let review = try #require(try ledger.reviews().first)
        #expect([review.by, review.why, review.at] == ["orr", "because", Sample.time])
    }
}
