// SPDX-License-Identifier: Apache-2.0

/// Kinds of occurrence that may be told in each other's words: what one calls a clash another calls an attack, and what
/// one calls a withdrawal another calls a capture.
public enum EventFamily: UInt8, Sendable, Hashable, CaseIterable {
    /// Attacks, fighting, harm.
    case violence
    /// Ground taken, held and left.
    case ground
    /// Arrests, curfews, abductions and other force short of attack.
    case coercion
    /// Troops moved, called up, put on alert.
    case mobilization
    /// Demonstrations and riots.
    case protest
    /// People who flee, are released or brought out.
    case movement
    /// Aid given.
    case aid
    /// Meetings, agreements, support, concessions.
    case diplomacy
    /// Sanctions.
    case sanction
    /// Demands, accusations, denials, threats: acts of speech.
    case speech

    /// The family of a PLOVER type and mode.
    public init(type: String, mode: String) {
        switch type {
        case "ASSAULT": self = mode == "territory" ? .ground : .violence
        case "RETREAT": self = mode == "withdraw" || mode == "territory" || mode.isEmpty ? .ground : .movement
        case "COERCE": self = .coercion
        case "MOBILIZE": self = .mobilization
        case "PROTEST": self = .protest
        case "AID": self = .aid
        case "SANCTION": self = .sanction
        case "REQUEST", "ACCUSE", "REJECT", "THREATEN": self = .speech
        default: self = .diplomacy
        }
    }

    /// Whether it is done somewhere, by bodies and things.
    public var isPhysical: Bool {
        switch self {
        case .violence, .ground, .coercion, .mobilization, .protest, .movement: true
        case .aid, .diplomacy, .sanction, .speech: false
        }
    }

    /// The families among which claims are compared: claims of different groups are never one incident.
    var group: UInt8 {
        switch self {
        case .violence, .ground: 0
        default: rawValue
        }
    }
}
