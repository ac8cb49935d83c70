// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayText
import Testing

@Suite("Who vouches")
struct ClaimantResolverTests {
    /// A text, the trigger to ask about, the claimants' names or quotes (none: the outlet), and those who relay.
    struct Voices: Sendable, CustomTestStringConvertible {
        let text: String
        let trigger: String
        let claimants: [String]
        var via: [String] = []

        var testDescription: String { text }
    }

    private static let cases: [Voices] = [
        Voices(text: "The mayor said that rebels had shelled Goma.", trigger: "shelled", claimants: ["The mayor"]),
        Voices(text: "Rebels had shelled Goma, the mayor said.", trigger: "shelled", claimants: ["the mayor"]),
        Voices(text: "According to the mayor, rebels shelled Goma.", trigger: "shelled", claimants: ["the mayor"]),
        Voices(
            text: "Reuters reported that the army said that rebels had shelled Goma.", trigger: "shelled",
            claimants: ["the army"], via: ["Reuters"]),
        Voices(text: "Rebels shelled Goma on Sunday.", trigger: "shelled", claimants: []),
        Voices(
            text: "The mayor said the town was calm. Rebels shelled Goma on Sunday.", trigger: "shelled", claimants: []),
        Voices(
            text: "The ministry published a statement on Sunday. The statement said rebels had shelled Goma.",
            trigger: "shelled", claimants: ["The ministry"]),
        Voices(
            text: "\"Rebels shelled Goma,\" the mayor said. \"They killed two guards.\"", trigger: "killed",
            claimants: ["the mayor"]),
        Voices(
            text: "Peru accused Ecuador of shelling a village.", trigger: "shelling", claimants: ["Peru"]),
        Voices(text: "Peru accused Ecuador of shelling a village.", trigger: "accused", claimants: []),
        Voices(
            text: "Officials in Peru and Ecuador met. Peru and Ecuador said that rebels had attacked a bridge.",
            trigger: "attacked", claimants: ["Peru", "Ecuador"]),
        Voices(text: "Rebels promised to release the hostages.", trigger: "promised", claimants: []),
    ]

    @Test("the source of a trigger", arguments: cases)
    func voices(example: Voices) throws {
        let coded = try SharedCoder.code(example.text)
        let claims = coded.claims.filter { coded.text[$0.trigger].contains(example.trigger) }
        try #require(!claims.isEmpty)
        let claimants = claims.compactMap(\.claimant)
        #expect(claimants.count == example.claimants.count)
        for (claimant, wanted) in zip(claimants, example.claimants) {
            #expect([claimant.name, coded.text[claimant.span]].contains(wanted))
        }
        #expect(claims[0].via.map(\.name) == example.via)
        #expect(claims.allSatisfy { ($0.claimant == nil) == ($0.cue == nil) })
    }
}
