// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayClaims
import HearsayNetwork
import HearsaySyntax
import HearsayText
import Testing

/// Trees that no parser would give, with arcs that cross: the coder may find nonsense in them, but must not stop, and its
/// spans must quote the text.
@Suite struct WildTreeTests {
    private static let text = """
        The ministry said on Monday that rebels had shelled the town of Terter, killing at least five people and wounding \
        nine others, and that the army, which denied it, would respond. "We did not fire first," said Col. John Roe, a \
        spokesman for the Northern Command. According to residents, three drones were shot down near the border; the \
        governor, Ana Ruiz, blamed the separatists.

        Officials from both sides: two soldiers killed, claims of a truce unconfirmed. The president, he added, warned \
        that "any attack" would be met with force, and demanded that they withdraw from the 12 villages by Friday.
        """

    @Test(arguments: 0..<40)
    func `any tree is read`(seed: UInt64) throws {
        let coder = try SharedCoder.coder()
        let document = Document(id: "wild", text: Self.text)
        let parsed = coder.parse(document)
        var dice = SplitMix(seed: seed)
        let relations = Relation.allCases.filter { $0 != .root }
        for _ in 0..<25 {
            var heads = parsed.heads
            var labels = parsed.relations
            for sentence in parsed.text.sentences {
                // Some words get a head among the words that already hang on the root, whatever lies between.
                var order = Array(sentence.words)
                order.shuffle(using: &dice)
                let keep = Int(dice.next() % 4)
                for (k, word) in order.enumerated() where keep == 0 || Int(dice.next() % 6) < keep || k == 0 {
                    heads[word] = k == 0 ? -1 : Int32(order[Int(dice.next() % UInt64(k))])
                    if dice.next() % 2 == 0 || k == 0 || labels[word] == .root {
                        labels[word] = k == 0 ? .root : relations[Int(dice.next() % UInt64(relations.count))]
                    }
                }
                let local = sentence.words.map { heads[$0] < 0 ? -1 : Int(heads[$0]) - sentence.words.lowerBound }
                if !Treebank.isTree(local) {
                    for word in sentence.words {
                        (heads[word], labels[word]) = (parsed.heads[word], parsed.relations[word])
                    }
                }
            }
            let wild = ParsedText(
                text: parsed.text, tags: parsed.tags, fineTags: parsed.fineTags, morphology: parsed.morphology,
                lemmas: parsed.lemmas, lemmaBytes: parsed.lemmaBytes, lemmaStarts: parsed.lemmaStarts, heads: heads,
                relations: labels, features: parsed.features, states: parsed.states)
            let coded = coder.code(document, parsed: wild, attributions: coder.attributions(in: wild))
            for claim in coded.claims {
                #expect(!parsed.text.source[claim.trigger].isEmpty)
            }
        }
    }
}
