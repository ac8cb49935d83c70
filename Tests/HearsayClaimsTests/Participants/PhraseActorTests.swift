// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Actors of phrases")
struct PhraseActorTests {
    @Test(
        "The country comes from adjectives, possessors and phrases with of",
        arguments: [
            ("three Chilean soldiers", "CHL", "MIL"),
            ("Chile's soldiers", "CHL", "MIL"),
            ("soldiers of Chile", "CHL", "MIL"),
            ("the spokesman for the defence ministry of Georgia", "GEO", "MIL"),
            ("Kenya's ministry of finance", "KEN", "GOV"),
            ("a former Kenyan president", "KEN", "GOV"),
            ("the Norwegian foreign minister", "NOR", "GOV"),
            ("two Ghanaian warplanes", "GHA", "MIL"),
            ("a French-led coalition", "FRA", "MIL"),
        ])
    func countries(phrase: String, country: String, sector: String) throws {
        #expect(try Reading.of(phrase).first == Reading(country: country, sector: sector))
    }

    @Test(
        "Who leans to a country or is backed by one is not of it",
        arguments: [
            ("pro-Chilean separatists", "", "REB"), ("Chile-backed rebels", "", "REB"),
            ("Chilean-backed Peruvian rebels", "PER", "REB"), ("anti-Kenyan protesters", "", "CVL"),
        ])
    func leanings(phrase: String, country: String, sector: String) throws {
        #expect(try Reading.of(phrase).first == Reading(country: country, sector: sector))
    }

    @Test(
        "The more telling word gives the sector",
        arguments: [
            ("rebel fighters", "REB"), ("a police spokesman", "COP"), ("an army general", "MIL"),
            ("military officials", "MIL"), ("an opposition politician", "OPP"), ("church leaders", "REL"),
            ("a group of thieves", "CRM"), ("the director of the hospital", "MED"), ("rebel commanders", "REB"),
            ("the president of the company", "BUS"), ("a member of the opposition", "OPP"),
            ("the head of the army", "MIL"), ("hospital workers", "MED"), ("government soldiers", "MIL"),
        ])
    func sectors(phrase: String, sector: String) throws {
        #expect(try Reading.of(phrase).first?.sector == sector)
    }

    @Test(
        "A stated country overrides that of a name",
        arguments: [
            ("the Saudi National Guard", "SAU", "MIL"), ("the Kenyan Red Cross", "KEN", "NGO"),
            ("the National Guard of Kenya", "KEN", "MIL"),
        ])
    func statedCountries(phrase: String, country: String, sector: String) throws {
        #expect(try Reading.of(phrase).first == Reading(country: country, sector: sector))
    }

    @Test("Phrases joined by and are several actors")
    func joined() throws {
        #expect(
            try Reading.of("Chile and Peru") == [
                Reading(country: "CHL", sector: "GOV"), Reading(country: "PER", sector: "GOV"),
            ])
    }

    @Test(
        "Things, and words that need a country, are nobody",
        arguments: ["a demand", "each side", "force", "the weather"])
    func nobody(phrase: String) throws {
        #expect(try Reading.of(phrase).isEmpty)
    }

    @Test("A span quotes the phrase itself")
    func spans() throws {
        let phrase = "two Kenyan judges"
        let actor = try #require(PhraseActor(SharedCoder.coder()).actors(of: phrase).first)
        #expect(actor.span.start == 0)
        #expect(actor.span.end == phrase.utf8.count)
    }

    @Test("Any phrase is taken", arguments: ["", " ", ".", "\u{0}", "((((", "and and and", "of"])
    func hostile(phrase: String) throws {
        _ = try Reading.of(phrase)
    }
}
