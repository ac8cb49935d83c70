// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

/// Somebody who speaks in the reports of the tests.
struct Voice: Sendable {
    var name: String
    var country: String
    var sector: String

    static let colombianArmy = Voice(name: "The Colombian army", country: "COL", sector: "MIL")
    static let colombianMinistry = Voice(name: "The Colombian defence ministry", country: "COL", sector: "GOV")
    static let colombianRebels = Voice(name: "The guerrillas", country: "COL", sector: "REB")
    static let ecuador = Voice(name: "The Ecuadorean government", country: "ECU", sector: "GOV")
    static let armenia = Voice(name: "The Armenian government", country: "ARM", sector: "GOV")
    static let azerbaijan = Voice(name: "The Azerbaijani government", country: "AZE", sector: "GOV")
    static let georgia = Voice(name: "The Georgian government", country: "GEO", sector: "GOV")
    static let malianArmy = Voice(name: "The Malian army", country: "MLI", sector: "MIL")
    static let malianRebels = Voice(name: "The rebel alliance", country: "MLI", sector: "REB")
    static let mission = Voice(name: "The peacekeeping mission", country: "IGO", sector: "IGO")

    /// Him as whoever marked words name.
    func who(_ label: String) -> Who { Who(label, country, sector) }
}

/// A report of one sentence with one claim, by `voice` or, without one, by the outlet itself.
///
/// The trigger is marked "hit"; `change` adds to the claim what else the words tell.
func said(
    _ id: String, _ voice: Voice?, _ words: String, by outlet: String? = nil, on published: String? = "2024-03-06",
    _ change: (inout Draft) -> Void = { _ in }
) -> Report {
    var draft = Draft(trigger: "hit", says: voice?.who("s"))
    change(&draft)
    let lead = voice.map { "{s:\($0.name)} said that " } ?? ""
    return Report(id, by: outlet ?? "Outlet \(id)", on: published, lead + words, [draft])
}
