// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@Suite("Training")
struct TrainingTests {
    @Test func aSmallTreebankIsLearned() throws {
        let model = try Toy.model()
        let treebank = try Toy.treebank()
        var score = SyntaxScore()
        for document in treebank.documents {
            let text = try #require(treebank.tokenized(document))
            score.add(treebank, document, SyntaxParser(model: model).parse(text, keepsSentences: true), model)
        }
        #expect(score.words == treebank.count)
        #expect(score.tags >= score.words - 2)
        #expect(score.lemmas >= score.words - 2)
        #expect(score.arcs >= score.words - 4)
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        #expect(try Toy.bytes(seed: 5) == Toy.bytes(seed: 5))
        #expect(try Toy.bytes(seed: 5) != Toy.bytes(seed: 6))
    }

    @Test func anEmptyTreebankGivesNoModel() {
        #expect(SyntaxTrainer(SyntaxTrainer.Options()).train(Treebank()) == nil)
    }

    @Test func alteredCopiesStayTrees() throws {
        let treebank = try Toy.treebank()
        let more = treebank.augmented(seed: 1, present: ["shell": "shells"])
        #expect(more.sentences.count >= treebank.sentences.count)
        for sentence in more.sentences { #expect(Treebank.isTree(more.heads[sentence].map(Int.init))) }
    }

    @Test func lemmasOfNewWordsFollowRules() throws {
        let parsed = SyntaxParser(model: try Toy.model()).parse(Toy.text([["The", "convoys", "attacked", "."]]))
        #expect(parsed.lemma(2) == "attack")
    }
}
