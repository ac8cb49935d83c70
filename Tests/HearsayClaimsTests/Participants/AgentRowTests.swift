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

@Suite("Generic words for actors")
struct AgentRowTests {
    @Test("The example of every row has the country and sector that the row says", arguments: 0..<16)
    func rowsHold(part: Int) throws {
        let reader = PhraseActor(try SharedCoder.coder())
        let agents = try SharedCoder.coder().lexicon.agents
        for i in stride(from: part, to: agents.count, by: 16) {
            let expectation = Expectation(agents[i].expectation)
            let actor = reader.actors(of: agents[i].example).first
            #expect(actor != nil, "\(agents[i].id): \(agents[i].example)")
            #expect(actor?.sector == expectation["sector"], "\(agents[i].id): \(agents[i].example)")
            #expect(actor?.country == expectation["country"] ?? "", "\(agents[i].id): \(agents[i].example)")
        }
    }
}
