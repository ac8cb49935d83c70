// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayLexicon

@Suite("Inflected forms")
struct InflectionTests {
    private let inflections = Inflections(
        irregulars: [(base: "shoot", past: "shot", participle: "shot")],
        words: [
            "shoot", "deny", "ban", "raid", "expel", "tie", "picnic", "policeman", "thief", "box", "church",
            "salesperson",
        ])

    @Test(
        "Verbs are known by their forms",
        arguments: [
            ("denied", "deny"), ("denies", "deny"), ("denying", "deny"), ("banned", "ban"), ("banning", "ban"),
            ("raided", "raid"), ("expelled", "expel"), ("tying", "tie"), ("tied", "tie"), ("picnicking", "picnic"),
            ("shot", "shoot"), ("boxes", "box"),
        ])
    func verbs(form: String, base: String) {
        #expect(inflections.verb(Term(form)) == Term(base))
    }

    @Test(
        "Nouns are known by their plurals",
        arguments: [
            ("policemen", "policeman"), ("thieves", "thief"), ("churches", "church"), ("raids", "raid"),
            ("salespeople", "salesperson"), ("boxes", "box"),
        ])
    func nouns(form: String, base: String) {
        #expect(inflections.noun(Term(form)) == Term(base))
    }

    @Test("Words of other packs have no forms", arguments: ["walked", "walks", "men"])
    func others(form: String) {
        #expect(inflections.verb(Term(form)) == nil)
        #expect(inflections.noun(Term(form)) == nil)
    }
}
