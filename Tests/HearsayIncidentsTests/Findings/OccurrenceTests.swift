// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Whether it happened")
struct OccurrenceTests {
    private static func tells(_ id: String, _ voice: Voice?, by outlet: String? = nil) -> Report {
        said(id, voice, "{a:guerrillas} {hit:blew up} {r:a pylon} on {day:Tuesday}.", by: outlet) {
            $0.did = [Voice.colombianRebels.who("a")]
            $0.to = [Who("r", "COL", "BUS")]
            $0.on = ("day", "2024-03-05", "2024-03-05")
        }
    }

    private static func denies(_ id: String, _ voice: Voice) -> Report {
        said(id, voice, "{a:its men} had not {hit:blown up} {r:a pylon} on {day:Tuesday}.") {
            $0.did = [Voice.colombianRebels.who("a")]
            $0.to = [Who("r", "COL", "BUS")]
            $0.isDenied = true
            $0.on = ("day", "2024-03-05", "2024-03-05")
        }
    }

    @Test("What one origin tells and another denies is in dispute")
    func deniedByAnother() throws {
        let incident = try Desk.incident([
            Self.tells("a", .colombianArmy), Self.denies("b", .colombianRebels),
        ])
        let dispute = try incident.dispute(on: .occurrence)
        #expect(dispute.origins == ["COL/MIL", "COL/REB"])
        #expect(Set(dispute.claims) == Set(incident.mentions.map(\.claim)))
        #expect(dispute.note.contains("denied by The guerrillas"))
        #expect(!incident.agreed.contains(.occurrence))
    }

    @Test("A ministry's denial of what its army tells is no dispute")
    func deniedByItsOwn() throws {
        let incident = try Desk.joined([Self.tells("a", .colombianArmy), Self.denies("b", .colombianMinistry)])
        #expect(incident.disputes.isEmpty)
    }

    @Test("Two who deny it agree")
    func deniedByTwo() throws {
        let incident = try Desk.joined([
            Self.tells("a", .colombianArmy), Self.denies("b", .colombianRebels), Self.denies("c", .ecuador),
        ])
        #expect(try incident.agreement(on: .occurrence).origins == ["COL/REB", "ECU/GOV"])
    }

    @Test("That nobody was hurt denies no attack")
    func nobodyWasHurt() throws {
        let none = said("b", .colombianRebels, "{n:nobody} was {hit:hurt} by {a:its men} on {day:Tuesday}.") {
            $0.did = [Voice.colombianRebels.who("a")]
            $0.isDenied = true
            $0.counts = [.killed("n", "person", 0)]
        }
        #expect(!(try Desk.joined([Self.tells("a", .colombianArmy), none])).disputed.contains(.occurrence))
    }

    @Test("A plan that is denied is no dispute on what happened")
    func plansAreNotDeeds() throws {
        let plan = said("b", .colombianRebels, "{a:it} would not {hit:blow up} pylons on {day:Tuesday}.") {
            $0.did = [Voice.colombianRebels.who("a")]
            $0.isDenied = true
            $0.reality = "planned"
        }
        #expect(!(try Desk.joined([Self.tells("a", .colombianArmy), plan])).disputed.contains(.occurrence))
    }

    /// Who tells an event, and whether they agree.
    private static let tellers: [(first: Voice, second: Voice, agree: Bool)] = [
        (.colombianArmy, .colombianMinistry, false), (.colombianArmy, .colombianRebels, true),
        (.colombianArmy, .ecuador, true), (.armenia, .azerbaijan, true), (.mission, .malianArmy, true),
        (.colombianRebels, .colombianRebels, false),
    ]

    @Test("Agreement needs independent origins", arguments: tellers.indices)
    func agreement(row: Int) throws {
        let (first, second, agree) = Self.tellers[row]
        let incident = try Desk.joined([Self.tells("a", first), Self.tells("b", second)])
        #expect(incident.agreed.contains(.occurrence) == agree)
    }

    @Test("An outlet's own sentence adds nothing to the source that its report quotes; another outlet's report does")
    func outletsOwnSentences() throws {
        let text = """
            {a:Guerrillas} {hit:blew up} a pylon near Puerto Largo on {day:Tuesday}. The pylon was {fire:destroyed} by \
            {b:guerrillas} on {day2:Tuesday}, {s:the army} said.
            """
        let report = Report(
            "a", by: "River Post", on: "2024-03-06", text,
            [
                Draft(trigger: "hit", did: [Voice.colombianRebels.who("a")], on: ("day", "2024-03-05", "2024-03-05")),
                Draft(
                    trigger: "fire", says: Voice.colombianArmy.who("s"), did: [Voice.colombianRebels.who("b")],
                    on: ("day2", "2024-03-05", "2024-03-05")),
            ])
        let alone = try Desk.incident([report])
        #expect(alone.accounts.map(\.origin) == ["COL/MIL", "outlet:River Post"])
        #expect(alone.agreements.isEmpty)
        let both = try Desk.joined([report, Self.tells("b", nil, by: "Coast News")])
        #expect(try both.agreement(on: .occurrence).origins == ["COL/MIL", "outlet:Coast News"])
    }

    @Test("Five outlets that quote one ministry are one origin")
    func manyOutletsOneOrigin() throws {
        let incident = try Desk.joined((1...5).map { Self.tells("\($0)", .colombianMinistry) })
        #expect(incident.accounts.map(\.origin) == ["COL/GOV"])
        #expect(incident.mentions.count == 5)
        #expect(incident.agreements.isEmpty)
    }

    /// Who tells, who denies, and the digit with a word of the reason.
    private static let digits: [(reports: [Report], digit: Int, reason: String)] = [
        ([tells("a", nil)], 6, "one outlet"),
        ([tells("a", .colombianArmy)], 3, "contradicted by none"),
        ([tells("a", .colombianArmy), tells("b", .ecuador)], 2, "two independent"),
        ([tells("a", .colombianArmy), tells("b", .ecuador), tells("c", .georgia)], 2, "3 independent"),
        ([tells("a", .colombianArmy), denies("b", .colombianRebels)], 5, "denied by others"),
        (
            [
                tells("a", .colombianArmy), tells("b", .ecuador), tells("c", .georgia),
                denies("d", .colombianRebels),
            ], 4, "denied by others"
        ),
        ([denies("a", .colombianRebels)], 6, "nobody tells it"),
    ]

    @Test("Credibility is proposed from who independently tells it, with the reason", arguments: digits.indices)
    func credibility(row: Int) throws {
        let (reports, digit, reason) = Self.digits[row]
        let credibility = try Desk.joined(reports).credibility
        #expect(credibility.digit == digit)
        #expect(credibility.reason.contains(reason))
    }
}
