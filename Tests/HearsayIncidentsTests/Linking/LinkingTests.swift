// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Linking of claims across reports")
struct LinkingTests {
    private static let raid = Raid(id: "a")

    /// A report beside ``raid``, and whether it tells the same occurrence.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var isSame: Bool
        var other: Raid

        init(_ name: String, _ isSame: Bool, _ change: (inout Raid) -> Void) {
            testDescription = name
            self.isSame = isSame
            other = Raid(id: "b", outlet: "River Post")
            change(&other)
        }
    }

    private static let cases: [Case] = [
        Case("same day, same town", true) { _ in },
        Case("same day, same town, other words and number", true) {
            $0.verb = "stormed"
            $0.dead = 9
            $0.names = ("gunmen", "the garrison")
        },
        Case("same day, a town seven kilometres away", true) { $0.town = .benkoro },
        Case("same day, same town, nobody knows who", true) { $0.actor = Who("a", "", "UNK") },
        Case("roles exchanged", true) {
            $0.actor = Who("a", "MLI", "MIL")
            $0.recipient = Who("r", "MLI", "REB")
        },
        Case("another day", false) {
            $0.day = "2024-03-02"
            $0.label = "Saturday"
        },
        Case("the same day of another year", false) {
            $0.day = "2023-03-05"
            $0.published = "2023-03-06"
        },
        Case("same day, a town far away", false) { $0.town = .dourgal },
        Case("same day, a town of another continent", false) {
            $0.town = .pasang
            $0.actor = Who("a", "MMR", "REB")
            $0.recipient = Who("r", "MMR", "MIL")
        },
        Case("another family of event: a protest", false) {
            $0.type = "PROTEST"
            $0.verb = "jeered"
        },
        Case("another family of event: an arrest", false) {
            $0.type = "COERCE"
            $0.mode = "arrest"
            $0.verb = "arrested"
        },
        Case("ground taken where others fought", true) {
            $0.mode = "territory"
            $0.verb = "captured"
        },
    ]

    @Test("Day, place and family of event decide", arguments: cases)
    func pairs(example: Case) throws {
        let one = Self.raid.report()
        let other = example.other.report()
        #expect(try Desk.link([one, other]).joins(one.claim(), other.claim()) == example.isSame)
    }

    @Test("A link says what speaks for it and against it, with a share between 0 and 1")
    func linksGiveReasons() throws {
        let incident = try Desk.incident([Self.raid.report(), Raid(id: "b", outlet: "River Post", dead: 9).report()])
        let link = try #require(incident.links.first)
        #expect(incident.links.count == 1)
        #expect(link.score > 0.5 && link.score <= 1)
        #expect(link.reasons.contains("same day"))
        #expect(link.reasons.contains("same place"))
        #expect(link.reasons.contains("counts differ"))
        #expect(Set([link.a, link.b]) == Set(incident.mentions.map(\.claim)))
    }

    @Test("A month's background does not swallow a day's event, nor draw two days together")
    func backgroundIsApart() throws {
        let first = Self.raid.report()
        let second = Raid(id: "b", label: "Saturday", day: "2024-03-16", published: "2024-03-17").report()
        let background = Raid(
            id: "c", town: .north, label: "March", day: "2024-03-01", lastDay: "2024-03-31", published: "2024-04-02",
            dead: 310
        ).report()
        let linkage = try Desk.link([first, second, background])
        #expect(linkage.incidents.count == 3)
    }

    @Test("Claims that name no place join by names and things")
    func namesStandForPlaces() throws {
        func report(_ id: String, _ text: String) -> Report {
            Report(
                id, by: "Outlet \(id)", on: "2023-08-10", text,
                [Draft(trigger: "hit", did: [Who("who", "HTI", "REB")], on: ("day", "2023-08-09", "2023-08-09"))])
        }
        let one = report(
            "a", "On {day:Wednesday} {who:a gang} {hit:attacked} the clinic that the nuns of Sainte Odile run.")
        let other = report("b", "{who:Gunmen} {hit:burst} into the Sainte Odile clinic on {day:Wednesday}.")
        let third = report(
            "c", "{who:Gunmen} {hit:fired} at lorries outside the Varreux fuel depot on {day:Wednesday}.")
        let linkage = try Desk.link([one, other, third])
        #expect(try linkage.joins(one.claim(), other.claim()))
        #expect(try !linkage.joins(one.claim(), third.claim()))
    }

    @Test("The weekday of a statement is not the day of the event: it may have been the day before")
    func weekdayOfAStatement() throws {
        let stated = Report(
            "a", by: "River Post", on: "2024-03-06",
            """
            {who:Armed men} {hit:attacked} {r:an army post} in {town:Tamsane}, {s:the army} said {day:on Wednesday}.
            """,
            [
                Draft(
                    trigger: "hit", says: Who("s", "MLI", "MIL"), did: [Who("who", "MLI", "REB")],
                    to: [Who("r", "MLI", "MIL")], at: ("town", .tamsane), on: ("day", "2024-03-06", "2024-03-06"))
            ])
        let told = Self.raid.report()
        let linkage = try Desk.link([stated, told])
        #expect(try linkage.joins(stated.claim(), told.claim()))
        #expect(try linkage.incident(of: stated.claim()).from == "2024-03-05")
        let reading = try #require(TellingReader(Desk.lexicon()).tellings(of: stated.document).first)
        #expect(reading.reading.isStatementsTime)
        #expect(reading.when?.length == 2)
    }

    @Test("An undated claim joins by place and publication, and not with one of another week")
    func undatedClaims() throws {
        func report(_ id: String, _ published: String?) -> Report {
            Report(
                id, by: "Outlet \(id)", on: published,
                "{who:Gunmen} {hit:ambushed} {r:a patrol} of the fisheries guard near {town:Kabira}.",
                [
                    Draft(
                        trigger: "hit", did: [Who("who", "COD", "REB")], to: [Who("r", "COD", "MIL")],
                        at: ("town", .kabira))
                ])
        }
        let one = report("a", "2024-06-10")
        let other = report("b", "2024-06-11")
        let late = report("c", "2024-07-20")
        let timeless = report("d", nil)
        let linkage = try Desk.link([one, other, late, timeless])
        #expect(try linkage.joins(one.claim(), other.claim()))
        #expect(try !linkage.joins(one.claim(), late.claim()))
        #expect(try !linkage.joins(one.claim(), timeless.claim()))
    }

    @Test("The title says what and where; type, days and place are those of most claims")
    func titles() throws {
        let incident = try Desk.incident([Self.raid.report(), Raid(id: "b", outlet: "River Post").report()])
        #expect(incident.title.hasPrefix("Attack or fighting, Tamsane"))
        #expect(incident.type == "ASSAULT")
        #expect(incident.from == "2024-03-05")
        #expect(incident.to == "2024-03-05")
        #expect(incident.place?.name == "Tamsane")
    }

    @Test("A later report leaves an incident's id as it is")
    func idsStay() throws {
        let first = Self.raid.report()
        let alone = try Desk.incident([first])
        let later = Raid(id: "b", published: "2024-03-08", outlet: "River Post").report()
        #expect(try Desk.incident([first, later]).id == alone.id)
        #expect(alone.id.count == 17)
    }
}
