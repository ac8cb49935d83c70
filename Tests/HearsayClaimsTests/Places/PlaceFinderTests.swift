// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Places of an event")
struct PlaceFinderTests {
    /// The name of the place that a tree gives for the event at a word, and how precise it is.
    private func place(_ tree: String, of word: String) throws -> (String, Int)? {
        let fixture = try StageFixture(tree)
        return fixture.places.place(of: [try fixture.word(word)], isPhysical: true).map {
            ($0.place.name, $0.precision)
        }
    }

    @Test(
        "prepositions of place",
        arguments: ["in", "at", "near", "outside", "around", "over", "inside", "from", "toward", "across"])
    func prepositions(word: String) throws {
        let found = try place(
            "Rebels/rebel/NOUN/2/nsubj/pl fired/fire/VERB/0/root/past \(word)/-/ADP/4/case Goma/-/PROPN/2/obl",
            of: "fired")
        #expect(found?.0 == "Goma")
        #expect(found?.1 == 2)
    }

    @Test("other prepositions give none", arguments: ["against", "without", "with", "despite", "for"])
    func otherPrepositions(word: String) throws {
        #expect(
            try place(
                "Rebels/rebel/NOUN/2/nsubj/pl fired/fire/VERB/0/root/past \(word)/-/ADP/4/case Goma/-/PROPN/2/obl",
                of: "fired")
                == nil)
    }

    @Test("a town that is struck is the place")
    func object() throws {
        #expect(
            try place("Rebels/rebel/NOUN/2/nsubj/pl shelled/shell/VERB/0/root/past Goma/-/PROPN/2/obj", of: "shelled")?
                .0
                == "Goma")
        #expect(
            try place(
                "Goma/-/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass/past shelled/shell/VERB/0/root/part", of: "shelled")?.0
                == "Goma")
    }

    @Test("a country that is struck is not")
    func countryAsObject() throws {
        #expect(
            try place(
                "Rebels/rebel/NOUN/2/nsubj/pl attacked/attack/VERB/0/root/past Mali/-/PROPN/2/obj", of: "attacked")
                == nil)
    }

    @Test("the town of a place noun: 'the port of X'")
    func placeNoun() throws {
        let found = try place(
            """
            Rebels/rebel/NOUN/2/nsubj/pl shelled/shell/VERB/0/root/past the/-/DET/4/det port/-/NOUN/2/obj of/-/ADP/6/case \
            Hodeidah/-/PROPN/4/nmod
            """, of: "shelled")
        #expect(found?.0 == "Hodeidah")
    }

    @Test("of a town and its country the town is taken, whichever comes first")
    func precision() throws {
        for (first, second) in [("Goma", "Congo"), ("Congo", "Goma")] {
            let found = try place(
                """
                Rebels/rebel/NOUN/2/nsubj/pl fired/fire/VERB/0/root/past in/-/ADP/4/case \(first)/-/PROPN/2/obl \
                in/-/ADP/6/case \(second)/-/PROPN/2/obl
                """, of: "fired")
            #expect(found?.0 == "Goma")
        }
    }

    @Test("where those are that something is done to")
    func besideTheObject() throws {
        let found = try place(
            """
            Police/-/NOUN/2/nsubj/pl arrested/arrest/VERB/0/root/past six/-/NUM/4/nummod men/man/NOUN/2/obj/pl \
            in/-/ADP/6/case Cali/-/PROPN/4/nmod
            """, of: "arrested")
        #expect(found?.0 == "Cali")
    }

    @Test("the town that an event noun belongs to: 'the siege of X'")
    func ofTown() throws {
        let fixture = try StageFixture(
            "The/-/DET/2/det siege/-/NOUN/5/nsubj of/-/ADP/4/case Homs/-/PROPN/2/nmod ended/end/VERB/0/root/past")
        #expect(fixture.places.place(belongingTo: try fixture.word("siege"))?.place.name == "Homs")
        #expect(fixture.places.place(belongingTo: try fixture.word("ended"))?.place == nil)
    }

    @Test("the sides of a conflict are not its place")
    func between() throws {
        let found = try place(
            """
            Clashes/clash/NOUN/2/nsubj/pl erupted/erupt/VERB/0/root/past between/-/ADP/4/case Peru/-/PROPN/2/obl \
            and/-/CCONJ/6/cc Ecuador/-/PROPN/4/conj
            """, of: "erupted")
        #expect(found == nil)
    }

    @Test(
        "a struck town is no recipient, a struck people is",
        arguments: [("Rebels shelled Goma on Sunday.", 0), ("Rebels attacked government troops on Sunday.", 1)])
    func recipients(text: String, count: Int) throws {
        let claim = try #require(try SharedCoder.code(text).claims.first)
        #expect(claim.recipients.count == count)
        #expect((claim.place == nil) == (count == 1))
    }
}
