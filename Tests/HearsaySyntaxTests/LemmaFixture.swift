// SPDX-License-Identifier: Apache-2.0

import HearsayText

@testable import HearsaySyntax

/// A lemmatiser learned from a few words of our own.
final class LemmaFixture {
    /// Words as form/lemma/tag/own tag; enough of each kind for a rule.
    static let sentences = [
        "then/then/ADV/RB rebels/rebel/NOUN/NNS hoped/hope/VERB/VBD",
        "then/then/ADV/RB soldiers/soldier/NOUN/NNS roped/rope/VERB/VBD",
        "then/then/ADV/RB convoys/convoy/NOUN/NNS taped/tape/VERB/VBD",
        "they/they/PRON/PRP piped/pipe/VERB/VBD and/and/CCONJ/CC camped/camp/VERB/VBD",
        "they/they/PRON/PRP jumped/jump/VERB/VBD and/and/CCONJ/CC helped/help/VERB/VBD",
        "they/they/PRON/PRP walked/walk/VERB/VBD and/and/CCONJ/CC talked/talk/VERB/VBD",
        "they/they/PRON/PRP went/go/VERB/VBD",
        "to/to/PART/TO jump/jump/VERB/VB and/and/CCONJ/CC help/help/VERB/VB",
        "to/to/PART/TO camp/camp/VERB/VB and/and/CCONJ/CC gasp/gasp/VERB/VB",
        "to/to/PART/TO go/go/VERB/VB and/and/CCONJ/CC put/put/VERB/VB",
        "they/they/PRON/PRP sold/sell/VERB/VBD made/make/VERB/VBD found/find/VERB/VBD",
        "they/they/PRON/PRP had/have/AUX/VBD sold/sell/VERB/VBN made/make/VERB/VBN found/find/VERB/VBN",
        "they/they/PRON/PRP lost/lose/VERB/VBD kept/keep/VERB/VBD held/hold/VERB/VBD sat/sit/VERB/VBD won/win/VERB/VBD",
        "been/be/AUX/VBN lost/lose/VERB/VBN kept/keep/VERB/VBN held/hold/VERB/VBN sat/sit/VERB/VBN won/win/VERB/VBN",
        "they/they/PRON/PRP left/leave/VERB/VBD paid/pay/VERB/VBD had/have/AUX/VBD left/leave/VERB/VBN paid/pay/VERB/VBN",
        "then/then/ADV/RB Guns/gun/NOUN/NNS Raids/raid/NOUN/NNS Roads/road/NOUN/NNS Wards/ward/NOUN/NNS",
        "then/then/ADV/RB CARS/car/NOUN/NNS BOATS/boat/NOUN/NNS SHIPS/ship/NOUN/NNS SHOPS/shop/NOUN/NNS FARMS/farm/NOUN/NNS",
        "it/it/PRON/PRP was/be/AUX/VBD walked/walk/VERB/VBN talked/talk/VERB/VBN asked/ask/VERB/VBN",
        "then/then/ADV/RB I/I/PRON/PRP saw/see/VERB/VBD it/it/PRON/PRP",
        "in/in/ADP/IN Kabul/Kabul/PROPN/NNP and/and/CCONJ/CC Berlin/Berlin/PROPN/NNP NATO/NATO/PROPN/NNP",
        "in/in/ADP/IN Paris/Paris/PROPN/NNP and/and/CCONJ/CC Lagos/Lagos/PROPN/NNP OECD/OECD/PROPN/NNP",
        "in/in/ADP/IN Quito/Quito/PROPN/NNP and/and/CCONJ/CC Dakar/Dakar/PROPN/NNP ASEAN/ASEAN/PROPN/NNP",
        "in/in/ADP/IN Accra/Accra/PROPN/NNP and/and/CCONJ/CC Delhi/Delhi/PROPN/NNP OSCE/OSCE/PROPN/NNP",
        "of/of/ADP/IN 10/10/NUM/CD and/and/CCONJ/CC 37/37/NUM/CD 2,500/2500/NUM/CD 4.5/4.5/NUM/CD",
        "of/of/ADP/IN 10/10/NUM/CD and/and/CCONJ/CC 1,200/1200/NUM/CD soldiers/soldier/NOUN/NNS",
    ]

    private let trainer: LemmaTrainer
    private let classes: [TagInventory.Class]
    init(list: WordList = WordList()) throws {
        let treebank = try ConlluReader.read(LemmaFixture.conllu(LemmaFixture.sentences))
        let inventory = TagInventory(treebank, minimum: 1)
        classes = inventory.classes
        trainer = LemmaTrainer(
            treebank, traits: treebank.traits(), classes: inventory.words,
            classCount: inventory.classes.count, list: list)
    }

    private static func conllu(_ sentences: [String]) -> String {
        var output = ""
        for sentence in sentences {
            for (i, word) in sentence.split(separator: " ").enumerated() {
                let parts = word.split(separator: "/")
                output += "\(i + 1)\t\(parts[0])\t\(parts[1])\t\(parts[2])\t\(parts[3])\t_\t\(i == 0 ? 0 : 1)\t"
                output += "\(i == 0 ? "root" : "dep")\t_\t_\n"
            }
            output += "\n"
        }
        return output
    }

    /// The lemma of a word in the middle of a sentence.
    func lemma(_ form: String, _ tag: UniversalTag, _ fine: String) throws -> String? {
        let treebank = try ConlluReader.read(LemmaFixture.conllu(["then/_/ADV/RB \(form)/_/\(tag.label)/\(fine)"]))
        guard let tagClass = classes.firstIndex(of: TagInventory.Class(tag: tag, fine: fine, features: "")) else {
            return nil
        }
        let trait = treebank.traits()[1]
        let written = LemmaEntry.Written(form: Array(form.utf8), letterCase: trait.letterCase)
        return trainer.words.withUnsafeBufferPointer { words in
            trainer.strings.withUnsafeBytes { strings in
                trainer.withLemmatiser { learned -> String? in
                    guard let slots = words.baseAddress else { return nil }
                    let whole = Lemmatiser(
                        words: HashDictionary(slots: slots, count: words.count), rules: learned.rules,
                        strings: strings, scripts: learned.scripts, known: learned.known, styles: learned.styles)
                    return String(
                        decoding: trainer.lemma(whole, written, word: trait.key, tagClass), as: UTF8.self)
                }
            }
        } ?? nil
    }
}
