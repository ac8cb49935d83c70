// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayIncidents

@Suite("Crowded blocks")
struct CrowdTests {
    /// Many reports of two raids on one day in towns 120 kilometres apart, with other verbs, numbers and outlets.
    private static let reports: [Report] = (0..<140).map { i in
        Raid(
            id: String(i), town: i % 10 == 0 ? .dourgal : .tamsane, outlet: "Outlet \(i)",
            verb: ["attacked", "raided", "stormed", "ambushed"][i % 4], dead: 2 + i % 7
        ).report(saying: i % 5 == 0 ? Who("s", "MLI", "GOV") : nil)
    }

    @Test("More reports of one event than are compared all with all are one incident still")
    func twoCrowds() throws {
        let linkage = try Desk.link(Self.reports)
        #expect(linkage.incidents.map(\.mentions.count).sorted() == [14, 126])
        var random = SeededGenerator(seed: 11)
        #expect(try Desk.link(Self.reports.shuffled(using: &random)) == linkage)
    }

    /// How many pairs the blocks bring together of so many raids, eleven a day.
    private static func comparisons(_ count: Int) throws -> Int {
        let finder = SceneFinder(try Desk.lexicon())
        let keys = (0..<count).flatMap { i -> [BlockKeys] in
            let town = Register.towns[i % Register.towns.count]
            let day = CivilDate(dayNumber: 19_000 + i / Register.towns.count).description
            let raid = Raid(
                id: String(i), town: town, day: day, published: day, actor: Who("a", town.country, "REB"),
                recipient: Who("r", town.country, "MIL"))
            return finder.scenes(of: raid.report().document).map(BlockKeys.init)
        }
        var filed: [UInt64: [Int]] = [:]
        for (i, key) in keys.enumerated() { for code in key.stored { filed[code, default: []].append(i) } }
        return keys.reduce(0) { sum, key in sum + Set(key.sought.flatMap { filed[$0] ?? [] }).count }
    }

    @Test("Twice the reports over twice the days are about twice the comparisons, and not four times")
    func comparisonsGrowWithTheReports() throws {
        let some = try Self.comparisons(220)
        let more = try Self.comparisons(440)
        #expect(some >= 220)
        #expect(more < 3 * some)
        #expect(some < 220 * 40)
    }
}
