// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayText
import Testing

@testable import HearsayLedger

@Suite struct SearchTests {
    let ledger: Ledger
    private let place: TemporaryLedger

    init() throws {
        place = try TemporaryLedger()
        ledger = try place.open()
        try ledger.add(
            [
                Sample.entry(
                    "a", text: "Gunners shelled the café near the dam.", title: "Guns at Harn", published: "2031-03-15",
                    claims: [Sample.claim("c1", claimant: "Vael Défense Office", day: "2031-03-14")]),
                Sample.entry(
                    "b", text: "The dam gun crews rested; the power station was dark.", published: "2031-04-01",
                    outlet: "Kesh Wire",
                    claims: [
                        Sample.claim(
                            "c2", type: "PROTEST", claimant: nil, actor: "Students of Orbel", day: nil,
                            place: ("Orbel", 41, 46))
                    ]),
                Sample.entry("c", text: "Nothing happened.", published: nil, outlet: ""),
            ], at: Sample.time)
    }

    private func documents(_ set: (inout LedgerFilter) -> Void) throws -> [String] {
        var filter = LedgerFilter()
        set(&filter)
        return try ledger.allDocuments(filter).map(\.record.id)
    }

    @Test(
        arguments: [
            ("dam", ["a", "b"]), ("CAFE", ["a"]), ("café", ["a"]), ("dam gun", ["b"]), ("gun*", ["a", "b"]),
            ("\"the dam\"", ["a", "b"]), ("\"dam the\"", []), ("“power station”", ["b"]), ("\"power stat\"*", ["b"]),
            ("harn", ["a"]), ("", []), ("*", []), ("happen*", ["c"]), ("dam   \t rested", ["b"]), ("shelled", ["a"]),
        ])
    func wordsAreFound(query: String, expected: [String]) throws {
        #expect(try documents { $0.text = query } == expected)
    }

    @Test(
        arguments: [
            "\"", "\"\"\"", "'", "dam\"", "\"dam", "title:dam", "dam AND", "NOT", "(dam", "dam)", "NEAR(dam, 2)",
            "^dam",
            "a:b:c", "-dam", "dam OR gun", "{title}", "*dam", "d*m", "\u{0}dam\u{0}", "; DROP TABLE documents; --", "%",
            "\\", "dam\u{FFFD}", "🙂", "\u{301}", "dam +", "documents_search", String(repeating: "\"a ", count: 500),
            String(repeating: "x", count: 100_000), "ا ب", "名 前*",
        ])
    func noQueryIsAnError(query: String) throws {
        _ = try documents { $0.text = query }
        #expect(try ledger.allDocuments().count == 3)
    }

    @Test func claimsAreFoundByAllTheirSides() throws {
        func claims(_ set: (inout LedgerFilter) -> Void) throws -> [String] {
            var filter = LedgerFilter()
            set(&filter)
            return try ledger.allClaims(filter).map(\.record.id)
        }
        #expect(try claims { _ in } == ["c1", "c2"])
        #expect(try claims { $0.actor = "kesh" } == ["c1"])
        #expect(try claims { $0.actor = "students" } == ["c2"])
        #expect(try claims { $0.actor = "KES" } == ["c1", "c2"])
        #expect(try claims { $0.claimant = "defense" } == ["c1"])
        #expect(try claims { $0.claimant = "DÉFENSE" } == ["c1"])
        #expect(try claims { $0.claimant = "wire" } == ["c2"])
        #expect(try claims { $0.type = "protest" } == ["c2"])
        #expect(try claims { $0.country = "vae" } == ["c1", "c2"])
        #expect(try claims { $0.country = "UKR" } == [])
        #expect(try claims { $0.from = "2031-03-15" } == ["c2"])
        #expect(try claims { $0.to = "2031-03-31" } == ["c1"])
        #expect(
            try claims {
                $0.from = "2031-03-14"; $0.to = "2031-03-14"
            } == ["c1"])
        #expect(try claims { $0.near = .init(lat: 40, lon: 45, radius: 1) } == ["c1"])
        #expect(try claims { $0.near = .init(lat: 40.5, lon: 45.5, radius: 100) } == ["c1", "c2"])
        #expect(
            try claims {
                $0.text = "dam"; $0.type = "ASSAULT"
            } == ["c1"])
        #expect(try claims { $0.limit = 1 } == ["c1"])
        #expect(try claims { $0.actor = "' OR 1=1 --" } == [])
    }

    @Test func documentsAreFoundByTheirClaims() throws {
        #expect(try documents { $0.claimant = "defense" } == ["a"])
        #expect(try documents { $0.from = "2031-03-20" } == ["b"])
        #expect(try documents { $0.near = .init(lat: 40, lon: 45, radius: 1) } == ["a"])
        #expect(try documents { _ in } == ["c", "a", "b"])
        #expect(try documents { $0.limit = 2 } == ["c", "a"])
    }

    @Test func distancesGoAlongTheGreatCircle() throws {
        try ledger.add(
            [Sample.entry("far", published: "2032-01-01", claims: [Sample.claim("f", place: ("Far", 0, 179.9))])],
            at: Sample.time)
        #expect(try documents { $0.near = .init(lat: 0, lon: -179.9, radius: 23) } == ["far"])
        #expect(try documents { $0.near = .init(lat: 0, lon: -179.9, radius: 22) } == [])
    }
}
