// SPDX-License-Identifier: Apache-2.0

import HearsayNetwork
import HearsaySyntax
import HearsayText
import Testing

@Suite("Trees")
struct TreeTests {
    /// Whether every sentence is a tree with one root whose arcs stay inside, and the lemmas lie side by side.
    static func areTrees(_ parsed: ParsedText) -> Bool {
        for sentence in parsed.text.sentences {
            let heads = sentence.words.map {
                parsed.heads[$0] < 0 ? -1 : Int(parsed.heads[$0]) - sentence.words.lowerBound
            }
            guard Treebank.isTree(heads) else { return false }
            for i in sentence.words where (parsed.heads[i] < 0) != (parsed.relations[i] == .root) { return false }
        }
        return zip(parsed.lemmaStarts, parsed.lemmaStarts.dropFirst()).allSatisfy { $0 <= $1 }
            && Int(parsed.lemmaStarts.last ?? 0) == parsed.lemmaBytes.count
    }

    private static let pieces = [
        "the", "army", "shelled", ".", "“", "”", "n't", "1,000", "МОСКВА", "Ö", "-", "...", "😀", "and", "was",
        "destroyed", "x", "'", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "élééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé", "日本",
    ]

    @Test func everySequenceOfWordsBecomesATree() throws {
        let parser = SyntaxParser(model: try Toy.model())
        var random = SplitMix(seed: 3)
        for length in 1..<60 {
            let words = (0..<length).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }
            #expect(Self.areTrees(parser.parse(Toy.text([words, ["x"], words.reversed()]))))
        }
    }

    @Test(arguments: ["the", ".", "attack", "“"])
    func oneWordRepeatedBecomesATree(word: String) throws {
        let parser = SyntaxParser(model: try Toy.model())
        for length in [1, 2, 3, 255, 256, 257, 1000] {
            #expect(Self.areTrees(parser.parse(Toy.text([Array(repeating: word, count: length)]))))
        }
    }

    @Test func noWordsGiveNoTrees() throws {
        let parsed = SyntaxParser(model: try Toy.model()).parse(TextAnalyzer().analyze(SourceText("")))
        #expect(parsed.count == 0)
    }

    @Test func wordsOutsideSentencesAreRootsOfTheirOwn() throws {
        let text = Toy.text([["the", "army"], ["attacked"]])
        let part = TokenizedText(
            source: text.source, blocks: text.blocks, sentences: [text.sentences[1]], words: text.words)
        let parsed = SyntaxParser(model: try Toy.model()).parse(part)
        #expect(parsed.heads == [-1, -1, -1])
        #expect(parsed.lemma(0) == "")
        #expect(parsed.lemma(2) == "attack")
    }

    @Test func quotationMarksOfEitherKindAreAlike() throws {
        let parser = SyntaxParser(model: try Toy.model())
        let straight = parser.parse(Toy.text([["\"", "Rebels", "did", "n't", "attack", "\"", "."]]))
        let curly = parser.parse(Toy.text([["“", "Rebels", "did", "n’t", "attack", "”", "."]]))
        #expect(straight.heads == curly.heads)
        #expect(straight.tags == curly.tags)
        #expect(straight.lemmas[3] == curly.lemmas[3])
    }
}
