// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What each origin says")
struct AccountTests {
    private static let words = """
        {a:guerrillas} had {hit:attacked} {r:its boats} near {town:Puerto Largo} on {day:Tuesday}, \
        killing {n:four sailors}.
        """

    private static func tell(_ id: String, on published: String, number: Int = 4) -> Report {
        said(id, .colombianArmy, words, on: published) {
            $0.did = [Voice.colombianRebels.who("a")]
            $0.to = [Who("r", "COL", "MIL")]
            $0.at = ("town", .puertoLargo)
            $0.on = ("day", "2024-03-05", "2024-03-05")
            $0.counts = [.killed("n", "soldier", number)]
        }
    }

    @Test("An account has a statement for each aspect that the claim tells, with the words that say it")
    func statements() throws {
        let report = Self.tell("a", on: "2024-03-06")
        let account = try #require(try Desk.incident([report]).accounts.first)
        #expect(account.origin == "COL/MIL")
        #expect(account.name == "The Colombian army")
        let values = account.statements.map { "\($0.aspect): \($0.value)" }
        #expect(
            values == [
                "occurrence: told: attacked", "responsibility: guerrillas", "target: its boats",
                "target: boats (civilian)", "counts: 4 killed (soldier)", "place: Puerto Largo", "time: 2024-03-05",
            ])
        #expect(account.statements.allSatisfy { $0.doc == "a" && $0.claim == report.ids["hit"] })
    }

    @Test(
        "Ranges keep their bounds",
        arguments: [
            (4, 4, "4"), (2, 5, "2 to 5"), (10, nil, "at least 10"), (0, 0, "none"), (0, 20, "0 to 20"),
        ] as [(Int, Int?, String)])
    func ranges(low: Int, high: Int?, words: String) {
        #expect(StatementReader.range(low, high) == words)
    }

    @Test(
        "Denied, planned and threatened events are never told as having happened",
        arguments: [
            (true, "actual", "denied: attacked"), (false, "planned", "planned: attacked"),
            (false, "threatened", "threatened: attacked"), (false, "possible", "possible: attacked"),
        ])
    func reality(isDenied: Bool, reality: String, value: String) throws {
        let report = said("a", .colombianRebels, "the boats {hit:attacked} were theirs.") {
            $0.isDenied = isDenied
            $0.reality = reality
        }
        let incident = try Desk.incident([report])
        #expect(incident.accounts[0].statements.first?.value == value)
        #expect(incident.credibility.digit == 6)
        #expect(incident.agreements.isEmpty)
    }

    @Test("What the program supplied itself is marked as assumed")
    func assumedValues() throws {
        let report = said("a", .colombianArmy, "a boat was {hit:sunk} off {town:Puerto Largo} on {day:Tuesday}.") {
            $0.at = ("town", .puertoLargo)
            $0.on = ("day", "2024-03-05", "2024-03-05")
            $0.assumed = ["place": "place.same-passage", "time": "time.relative-to-publication"]
        }
        let statements = try Desk.incident([report]).accounts[0].statements
        #expect(statements.first { $0.aspect == .place }?.isAssumed == true)
        #expect(statements.first { $0.aspect == .time }?.isAssumed == false)
    }

    @Test("A later statement of one origin takes the place of its earlier one of the same kind")
    func supersededStatements() throws {
        let incident = try Desk.incident([
            Self.tell("a", on: "2024-03-06"), Self.tell("b", on: "2024-03-07", number: 7),
        ])
        let account = try #require(incident.accounts.first)
        #expect(incident.accounts.count == 1)
        let counts = account.statements.filter { $0.aspect == .counts }
        #expect(counts.map(\.value) == ["4 killed (soldier)", "7 killed (soldier)"])
        #expect(counts.map(\.isEarlier) == [true, false])
        #expect(account.statements.filter { $0.aspect == .place }.allSatisfy { !$0.isEarlier })
    }

    @Test("Parties come before outlets, both by key")
    func orderOfAccounts() throws {
        let incident = try Desk.joined([
            said("a", nil, "Shots were {hit:fired}.", by: "Zeta"), said("b", nil, "Shots were {hit:fired} at dusk."),
            said("c", .ecuador, "shots were {hit:fired}."), said("d", .colombianArmy, "shots were {hit:fired}."),
        ])
        #expect(incident.accounts.map(\.origin) == ["COL/MIL", "ECU/GOV", "outlet:Outlet b", "outlet:Zeta"])
    }

    /// Numbers that two origins give, and the range over both.
    private static let numbers: [(first: Draft.Number, second: Draft.Number, low: Int, high: Int?)] = [
        (.killed("n", "soldier", 4), .killed("n", "soldier", 9), 4, 9),
        (.killed("n", "soldier", 4), .killed("n", "soldier", 3, nil), 3, nil),
        (.killed("n", "soldier", 2, 6), .killed("n", "soldier", 4), 2, 6),
    ]

    @Test("All counts of one side make one range, from the least to the greatest", arguments: numbers.indices)
    func countRanges(row: Int) throws {
        let (first, second, low, high) = Self.numbers[row]
        func tell(_ id: String, _ voice: Voice, _ number: Draft.Number) -> Report {
            said(id, voice, "{n:some} of {r:the sailors} were {hit:killed}.") {
                $0.to = [Who("r", "COL", "MIL")]
                $0.counts = [number]
            }
        }
        let incident = try Desk.joined([tell("a", .colombianArmy, first), tell("b", .ecuador, second)])
        #expect(
            incident.counts == [
                Incident.CountRange(
                    what: "killed", of: "soldier", side: "COL", low: low, high: high, origins: ["COL/MIL", "ECU/GOV"])
            ])
    }

    @Test("Losses of two sides are two ranges, and only an origin's latest figure counts")
    func countRangesBySide() throws {
        func tell(_ id: String, _ side: String, _ number: Int, on published: String) -> Report {
            said(id, .georgia, "{n:some} of {r:the soldiers} were {hit:killed}.", on: published) {
                $0.to = [Who("r", side, "MIL")]
                $0.counts = [.killed("n", "soldier", number)]
            }
        }
        let incident = try Desk.joined([
            tell("a", "ARM", 3, on: "2024-03-05"), tell("b", "ARM", 5, on: "2024-03-06"),
            tell("c", "AZE", 4, on: "2024-03-06"),
        ])
        #expect(incident.counts.map(\.side) == ["ARM", "AZE"])
        #expect(incident.counts.map(\.low) == [5, 4])
    }
}
