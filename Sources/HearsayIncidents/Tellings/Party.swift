// SPDX-License-Identifier: Apache-2.0

/// Who did something or had it done to him, in a form that can be compared: whose side, and of what kind.
public struct Party: Sendable, Hashable, Comparable {
    /// Kinds of party.
    public enum Kind: UInt8, Sendable {
        /// Not known.
        case unknown
        /// A state's authorities and forces.
        case state
        /// An armed group.
        case armed
        /// Everybody else: civilians, relief workers, journalists.
        case civil
    }

    /// Country code; empty if unknown.
    public var country: String
    /// Kind.
    public var kind: Kind

    /// The party of an actor; `nil` where neither country nor kind is known.
    init?(_ actor: ActorRecord) {
        self.init(country: actor.country, sector: actor.sector)
        if country.isEmpty, kind == .unknown { return nil }
    }

    /// A party by country and sector.
    init(country: String, sector: String) {
        self.country = country
        switch sector {
        case "GOV", "MIL", "COP", "JUD", "SPY", "PTY": kind = .state
        case "REB": kind = .armed
        case "UNK", "": kind = .unknown
        default: kind = .civil
        }
    }

    /// By country, then kind.
    public static func < (a: Party, b: Party) -> Bool { (a.country, a.kind.rawValue) < (b.country, b.kind.rawValue) }

    /// Whether both can be the same party: nothing that is known of them differs.
    func mayBe(_ other: Party) -> Bool {
        (country.isEmpty || other.country.isEmpty || country == other.country)
            && (kind == .unknown || other.kind == .unknown || kind == other.kind)
    }

    /// Whether some two of the parties may be the same, with a country or a kind in common; `nil` where too little is known.
    static func meeting(_ a: [Party], _ b: [Party]) -> Bool? {
        guard !a.isEmpty, !b.isEmpty else { return nil }
        for one in a {
            for other in b where one.mayBe(other) && one.country == other.country {
                return true
            }
        }
        return false
    }
}
