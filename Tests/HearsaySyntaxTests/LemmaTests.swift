// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsaySyntax

@Suite("Lemmas")
struct LemmaTests {
    private func lemma(_ form: String, _ tag: UniversalTag, _ fine: String) throws -> String? {
        try LemmaFixture().lemma(form, tag, fine)
    }

    @Test(arguments: [
        ("I", "I"), ("i", "I"), ("it", "it"), ("It", "it"), ("IT", "it"), ("They", "they"), ("THEY", "they"),
    ])
    func aWordHasOneLemmaHoweverItIsWritten(form: String, expected: String) throws {
        #expect(try lemma(form, .pron, "PRP") == expected)
    }

    @Test(arguments: [
        ("37", "37"), ("52", "52"), ("12", "12"), ("7,300", "7300"), ("1,250,000", "1250000"), ("8.1", "8.1"),
        ("3,", "3,"),
    ])
    func numbersKeepTheirDigitsAndLoseWhatGroupsThem(form: String, expected: String) throws {
        #expect(try lemma(form, .num, "CD") == expected)
    }

    @Test(arguments: [
        ("Kabul", "Kabul"), ("KABUL", "Kabul"), ("kabul", "Kabul"), ("NATO", "NATO"), ("Osaka", "Osaka"),
        ("IMF", "IMF"),
    ])
    func namesKeepCapitalsUnlessTheyAreKnownWithout(form: String, expected: String) throws {
        #expect(try lemma(form, .propn, "NNP") == expected)
    }

    @Test(arguments: [("Rebels", "rebel"), ("CONVOYS", "convoy"), ("TANKS", "tank"), ("Mines", "mine")])
    func headlinesHaveTheLemmasOfPlainText(form: String, expected: String) throws {
        #expect(try lemma(form, .noun, "NNS") == expected)
    }

    @Test(arguments: [("gasped", "gasp"), ("jumped", "jump"), ("hoped", "hope"), ("moped", "mope")])
    func aRuleGivesWayToOneThatLeadsToAKnownLemma(form: String, expected: String) throws {
        #expect(try lemma(form, .verb, "VBD") == expected)
    }

    @Test(arguments: [("went", "VBN", "go"), ("went", "VB", "go"), ("sold", "VB", "sell"), ("hoped", "VBN", "hope")])
    func aWordUnseenUnderATagHasTheLemmaOfItsOtherTags(form: String, fine: String, expected: String) throws {
        #expect(try lemma(form, .verb, fine) == expected)
    }

    @Test func aListAddsBaseFormsAndIrregularForms() throws {
        let list = try WordList("# verbs\nlisp\tlisp\tVERB\n\nfled\tflee\tVERB\nmice\tmouse\tNOUN\n")
        let fixture = try LemmaFixture(list: list)
        #expect(try lemma("lisped", .verb, "VBD") == "lispe")
        #expect(try fixture.lemma("lisped", .verb, "VBD") == "lisp")
        #expect(try fixture.lemma("fled", .verb, "VBD") == "flee")
        #expect(try fixture.lemma("Fled", .verb, "VBN") == "flee")
        #expect(try fixture.lemma("mice", .noun, "NNS") == "mouse")
        #expect(try fixture.lemma("went", .verb, "VBD") == "go")
    }

    @Test(arguments: ["fled\tflee", "fled\tflee\tVERB\tVBD", "fled\tflee\tverb", "\tflee\tVERB", "fled flee VERB"])
    func aListWithAMalformedLineIsAnErrorWithItsNumber(line: String) {
        let error = #expect(throws: WordList.Malformed.self) { try WordList("# words\n\(line)\n") }
        #expect(error?.line == 2)
    }

    @Test func aSetOfWordsHoldsItsMembersAndFewOthers() {
        let members = Set((0..<5000).map { WordFilter.key(FeatureHash.finish($0), .small) })
        let slots = WordFilter.slots(for: members)
        slots.withUnsafeBufferPointer { slots in
            guard let base = slots.baseAddress else { return }
            let filter = WordFilter(slots: base, count: slots.count)
            #expect((0..<5000).allSatisfy { filter.contains(FeatureHash.finish($0), .small) })
            #expect((0..<5000).count { filter.contains(FeatureHash.finish($0), .plain) } < 100)
            #expect((5000..<10_000).count { filter.contains(FeatureHash.finish($0), .small) } < 100)
        }
    }

    @Test func stylesAreReadAsTheyWereWritten() {
        let styles = [
            LemmaStyle(), LemmaStyle(tag: 11, checksLemmas: true, dropped: 5, kept: 1 << 63 | 4, titles: 1 << 40),
            LemmaStyle(tag: 16, backsOff: true),
        ]
        let section = styles.flatMap(\.integers).map(\.littleEndian)
        section.withUnsafeBytes { bytes in
            #expect(LemmaStyle.styles(section: bytes, classes: 3) == styles)
            #expect(LemmaStyle.styles(section: bytes, classes: 4) == nil)
        }
    }

    @Test(arguments: ["abc", "éa", "ñu", "αβ", "ωμέγα", "война", "пост", "ёж", "їжак", "4th", "日本", "ß"])
    func aCapitalIsTheOneThatFoldingUndoes(word: String) {
        let folder = WordFolder()
        let bytes = Array(word.utf8)
        let (a, b) = FoldedWord.capital(bytes[0], bytes[1])
        #expect(folder.folded([a, b] + bytes[2...]) == bytes)
        let capital = String(decoding: [a, b] + bytes[2...], as: UTF8.self)
        #expect(capital == word || capital == word.prefix(1).uppercased() + word.dropFirst())
    }
}
