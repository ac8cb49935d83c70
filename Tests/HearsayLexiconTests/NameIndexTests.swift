// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayLexicon

/// Looks names up as a text would.
enum Names {
    /// What a phrase as a whole stands for.
    static func lookUp(_ phrase: String, in lexicon: Lexicon) -> Lexicon.Name? {
        let bare = phrase.lowercased().hasPrefix("the ") ? String(phrase.dropFirst(4)) : phrase
        let terms = TextAnalyzer().terms(of: bare)
        let found = lexicon.nameIndex.longest(at: 0, in: terms, limit: terms.count) { _, words, exact in
            words.count == terms.count && (exact.isEmpty || Array(bare.utf8) == exact)
        }
        return found.map { lexicon.names[$0.value] }
    }
}

@Suite("Index of names")
struct NameIndexTests {
    @Test("Every listed name is found and stands for its row")
    func namesAreFound() throws {
        let lexicon = try Pack.lexicon()
        for actor in lexicon.actors {
            #expect(Names.lookUp(actor.name, in: lexicon)?.actor != nil, "\(actor.name)")
        }
        for place in lexicon.places {
            #expect(Names.lookUp(place.name, in: lexicon)?.place != nil, "\(place.name)")
        }
    }

    @Test("Acronyms count in their own letters only", arguments: ["US", "IS", "UN", "WHO", "EU"])
    func acronymsKeepTheirCase(acronym: String) throws {
        let lexicon = try Pack.lexicon()
        #expect(Names.lookUp(acronym, in: lexicon) != nil)
        #expect(Names.lookUp(acronym.lowercased(), in: lexicon) == nil)
    }

    @Test("The longest name wins")
    func longestWins() throws {
        let lexicon = try Pack.lexicon()
        let terms = TextAnalyzer().terms(of: "Papua New Guinea said")
        let found = lexicon.nameIndex.longest(at: 0, in: terms, limit: terms.count) { _, _, _ in true }
        #expect(found?.words == 0..<3)
    }

    @Test("A place of several rows is the first of them")
    func firstPlaceWins() throws {
        let lexicon = try Pack.lexicon()
        let place = try #require(Names.lookUp("Bayda", in: lexicon)?.place)
        #expect(lexicon.places[place].country == "LBY")
    }
}

@Suite("Words of phrases")
struct PhraseTermTests {
    @Test("A phrase of the pack is cut as it is in running text")
    func phrasesAreCutAsTexts() throws {
        let lexicon = try Pack.lexicon()
        let analyzer = TextAnalyzer()
        for name in lexicon.actors.map(\.name) + lexicon.places.map(\.name)
        where name.utf8.allSatisfy({ ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 == 32 }) {
            let running = analyzer.analyze(SourceText("see \(name) there")).words.form
            #expect(analyzer.terms(of: name) == Array(running.dropFirst().dropLast()), "\(name)")
        }
    }

    @Test(
        "Words that are two are cut, white space is not",
        arguments: [("cannot", 2), ("", 0), (" a  b ", 2), ("U.S. troops", 2), ("don't", 2), ("New York", 2)])
    func wordsAreCounted(phrase: String, count: Int) {
        #expect(TextAnalyzer().terms(of: phrase).count == count)
    }
}
