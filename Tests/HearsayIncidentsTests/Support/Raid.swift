// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// Reports of a raid on a town, alike but for what a test changes.
struct Raid: Sendable {
    var id: String
    var town = Town.tamsane
    var label = "Tuesday"
    var day = "2024-03-05"
    /// Inclusive; `nil` for the same day.
    var lastDay: String?
    var published = "2024-03-06"
    var outlet = "Sahel Wire"
    var type = "ASSAULT"
    var mode = ""
    var verb = "attacked"
    var actor = Who("a", "MLI", "REB")
    var recipient = Who("r", "MLI", "MIL")
    var names = ("armed men", "an army post")
    var dead = 4

    /// A report of the outlet's own, as a rule.
    func report(saying source: Who? = nil) -> Report {
        Report(
            id, by: outlet, on: published,
            """
            {s:Officials} said that {a:\(names.0)} had {hit:\(verb)} {r:\(names.1)} in {town:\(town.name)} on \
            {day:\(label)}, killing {dead:\(dead) people}.
            """,
            [
                Draft(
                    trigger: "hit", type: type, mode: mode, says: source, did: [actor], to: [recipient],
                    counts: [.killed("dead", "person", dead)], at: ("town", town), on: ("day", day, lastDay ?? day))
            ])
    }
}
