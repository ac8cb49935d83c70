// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// Long registers of small events, made by a generator.
enum Register {
    static let towns: [Town] = [
        .tamsane, .dourgal, .benkoro, .sarvan, .hatik, .puertoLargo, .kabira, .pasang, .morneClair, .warapu, .lisove,
    ]

    private static let verbs = ["attacked", "shelled", "raided", "stormed", "ambushed"]

    /// One report of so many claims, a sentence each, three sentences a paragraph.
    static func report(_ id: String = "register", count: Int, seed: UInt64) -> Report {
        var random = SeededGenerator(seed: seed)
        var text = ""
        var drafts: [Draft] = []
        for i in 0..<count {
            guard let town = towns.randomElement(using: &random), let verb = verbs.randomElement(using: &random) else {
                continue
            }
            let day = Int.random(in: 10...24, using: &random)
            let dead = Int.random(in: 1...9, using: &random)
            text +=
                "{who\(i):Armed men} {hit\(i):\(verb)} a post in {town\(i):\(town.name)} on {day\(i):March \(day)}, "
            text += "killing {dead\(i):\(dead) people}."
            text += i % 3 == 2 ? "\n\n" : " "
            drafts.append(
                Draft(
                    trigger: "hit\(i)", did: [Who("who\(i)", town.country, "REB")],
                    counts: [.killed("dead\(i)", "person", dead)], at: ("town\(i)", town),
                    on: ("day\(i)", "2024-03-\(day)", "2024-03-\(day)")))
        }
        return Report(id, by: "Outlet \(id)", on: "2024-03-25", text, drafts)
    }
}
