// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayIncidents

@Suite("What a claim tells, in a form that can be compared")
struct TellingTests {
    private static func telling(_ words: String, by voice: Voice? = nil, _ change: (inout Draft) -> Void = { _ in })
        throws
        -> Telling
    {
        let report = said("a", voice, words, on: "2024-03-06", change)
        return try #require(TellingReader(Desk.lexicon()).tellings(of: report.document).first)
    }

    @Test(
        "Types and modes make families; physical ones are done somewhere",
        arguments: [
            ("ASSAULT", "", EventFamily.violence, true), ("ASSAULT", "territory", .ground, true),
            ("RETREAT", "", .ground, true), ("RETREAT", "withdraw", .ground, true),
            ("RETREAT", "release", .movement, true),
            ("COERCE", "arrest", .coercion, true), ("MOBILIZE", "", .mobilization, true),
            ("PROTEST", "riot", .protest, true),
            ("AID", "", .aid, false), ("AGREE", "", .diplomacy, false), ("SANCTION", "", .sanction, false),
            ("ACCUSE", "", .speech, false), ("THREATEN", "", .speech, false), ("", "", .diplomacy, false),
        ])
    func family(type: String, mode: String, family: EventFamily, isPhysical: Bool) {
        #expect(EventFamily(type: type, mode: mode) == family)
        #expect(family.isPhysical == isPhysical)
    }

    @Test("Only fighting and ground are compared with each other")
    func groups() {
        let groups = EventFamily.allCases.map(\.group)
        #expect(EventFamily.violence.group == EventFamily.ground.group)
        #expect(Set(groups).count == EventFamily.allCases.count - 1)
    }

    /// Sectors of two actors of countries, and whether they may be one party.
    private static let parties: [(Party, Party, Bool)] = [
        (Party(country: "COL", sector: "GOV"), Party(country: "COL", sector: "MIL"), true),
        (Party(country: "COL", sector: "GOV"), Party(country: "COL", sector: "REB"), false),
        (Party(country: "COL", sector: "GOV"), Party(country: "ECU", sector: "GOV"), false),
        (Party(country: "", sector: "REB"), Party(country: "COL", sector: "REB"), true),
        (Party(country: "COL", sector: ""), Party(country: "COL", sector: "REB"), true),
        (Party(country: "COL", sector: "CVL"), Party(country: "COL", sector: "NGO"), true),
    ]

    @Test("Parties may be one where nothing that is known of them differs", arguments: parties.indices)
    func sameParty(row: Int) {
        let (one, other, isOne) = Self.parties[row]
        #expect(one.mayBe(other) == isOne)
        #expect(other.mayBe(one) == isOne)
    }

    /// A time, the rule that supplied it, and the window relative to the day of publication, 6 March 2024.
    private static let windows:
        [(from: String?, to: String?, rule: String?, window: (Int, Int), basis: DayWindow.Basis)] =
            [
                ("2024-03-05", "2024-03-05", nil, (-1, -1), .words),
                ("2024-03-01", "2024-03-05", nil, (-5, -1), .words),
                ("2024-03-05T23:50:00Z", "2024-03-06T00:10:00Z", nil, (-1, 0), .words),
                // Open ends, and ends in the wrong order.
                ("2024-03-03", nil, nil, (-3, 0), .words), (nil, "2024-03-04", nil, (-2, -2), .words),
                ("2024-03-05", "2024-03-02", nil, (-4, -4), .words), ("2024-03-09", nil, nil, (3, 3), .words),
                ("2024-03-05", "2024-03-05", "time.same-passage", (-1, -1), .inherited),
                ("2024-03-05", "2024-03-05", "time.same-event", (-1, -1), .inherited),
                ("2024-03-05", "2024-03-05", "time.relative-to-publication", (-1, -1), .words),
                (nil, nil, nil, (-1, 0), .publication), ("soon", "2024-99-99", nil, (-1, 0), .publication),
            ]

    @Test("Times make windows of days", arguments: windows.indices)
    func window(row: Int) throws {
        let (from, to, rule, window, basis) = Self.windows[row]
        let telling = try Self.telling("a bus was {hit:hit} {day:then}.") {
            $0.on = ("day", from, to)
            $0.assumed = rule.map { ["time": $0] } ?? [:]
        }
        let published = try #require(telling.published)
        let when = try #require(telling.when)
        #expect(when.from - published == window.0)
        #expect(when.to - published == window.1)
        #expect(when.basis == basis)
    }

    @Test("The gap between windows is 0 where they meet, and the same both ways")
    func gaps() {
        let one = DayWindow(from: 10, to: 12, basis: .words)
        for (from, to, gap) in [(12, 14, 0), (13, 13, 1), (1, 4, 6), (0, 30, 0), (11, 11, 0)] {
            let other = DayWindow(from: from, to: to, basis: .words)
            #expect(one.gap(to: other) == gap)
            #expect(other.gap(to: one) == gap)
        }
    }

    @Test("Names tell one occurrence from another; states, peoples, days and whoever speaks do not")
    func names() throws {
        let telling = try Self.telling(
            "Colombian troops {hit:fired} at the Santa Rosa clinic of Peru on Monday, 4 March.", by: .ecuador)
        #expect(Set(telling.names) == Set(["santa", "rosa"].map { Term($0).code }))
        #expect(telling.surroundings.isEmpty)
    }

    @Test("Names of the rest of the paragraph are beside it, those of other paragraphs are not")
    func surroundings() throws {
        let telling = try Self.telling(
            "shots were {hit:fired} at the clinic. It belongs to the Aurora foundation.\n\nThe Lumen prize was awarded."
        )
        #expect(telling.names.isEmpty)
        #expect(telling.surroundings == [Term("aurora").code])
    }

    @Test(
        "Things are what was hit and what hit it, but for what all reports of fighting name",
        arguments: [
            ("two clinics were {hit:hit}.", ["clinic"]), ("soldiers in a village were {hit:hit}.", []),
            ("a house was {hit:hit}.", []), ("a church and a bridge were {hit:hit}.", ["bridge", "church"]),
        ])
    func thing(words: String, things: [String]) throws {
        #expect(Set(try Self.telling(words).things) == Set(things.map { Term($0).code }))
    }

    @Test(
        "Words of the sentence say who began",
        arguments: [
            ("{a:troops} {hit:fired} first.", AspectReading.Initiative.first),
            ("{a:troops} began to {hit:shell} the hills.", .first), ("{a:troops} {hit:fired} in response.", .response),
            ("{a:troops} retaliated and {hit:fired}.", .response), ("{a:troops} {hit:fired} at dawn.", nil),
        ] as [(String, AspectReading.Initiative?)])
    func beginner(words: String, initiative: AspectReading.Initiative?) throws {
        #expect(try Self.telling(words).reading.initiative == initiative)
    }

    /// A claim about ground, and what it says of it.
    private static let grounds: [(words: String, type: String, isDenied: Bool, ground: AspectReading.Ground?)] = [
        ("rebels {hit:captured} the town.", "ASSAULT", false, .taken),
        ("rebels {hit:captured} the town.", "ASSAULT", true, .held),
        ("the army {hit:held} the town.", "ASSAULT", false, .held),
        ("the army {hit:left} the town.", "RETREAT", false, .left),
        ("the army {hit:left} the town.", "RETREAT", true, .held),
    ]

    @Test("Claims about ground say in whose hands it is", arguments: grounds.indices)
    func ground(row: Int) throws {
        let (words, type, isDenied, ground) = Self.grounds[row]
        let telling = try Self.telling(words) {
            $0.type = type
            $0.mode = type == "RETREAT" ? "withdraw" : "territory"
            $0.isDenied = isDenied
        }
        #expect(telling.reading.ground == ground)
    }

    @Test("A place is precise in a town, wide in a region, and without names where it is a whole country")
    func spots() throws {
        func spot(_ town: Town, _ rule: String? = nil) throws -> Spot {
            try #require(
                try Self.telling("a bus was {hit:hit} in {town:\(town.name)}.") {
                    $0.at = ("town", town)
                    $0.assumed = rule.map { ["place": $0] } ?? [:]
                }.spot)
        }
        let town = try spot(.tamsane)
        #expect(town.isPrecise && town.basis == .words && town.names == [Spot.code("TAMSANÉ")])
        #expect(try !spot(.north).isPrecise)
        #expect(try spot(.tamsane, "place.same-passage").basis == .paragraph)
        let country = try spot(
            Town(name: "Mali", country: "MLI", latitude: 17, longitude: -4, radius: 600, kind: "country"))
        #expect(country.names.isEmpty && country.country == "MLI")
        let nowhere = try spot(Town(name: "Nowhere", country: "", latitude: 95, longitude: 0))
        #expect(nowhere.latitude == nil && nowhere.radius == 0 && !nowhere.names.isEmpty)
    }
}
