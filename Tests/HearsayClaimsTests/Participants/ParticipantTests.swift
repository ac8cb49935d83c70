// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// Who the words of a text stand for.
struct Cast {
    /// Quoted words with the name, country and sector that they stand for.
    private(set) var roles: [(words: String, name: String, country: String, sector: String)] = []

    init(_ text: String) throws {
        let coder = try SharedCoder.coder()
        let parsed = coder.parse(Document(text: text))
        let participants = coder.participants(
            in: parsed, matches: LexicalMatches(parsed: parsed, lexicon: coder.lexicon),
            attributions: AttributionIndex(coder.attributions(in: parsed), in: parsed), outlet: "")
        for mention in participants.mentions {
            for actor in participants.actors(mention.head, in: parsed) {
                roles.append((parsed.text.source[actor.span], actor.name, actor.country, actor.sector))
            }
        }
    }

    /// The readings of the mentions that quote exactly these words, in text order.
    func of(_ words: String) -> [Reading] {
        roles.filter { $0.words == words }.map { Reading(country: $0.country, sector: $0.sector) }
    }

    /// The names of the mentions that quote exactly these words.
    func names(_ words: String) -> [String] {
        roles.filter { $0.words == words }.map(\.name)
    }
}

@Suite("Who is who in a text")
struct ParticipantTests {
    @Test(
        "What stands beside a name says who bears it",
        arguments: [
            ("Omar Bexar, a local media activist, told reporters about the raid.", "Omar Bexar", "CVL"),
            ("Mr Tolvan, honorary president of the Human Rights League, condemned the arrest.", "Mr Tolvan", "NGO"),
            ("Ana Kiruva, an army general, said the town had fallen.", "Ana Kiruva", "MIL"),
            ("Opposition politician Mary Kiruva was arrested on Monday.", "Mary Kiruva", "OPP"),
        ])
    func descriptions(text: String, name: String, sector: String) throws {
        #expect(try Cast(text).of(name).first?.sector == sector)
    }

    @Test(
        "A general word for a body speaks of the one named last",
        arguments: [
            (
                "Amnesty International accused the army of torture. The organisation called for an inquiry.",
                "The organisation", "Amnesty International"
            ),
            (
                "Human Rights Watch criticised the law. The group urged ministers to change it.", "The group",
                "Human Rights Watch"
            ),
            ("Hezbollah fired rockets on Monday. The movement said it would go on.", "The movement", "Hezbollah"),
        ])
    func bodiesAgain(text: String, words: String, name: String) throws {
        #expect(Set(try Cast(text).names(words)) == [name])
    }

    @Test(
        "Pronouns stand for those who act and speak",
        arguments: [
            (
                "Amnesty International accused the army of torture. They called for an inquiry.", "They",
                "Amnesty International"
            ),
            ("Ms Tolvan met the general in Lima. She said the talks went well.", "She", "Ms Tolvan"),
            ("Mr Tolvan met Ms Kiruva. She welcomed the plan.", "She", "Ms Kiruva"),
            ("Mr Bexar criticised the judge. He said the court was wrong.", "He", "Mr Bexar"),
        ])
    func pronouns(text: String, words: String, name: String) throws {
        #expect(try Cast(text).names(words) == [name])
    }

    @Test("A surname alone is the full name's")
    func surnames() throws {
        let cast = try Cast("Police arrested Jean Tolvan on Monday. Tolvan denied the charges.")
        #expect(cast.names("Tolvan") == ["Jean Tolvan"])
    }

    @Test("A side without a country is nobody; one with a country is its government")
    func sides() throws {
        let cast = try Cast("Each side blamed the other. The Kenyan side said talks went well.")
        #expect(cast.of("Each side").isEmpty)
        #expect(cast.of("The Kenyan side") == [Reading(country: "KEN", sector: "GOV")])
    }

    @Test("A weapon before a noun is nobody")
    func weapons() throws {
        #expect(
            try Cast("Artillery fire hit the village. The artillery shell exploded.").roles.allSatisfy {
                $0.sector != "MIL"
            })
    }

    @Test("An official of a country keeps his own words")
    func ownWords() throws {
        let cast = try Cast("The human rights ombudsman of Armenia visited the prison.")
        #expect(cast.of("The human rights ombudsman of Armenia") == [Reading(country: "ARM", sector: "GOV")])
    }

    @Test("A plural-only word is nobody in the singular")
    func plurals() throws {
        #expect(try Cast("The minister rejected the use of force.").of("force").isEmpty)
        #expect(try Cast("Kenyan forces entered the town.").of("Kenyan forces").first?.sector == "MIL")
    }

    @Test("Unknown gunmen are several, and of no known kind")
    func gunmen() throws {
        #expect(try Cast("Three unknown gunmen killed a policeman.").roles.first?.sector == "UNK")
    }
}
