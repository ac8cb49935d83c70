// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("What one report tells of one occurrence")
struct SceneTests {
    private static func scenes(_ report: Report) throws -> [Scene] {
        SceneFinder(try Desk.lexicon()).scenes(of: report.document)
    }

    /// Whether the claims with these marks are in one scene.
    private static func areOne(_ report: Report, _ labels: String...) throws -> Bool {
        let ids = labels.compactMap { report.ids[$0] }
        return try scenes(report).contains { scene in ids.allSatisfy(scene.claims.contains) }
    }

    /// Claims of one event, told in a sentence, in two of one paragraph, or in two paragraphs that follow each other.
    private static let tellings: [String] = [
        """
        {ours:Gunmen} {hit:raided} the police post in {town:Warapu} on {day:Monday} and {fire:killed} \
        {dead:two constables}.
        """,
        """
        {ours:Gunmen} {hit:raided} the police post in {town:Warapu} on {day:Monday}. {dead:Two constables} were \
        {fire:killed}.
        """,
        """
        {ours:Gunmen} {hit:raided} the police post in {town:Warapu} on {day:Monday}.

        {dead:Two constables} of the post were {fire:killed}.
        """,
    ]

    @Test("Claims on one event that stand together are one scene", arguments: tellings.indices)
    func neighboursAreOneScene(telling: Int) throws {
        let report = Report(
            "d", by: "Highland Post", on: "2024-02-20", Self.tellings[telling],
            [
                Draft(
                    trigger: "hit", did: [Who("ours", "PNG", "REB")], at: ("town", .warapu),
                    on: ("day", "2024-02-19", "2024-02-19")),
                Draft(
                    trigger: "fire", to: [Who("dead", "PNG", "COP")], counts: [.killed("dead", "police", 2)],
                    at: ("town", .warapu), on: ("day", "2024-02-19", "2024-02-19"),
                    assumed: ["place": "place.same-passage", "time": "time.same-passage"]),
            ])
        #expect(try Self.areOne(report, "hit", "fire"))
    }

    @Test(
        "Entries of a live page and items of a round-up are apart",
        arguments: [
            ("06:10 ", "09:45 "), ("6.10 ", "9.45 "), ("NORTH. ", "SOUTH. "), ("ROADS: ", "AIR AND SEA: "),
        ])
    func sectionsAreApart(first: String, second: String) throws {
        let report = Report(
            "d", by: "Live Desk", on: "2024-05-02",
            """
            \(first){men:Drones} {hit:struck} a farm store in the district overnight, officials said.

            \(second){others:Artillery} {fire:shelled} a road bridge elsewhere in the region, officials said.
            """,
            [
                Draft(trigger: "hit", mode: "drone", on: nil),
                Draft(trigger: "fire", mode: "heavy-weapons", on: nil),
            ])
        #expect(try !Self.areOne(report, "hit", "fire"))
        #expect(try Self.scenes(report).count == 2)
    }

    @Test("A section goes on until another one opens")
    func sectionsGoOn() throws {
        let sections = Sections(Desk.analysed("06:10 One thing.\n\nStill that thing.\n\nROADS: Another thing."))
        #expect([0, 1, 2].map(sections.number(ofBlock:)) == [1, 1, 2])
        #expect(sections.number(ofBlock: 99) == 0)
    }

    @Test("A helicopter lost in a battle is apart from the battle")
    func lossesAreApart() throws {
        let report = Report(
            "d", by: "Valley Post", on: "2024-04-11",
            """
            {a:Rebels} and {b:government troops} {hit:fought} for the hills above {town:Pasang} on {day:Wednesday}.

            {heli:One helicopter} was {fire:shot down} in the afternoon, residents said.
            """,
            [
                Draft(
                    trigger: "hit", did: [Who("a", "MMR", "REB")], to: [Who("b", "MMR", "MIL")], at: ("town", .pasang),
                    on: ("day", "2024-04-10", "2024-04-10")),
                Draft(
                    trigger: "fire", mode: "aerial", counts: [.lost("heli", "downed", "helicopter")],
                    on: ("day", "2024-04-10", "2024-04-10"), assumed: ["time": "time.same-passage"]),
            ])
        #expect(try !Self.areOne(report, "hit", "fire"))
    }

    @Test("Events of two days, of two families, or of two towns far apart are apart in one paragraph")
    func differentEventsAreApart() throws {
        let report = Report(
            "d", by: "Valley Post", on: "2024-04-11",
            """
            {a:Militants} {hit:attacked} {town:Tamsane} on {day:Monday}. {b:Militants} {fire:attacked} \
            {town2:Dourgal} on {day2:Thursday}. Students {march:demonstrated} in {town3:Dourgal} on {day3:Thursday}.
            """,
            [
                Draft(
                    trigger: "hit", did: [Who("a", "MLI", "REB")], at: ("town", .tamsane),
                    on: ("day", "2024-04-08", "2024-04-08")),
                Draft(
                    trigger: "fire", did: [Who("b", "MLI", "REB")], at: ("town2", .dourgal),
                    on: ("day2", "2024-04-11", "2024-04-11")),
                Draft(
                    trigger: "march", type: "PROTEST", at: ("town3", .dourgal),
                    on: ("day3", "2024-04-11", "2024-04-11")),
            ])
        #expect(try Self.scenes(report).count == 3)
    }

    @Test("Every claim is in exactly one scene, however many there are", arguments: [1, 2, 7, 40, 200])
    func everyClaimIsInOneScene(count: Int) throws {
        let report = Register.report(count: count, seed: UInt64(count))
        let scenes = try Self.scenes(report)
        #expect(scenes.flatMap(\.claims).sorted() == report.document.claims.map(\.id).sorted())
        #expect(Set(scenes.map(\.id)).count == scenes.count)
        #expect(scenes.map(\.id) == scenes.map(\.id).sorted())
    }

    @Test("A report without claims has no scene, and one without text none either")
    func nothingToTell() throws {
        #expect(try Self.scenes(Report("d", by: "", on: nil, "Nothing happened.")).isEmpty)
        #expect(try Self.scenes(Report("d", by: "", on: nil, "")).isEmpty)
    }
}
