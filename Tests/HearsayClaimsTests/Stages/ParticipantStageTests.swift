// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Participants")
struct ParticipantStageTests {
    /// A text, a word in it, and whom it stands for: name, country and sector.
    struct Reference: Sendable, CustomTestStringConvertible {
        let text: String
        let word: String
        let actors: [String]

        init(_ text: String, _ word: String, _ actors: String...) {
            self.text = text
            self.word = word
            self.actors = actors
        }

        var testDescription: String { "\(word): \(text)" }
    }

    private static let cases: [Reference] = [
        Reference("Peruvian soldiers crossed the river.", "soldiers", "Peruvian soldiers PER/MIL"),
        Reference("The army of Peru crossed the river.", "army", "army of Peru PER/MIL"),
        Reference("Peru's foreign ministry protested.", "ministry", "Peru's foreign ministry PER/GOV"),
        Reference("Peru closed the border. It sent troops.", "It", "Peru PER/GOV"),
        Reference("The Taliban said they had taken Kunduz.", "they", "Taliban AFG/REB"),
        Reference(
            "Talks between Peru and Ecuador failed. The latter withdrew.", "latter", "Ecuador ECU/GOV"),
        Reference(
            "Peru and Ecuador fought in 1995. Peru and Ecuador signed a truce. Both sides withdrew.", "sides",
            "Peru PER/GOV",
            "Ecuador ECU/GOV"),
        Reference("\"Our troops hold the hill,\" the Peruvian president said.", "troops", "troops PER/MIL"),
        Reference("The Kremlin denied the report.", "Kremlin", "Russia RUS/GOV"),
        Reference("Boko Haram fighters fled.", "fighters", "Boko Haram fighters NGA/REB"),
        Reference("NATO welcomed the truce.", "NATO", "NATO IGO/IGO"),
        Reference("The table was empty.", "table"),
    ]

    @Test("whom a word stands for", arguments: cases)
    func reference(example: Reference) throws {
        let fixture = try StageFixture(text: example.text)
        #expect(try fixture.actors(example.word) == example.actors)
    }

    @Test("a short name stands for the person named in full, with country and sector")
    func shortName() throws {
        let fixture = try StageFixture(
            text: "Peruvian Defence Minister Ana Quispe visited the port. Quispe praised the crew.")
        let mention = try #require(
            fixture.participants.mentions.last { fixture.parsed.text.string($0.head) == "Quispe" })
        let actor = try #require(fixture.participants.actors(mention.head, in: fixture.parsed).first)
        #expect(actor.name == "Ana Quispe")
        #expect(actor.country == "PER")
    }

    @Test("each of both sides blames the other")
    func theOther() throws {
        let coded = try SharedCoder.code(
            "Peru and Ecuador have met. Peru and Ecuador have a truce. Both sides said the other had attacked first.")
        let claims = coded.claims.filter { coded.text[$0.trigger] == "attacked" }
        #expect(claims.map { $0.claimant?.country } == ["PER", "ECU"])
        #expect(claims.map { $0.actors.map(\.country) } == [["ECU"], ["PER"]])
    }

    @Test("the by-phrase of a passive is its actor, the subject its recipient")
    func passive() throws {
        let claim = try #require(
            try SharedCoder.code("Government soldiers were attacked by Eritrean rebels on Sunday.").claims.first)
        #expect(claim.actors.map(\.name) == ["Eritrean rebels"])
        #expect(claim.recipients.map(\.name) == ["Government soldiers"])
    }

    @Test("outside of all speech 'we' is the body whose release it is")
    func release() throws {
        let coded = try SharedCoder.code("We condemn the attack on the embassy.", source: "African Union")
        let claim = try #require(coded.claims.first)
        #expect(claim.claimant == nil)
        #expect(claim.actors.map(\.name) == ["African Union"])
    }
}
