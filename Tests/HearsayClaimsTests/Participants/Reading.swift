// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import Testing

@testable import HearsayClaims

/// The country and sector read from a phrase, for comparison.
struct Reading: Hashable, Sendable, CustomStringConvertible {
    var country: String
    var sector: String

    var description: String { "\(country)/\(sector)" }

    /// The readings of the actors of a phrase.
    static func of(_ phrase: String) throws -> [Reading] {
        try PhraseActor(SharedCoder.coder()).actors(of: phrase).map { Reading(country: $0.country, sector: $0.sector) }
    }
}
