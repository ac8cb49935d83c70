// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// Deaths that nobody caused, deaths told twice, and clauses that tell of nothing.
@Suite("What makes no claim")
struct MishapTests {
    private func triggers(_ text: String) throws -> [String] {
        let coded = try SharedCoder.code(text)
        return coded.claims.map { coded.text[$0.trigger] }
    }

    @Test(
        "A death without a doer beside an accident is none; beside fighting it is one",
        arguments: [
            ("A bus overturned near the lake. Six passengers were killed.", 0),
            ("A landslide buried the road. Two people were injured.", 0),
            ("Six passengers were killed near the lake.", 1),
            ("Rebels attacked a bus, which overturned. Six passengers were killed.", 2),
        ])
    func accidents(text: String, claims: Int) throws {
        #expect(try triggers(text).count == claims)
    }

    @Test func aDeathToldAgainByANounIsNoNewOne() throws {
        let text = "Gunmen killed the envoy Omar Bexar on Monday. Ministers condemned the killing of Omar Bexar."
        #expect(try triggers(text) == ["killed", "condemned"])
    }

    @Test(
        "An embedded question, a description, an event as a mere circumstance claim nothing",
        arguments: [
            "She does not know whether he is dead.",
            "The units, backed by the kingdom, are in the valley.",
            "The doctors worked through weeks of clashes.",
        ])
    func nothing(text: String) throws {
        #expect(try triggers(text).isEmpty)
    }

    @Test func noPatternReachesIntoTheNextSentence() throws {
        #expect(try triggers("Soldiers opened\n\nFire is what they feared.").isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func aLongChainOfPossessivesIsWalkedOnce() throws {
        let chain = String(repeating: "side's ", count: 60)
        #expect(try triggers("The \(chain)side attacked Benin.").count <= 1)
    }

    @Test func whoeverSaysThatItWasNotHimDeniesTheDeed() throws {
        let coded = try SharedCoder.code("The army said it was not responsible for the attack.")
        #expect(coded.claims.map(\.type) == [.assault])
        #expect(coded.claims.map(\.polarity) == [.denied])
        #expect(coded.claims.first?.actors.first.map { coded.text[$0.span] } == "The army")
    }
}
