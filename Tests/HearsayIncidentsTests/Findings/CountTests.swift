// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("How many")
struct CountTests {
    private static func counts(
        _ id: String, _ voice: Voice, _ number: Draft.Number, side: String = "", on published: String = "2024-03-06",
        verb: String = "killed"
    ) -> Report {
        said(id, voice, "{n:some} of {r:those there} had been {hit:\(verb)}.", on: published) {
            $0.to = [Who("r", side, "UNK")]
            $0.counts = [number]
        }
    }

    /// Two figures, and whether they are a dispute, an agreement or neither.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var one: Draft.Number
        var other: Draft.Number
        var isDispute = false
        var isAgreement = false

        init(_ name: String, _ one: Draft.Number, _ other: Draft.Number, _ outcome: String) {
            testDescription = name
            self.one = one
            self.other = other
            isDispute = outcome == "dispute"
            isAgreement = outcome == "agreement"
        }
    }

    private static let cases: [Case] = [
        Case("4 and 7", .killed("n", "soldier", 4), .killed("n", "soldier", 7), "dispute"),
        Case("4 and 4", .killed("n", "soldier", 4), .killed("n", "soldier", 4), "agreement"),
        Case("several and 7", .killed("n", "soldier", 3, nil), .killed("n", "soldier", 7), "agreement"),
        Case("at least 10 and 7", .killed("n", "soldier", 10, nil), .killed("n", "soldier", 7), "dispute"),
        Case("5 to 9 and 7", .killed("n", "soldier", 5, 9), .killed("n", "soldier", 7), "agreement"),
        Case("5 to 9 and 9 to 12", .killed("n", "soldier", 5, 9), .killed("n", "soldier", 9, 12), "agreement"),
        Case("5 to 9 and 10 to 12", .killed("n", "soldier", 5, 9), .killed("n", "soldier", 10, 12), "dispute"),
        Case("none and 7", .killed("n", "soldier", 0), .killed("n", "soldier", 7), "dispute"),
        Case("soldiers and civilians", .killed("n", "soldier", 4), .killed("n", "civilian", 7), ""),
        Case("soldiers and people", .killed("n", "soldier", 4), .killed("n", "person", 7), "dispute"),
        Case("fighters and soldiers", .killed("n", "militant", 4), .killed("n", "soldier", 4), "agreement"),
        Case("dead and wounded", .killed("n", "soldier", 4), .lost("n", "wounded", "soldier", 7), ""),
        Case(
            "tanks destroyed and damaged", .lost("n", "destroyed", "tank", 3), .lost("n", "damaged", "tank", 5),
            "dispute"),
        Case("tanks and lorries", .lost("n", "destroyed", "tank", 3), .lost("n", "destroyed", "lorry", 5), ""),
        // What all say of one helicopter is that it happened.
        Case("one helicopter", .lost("n", "downed", "helicopter"), .lost("n", "destroyed", "helicopter"), ""),
    ]

    @Test("Ranges of the same what and whom that do not meet are a dispute", arguments: cases)
    func ranges(example: Case) throws {
        let incident = try Desk.joined([
            Self.counts("a", .armenia, example.one), Self.counts("b", .azerbaijan, example.other),
        ])
        #expect(incident.disputed.contains(.counts) == example.isDispute)
        #expect(incident.agreed.contains(.counts) == example.isAgreement)
        if example.isDispute { #expect(try incident.dispute(on: .counts).origins == ["ARM/GOV", "AZE/GOV"]) }
    }

    @Test("What two origins differ on in several things is one dispute")
    func severalThings() throws {
        func tell(_ id: String, _ voice: Voice, _ dead: Draft.Number, tanks: Int) -> Report {
            said(id, voice, "{n:many} had been {hit:killed} and {m:tanks} lost.") {
                $0.counts = [dead, .lost("m", "destroyed", "tank", tanks)]
            }
        }
        let incident = try Desk.joined([
            tell("a", .armenia, .killed("n", "soldier", 4), tanks: 3),
            tell("b", .azerbaijan, .killed("n", "person", 7), tanks: 5),
        ])
        #expect(incident.disputes.map(\.aspect) == [.counts])
    }

    @Test("Figures of a ministry and its army are no dispute and no agreement")
    func dependentFigures() throws {
        let incident = try Desk.joined([
            Self.counts("a", .colombianArmy, .killed("n", "soldier", 4)),
            Self.counts("b", .colombianMinistry, .killed("n", "soldier", 7)),
        ])
        #expect(incident.disputes.isEmpty)
        #expect(incident.agreements.isEmpty)
    }

    /// Two figures with whom they count, and whether they differ.
    private static let parts: [(one: Int, side: String, other: Int, otherSide: String, differ: Bool)] = [
        (2, "FRA", 4, "", false), (4, "", 2, "FRA", false), (2, "FRA", 4, "MLI", false), (2, "FRA", 4, "FRA", true),
        // The greater one cannot be a part of the smaller.
        (4, "FRA", 2, "", true),
    ]

    @Test("A part of a greater figure is no dispute", arguments: parts.indices)
    func partsOfFigures(row: Int) throws {
        let (one, side, other, otherSide, differ) = Self.parts[row]
        let incident = try Desk.joined([
            Self.counts("a", .malianArmy, .killed("n", "person", one), side: side),
            Self.counts("b", .mission, .killed("n", "person", other), side: otherSide),
        ])
        #expect(incident.disputed.contains(.counts) == differ)
    }

    @Test("A later, other figure of one origin is a revision and no dispute", arguments: [(4, 7), (17, 7)])
    func revisions(first: Int, then: Int) throws {
        let incident = try Desk.joined([
            Self.counts("b", .colombianArmy, .killed("n", "soldier", then), on: "2024-03-07"),
            Self.counts("a", .colombianArmy, .killed("n", "soldier", first), on: "2024-03-06"),
        ])
        #expect(incident.disputes.isEmpty)
        let revision = try #require(incident.revisions.first)
        #expect(incident.revisions.count == 1)
        #expect(revision.origin == "COL/MIL")
        #expect(revision.what == "killed")
        #expect(revision.values == [first, then])
    }

    @Test("A figure that is said again is no revision")
    func repeatedFigures() throws {
        let incident = try Desk.joined(
            ["2024-03-06", "2024-03-07", "2024-03-08"].enumerated().map { i, day in
                Self.counts("\(i)", .colombianArmy, .killed("n", "soldier", 4), on: day)
            })
        #expect(incident.revisions.isEmpty)
    }

    @Test("A report that takes back the origin's last figure revises it, in whatever order it names the two")
    func takenBack() throws {
        for text in [
            "{n:Seven} {hit:died}, {s:the army} said on Thursday; its count of {m:seventeen} {fire:killed} was wrong.",
            "{m:Seventeen} {fire:killed} was wrong, {s:the army} said on Thursday; {n:seven} {hit:died}.",
        ] {
            let correction = Report(
                "b", by: "River Post", on: "2024-03-07", text,
                [
                    Draft(trigger: "hit", says: Who("s", "COL", "MIL"), counts: [.killed("n", "soldier", 7)]),
                    Draft(trigger: "fire", says: Who("s", "COL", "MIL"), counts: [.killed("m", "soldier", 17)]),
                ])
            let incident = try Desk.joined([
                Self.counts("a", .colombianArmy, .killed("n", "soldier", 17)), correction,
            ])
            #expect(incident.revisions.map(\.values) == [[17, 7]])
            #expect(incident.disputes.isEmpty)
        }
    }

    @Test("Only the latest figure of an origin is held against others")
    func latestFigureCounts() throws {
        let incident = try Desk.joined([
            Self.counts("a", .armenia, .killed("n", "soldier", 4), on: "2024-03-05"),
            Self.counts("b", .armenia, .killed("n", "soldier", 7), on: "2024-03-06"),
            Self.counts("c", .georgia, .killed("n", "soldier", 7), on: "2024-03-06"),
        ])
        #expect(!incident.disputed.contains(.counts))
        #expect(incident.agreed.contains(.counts))
    }

    @Test("A denial with a number sets none")
    func deniedFigures() throws {
        let denial = said("b", .azerbaijan, "{n:thirty} of its soldiers had not been {hit:killed}.") {
            $0.isDenied = true
            $0.counts = [.killed("n", "soldier", 30)]
        }
        let incident = try Desk.joined([Self.counts("a", .armenia, .killed("n", "soldier", 12)), denial])
        #expect(!incident.disputed.contains(.counts))
        #expect(!incident.agreed.contains(.counts))
        #expect(incident.counts.map(\.high) == [12])
    }
}
