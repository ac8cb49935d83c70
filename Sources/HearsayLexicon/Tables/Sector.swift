// SPDX-License-Identifier: Apache-2.0

/// What kind of actor a row stands for: the sector of a claim, and the narrower one of PLOVER's codebook.
///
/// A cell has the first alone ("GOV") or both ("GOV LEG": a parliament).
public struct Sector: Hashable, Sendable {
    /// GOV MIL REB OPP PTY COP JUD SPY MED MEDIA EDU BUS CRM CVL NGO IGO REL, or UNK.
    public let claimed: String
    /// PLOVER's: also LEG PRM UAF ELI LAB AGR JRN REF SOC PRE; empty where the country's code says it (NGO, IGO).
    public let plover: String

    /// The sectors of claims.
    public static let claimable: Set<String> = [
        "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "MEDIA", "EDU", "BUS", "CRM", "CVL", "NGO",
        "IGO", "REL", "UNK",
    ]
    /// The sectors of PLOVER.
    public static let ploverable: Set<String> = [
        "GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "REB", "UAF", "UNK", "PTY", "OPP", "CVL", "ELI", "BUS", "LAB",
        "AGR", "CRM", "EDU", "JRN", "MED", "REL", "REF", "SOC", "PRE",
    ]

    /// The sector of a cell; `nil` for a code that is none.
    init?(cell: String) {
        let words = cell.listed(by: " ")
        guard let first = words.first, words.count <= 2, Sector.claimable.contains(first) else { return nil }
        claimed = first
        if words.count == 2 {
            guard Sector.ploverable.contains(words[1]) else { return nil }
            plover = words[1]
        } else {
            plover = Sector.plover(of: first)
        }
    }

    /// PLOVER's sector where a row does not name a narrower one.
    public static func plover(of claimed: String) -> String {
        switch claimed {
        case "MEDIA": "JRN"
        case "NGO", "IGO": ""
        default: claimed
        }
    }
}
