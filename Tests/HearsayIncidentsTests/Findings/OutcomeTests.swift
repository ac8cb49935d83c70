// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("How it ended, where and when")
struct OutcomeTests {
    private static func ground(
        _ id: String, _ voice: Voice, _ words: String, _ doer: Voice, type: String = "ASSAULT", isDenied: Bool = false
    ) -> Report {
        said(id, voice, words) {
            $0.type = type
            $0.mode = type == "RETREAT" ? "withdraw" : "territory"
            $0.did = [doer.who("a")]
            $0.isDenied = isDenied
        }
    }

    @Test("Taken, says one, and held, says the other")
    func takenOrHeld() throws {
        let taken = Self.ground("a", .malianRebels, "{a:its men} had {hit:captured} the town.", .malianRebels)
        for other in [
            Self.ground("b", .malianArmy, "{a:its soldiers} {hit:held} the town.", .malianArmy),
            Self.ground("b", .malianArmy, "{a:rebels} had not {hit:captured} the town.", .malianRebels, isDenied: true),
            Self.ground(
                "b", .malianArmy, "{a:its soldiers} had not {hit:left} the town.", .malianArmy, type: "RETREAT",
                isDenied: true),
        ] {
            let incident = try Desk.joined([taken, other])
            #expect(incident.disputed == [.outcome])
            #expect(Set(try incident.dispute(on: .outcome).origins) == ["MLI/REB", "MLI/MIL"])
        }
    }

    @Test("Taken, says one, and left, says the other: they agree")
    func takenAndLeft() throws {
        let incident = try Desk.joined([
            Self.ground("a", .malianRebels, "{a:its men} had {hit:captured} the town.", .malianRebels),
            Self.ground("b", .malianArmy, "{a:its soldiers} had {hit:left} the town.", .malianArmy, type: "RETREAT"),
        ])
        #expect(incident.disputes.isEmpty)
        #expect(incident.agreed.contains(.outcome))
    }

    @Test("Whoever took it and holds it says the same as he who says that it was taken")
    func takenAndHeldByTheTaker() throws {
        let incident = try Desk.joined([
            Self.ground("a", .mission, "{a:rebels} had {hit:captured} the town.", .malianRebels),
            Self.ground("b", .malianRebels, "{a:its men} {hit:held} the town.", .malianRebels),
        ])
        #expect(!incident.disputed.contains(.outcome))
    }

    @Test("The last word of an origin on ground counts")
    func lastWordCounts() throws {
        var early = Self.ground("a", .malianArmy, "{a:its soldiers} {hit:held} the town.", .malianArmy)
        early.document.published = "2024-03-05"
        let incident = try Desk.joined([
            early,
            Self.ground("b", .malianArmy, "{a:its soldiers} had {hit:left} the town.", .malianArmy, type: "RETREAT"),
            Self.ground("c", .malianRebels, "{a:its men} had {hit:captured} the town.", .malianRebels),
        ])
        #expect(!incident.disputed.contains(.outcome))
    }

    @Test("Crew dead, says one, and alive, says the other")
    func crewDeadOrAlive() throws {
        let dead = said("a", .malianRebels, "{n:both pilots} had {hit:died}.") {
            $0.to = [Who("n", "MLI", "MIL")]
            $0.counts = [.killed("n", "soldier", 2)]
        }
        let alive = said("b", .malianArmy, "{n:both pilots} had {hit:ejected}.") {
            $0.to = [Who("n", "MLI", "MIL")]
            $0.counts = [.killed("n", "soldier", 0)]
        }
        let incident = try Desk.joined([dead, alive])
        #expect(incident.disputed == [.outcome])
    }

    private static func at(_ id: String, _ voice: Voice, _ town: Town, isAssumed: Bool = false) -> Report {
        said(id, voice, "a bus had been {hit:hit} in {town:\(town.name)}.") {
            $0.at = ("town", town)
            if isAssumed { $0.assumed = ["place": "place.same-passage"] }
        }
    }

    @Test("Two towns far apart, each by the event's own words, are a dispute on the place")
    func place() throws {
        let far = try Desk.joined([Self.at("a", .malianArmy, .tamsane), Self.at("b", .malianRebels, .dourgal)])
        #expect(try far.dispute(on: .place).note == "The Malian army: Tamsane; The rebel alliance: Dourgal")
        let near = try Desk.joined([Self.at("a", .malianArmy, .tamsane), Self.at("b", .malianRebels, .benkoro)])
        #expect(!near.disputed.contains(.place))
        let within = try Desk.joined([Self.at("a", .malianArmy, .tamsane), Self.at("b", .malianRebels, .north)])
        #expect(!within.disputed.contains(.place))
        let assumed = try Desk.joined([
            Self.at("a", .malianArmy, .tamsane), Self.at("b", .malianRebels, .dourgal, isAssumed: true),
        ])
        #expect(!assumed.disputed.contains(.place))
    }

    /// Two times, the rule that supplied the second if any, and whether they differ.
    private static let times: [(one: String, other: String, rule: String?, differ: Bool)] = [
        ("2024-03-05", "2024-03-07", nil, true), ("2024-03-05", "2024-03-05", nil, false),
        ("2024-03-05T06:00:00Z", "2024-03-05T09:00:00Z", nil, true),
        ("2024-03-05T06:00:00Z", "2024-03-05T06:40:00Z", nil, false),
        ("2024-03-05T06:00:00Z", "2024-03-05", nil, false),
        ("2024-03-05", "2024-03-07", "time.same-passage", false),
        ("2024-03-05", "2024-03-07", "time.relative-to-publication", true),
    ]

    @Test("Days or hours too far apart are a dispute on the time", arguments: times.indices)
    func time(row: Int) throws {
        let (one, other, rule, differ) = Self.times[row]
        func tell(_ id: String, _ voice: Voice, _ time: String, _ rule: String?) -> Report {
            said(id, voice, "a bus had been {hit:hit} {day:then}.", on: "2024-03-08") {
                $0.on = ("day", time, time)
                $0.assumed = rule.map { ["time": $0] } ?? [:]
            }
        }
        let incident = try Desk.joined([tell("a", .malianArmy, one, nil), tell("b", .malianRebels, other, rule)])
        #expect(incident.disputed.contains(.time) == differ)
    }

    @Test("The day on which something was said is no dispute on the time")
    func dayOfStatement() throws {
        let one = said("a", .malianRebels, "a bus had been {hit:hit} {day:on Monday}.", on: "2024-03-08") {
            $0.on = ("day", "2024-03-04", "2024-03-04")
        }
        let other = Report(
            "b", by: "River Post", on: "2024-03-08", "A bus had been {hit:hit}, {s:the army} said {day:on Wednesday}.",
            [
                Draft(trigger: "hit", says: Voice.malianArmy.who("s"), on: ("day", "2024-03-06", "2024-03-06"))
            ])
        #expect(!(try Desk.joined([one, other])).disputed.contains(.time))
    }
}
