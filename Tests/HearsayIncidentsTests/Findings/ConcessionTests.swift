// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What origins say against their own side")
struct ConcessionTests {
    private static func losses(_ voice: Voice?, _ country: String, _ sector: String, _ of: String, id: String = "a")
        -> Report
    {
        said(id, voice, "{r:three of them} had been {hit:killed}.") {
            $0.to = [Who("r", country, sector)]
            $0.counts = [.killed("r", of, 3)]
        }
    }

    /// Who tells whose losses, and whether that concedes something.
    private static let rows: [(report: Report, concedes: Bool)] = [
        (losses(.malianArmy, "MLI", "MIL", "soldier"), true),
        (losses(.malianRebels, "MLI", "REB", "militant"), true),
        (losses(.colombianMinistry, "COL", "MIL", "soldier"), true),
        (losses(.mission, "IGO", "IGO", "soldier"), true),
        // Its own civilians, the other side's soldiers, another state's.
        (losses(.malianArmy, "MLI", "CVL", "civilian"), false),
        (losses(.malianArmy, "MLI", "REB", "militant"), false),
        (losses(.armenia, "AZE", "MIL", "soldier"), false),
        // An outlet has no side.
        (losses(nil, "MLI", "MIL", "soldier"), false),
    ]

    @Test("Losses of its own forces are a concession, of its own civilians none", arguments: rows.indices)
    func ownLosses(row: Int) throws {
        let (report, concedes) = Self.rows[row]
        let incident = try Desk.joined([report])
        #expect(incident.concessions.count == (concedes ? 1 : 0))
        guard concedes else { return }
        let concession = try #require(incident.concessions.first)
        #expect(concession.claim == report.ids["hit"])
        #expect(concession.origin == incident.accounts.first?.origin)
        #expect(incident.credibility.digit == 2)
    }

    private static func acts(_ id: String, _ voice: Voice, _ doer: Voice) -> Report {
        said(id, voice, "{a:troops} had {hit:shelled} a market.") { $0.did = [Who("a", doer.country, "MIL")] }
    }

    @Test("Its own act is a concession where another holds it against it, and else none")
    func ownActs() throws {
        let alone = try Desk.joined([Self.acts("a", .armenia, .armenia)])
        #expect(alone.concessions.isEmpty)
        let held = try Desk.joined([Self.acts("a", .armenia, .armenia), Self.acts("b", .azerbaijan, .armenia)])
        #expect(held.concessions.map(\.origin) == ["ARM/GOV"])
        #expect(held.credibility.digit == 1)
    }

    @Test("That its own forces left is a concession; that the others' left is none")
    func ownRetreat() throws {
        func left(_ voice: Voice, _ doer: Voice) -> Report {
            said("a", voice, "{a:fighters} had {hit:left} the town.") {
                $0.type = "RETREAT"
                $0.mode = "withdraw"
                $0.did = [doer.who("a")]
            }
        }
        #expect(try Desk.joined([left(.malianArmy, .malianArmy)]).concessions.count == 1)
        #expect(try Desk.joined([left(.malianArmy, .malianRebels)]).concessions.isEmpty)
    }

    @Test("A ministry and its army concede once for their side")
    func onceForEachSide() throws {
        let incident = try Desk.joined([
            Self.losses(.colombianArmy, "COL", "MIL", "soldier"),
            Self.losses(.colombianMinistry, "COL", "MIL", "soldier", id: "b"),
        ])
        #expect(incident.concessions.count == 1)
    }

    @Test("What is denied by some and conceded by the doer is possibly true")
    func concededAgainstADenial() throws {
        let denial = said("c", .ecuador, "{a:Armenian troops} had not {hit:shelled} a market.") {
            $0.did = [Who("a", "ARM", "MIL")]
            $0.isDenied = true
        }
        let incident = try Desk.joined([
            Self.acts("a", .armenia, .armenia), Self.acts("b", .azerbaijan, .armenia), denial,
        ])
        #expect(incident.credibility.digit == 3)
        #expect(incident.credibility.reason.contains("conceded"))
    }
}
