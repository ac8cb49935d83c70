// SPDX-License-Identifier: Apache-2.0

/// What accounts of one incident can agree or differ on.
public enum Aspect: String, Sendable, CaseIterable, Codable {
    /// Whether it happened.
    case occurrence
    /// Who began.
    case initiator
    /// Who did it.
    case responsibility
    /// Whom or what it hit: civilians or soldiers, homes or a barracks.
    case target
    /// How many were killed, wounded, downed ...
    case counts
    /// How it ended: crew dead or alive, town taken or held.
    case outcome
    /// Where.
    case place
    /// When.
    case time
}
