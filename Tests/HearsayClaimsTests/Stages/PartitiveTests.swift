// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// Words of number, particles and prepositions that stand between a verb and what it is about.
@Suite("Roundabout constructions")
struct PartitiveTests {
    @Test(
        "One claim of the type, with its actor and what it is done to",
        arguments: [
            ("The army carried out a series of raids on the village.", PloverType.assault, "The army"),
            ("The ministers held a new round of talks with the rebels.", .consult, "The ministers"),
            ("Tens of thousands of students marched through the capital.", .protest, "students"),
            ("The union called off the strike on Friday.", .concede, "The union"),
            ("Ghana asked the bank for help.", .request, "Ghana"),
            ("The court on Friday freed the editor.", .retreat, "The court"),
            ("Talks between the rebels and the army broke down.", .reject, "the rebels"),
        ])
    func construction(text: String, type: PloverType, actor: String) throws {
        let coded = try SharedCoder.code(text)
        let found = coded.claims.filter { $0.type == type }
        #expect(found.count == 1, "\(coded.claims.map(\.type))")
        let actors = found.flatMap(\.actors).map { coded.text[$0.span] }
        #expect(actors.contains { $0.contains(actor) }, "\(actors)")
    }

    @Test func harmOfASeriesIsTheSeries() throws {
        let coded = try SharedCoder.code("A wave of rocket attacks killed five guards and destroyed two trucks.")
        #expect(coded.claims.count == 1)
        #expect(coded.claims.first?.counts.map { "\($0.what) \($0.low)" } == ["killed 5", "destroyed 2"])
    }

    @Test func fatallyKills() throws {
        let counts = try SharedCoder.code("A guard fatally shot the driver.").claims.flatMap(\.counts)
        #expect(counts.map(\.what) == ["killed"])
    }

    @Test(
        "What is still to be held is planned",
        arguments: [
            "The talks to be held in May worry the rebels.", "The talks that will open in May worry the rebels.",
        ])
    func toBeHeld(text: String) throws {
        #expect(try SharedCoder.code(text).claims.map(\.reality) == [.planned])
    }
}
