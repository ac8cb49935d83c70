// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@Suite("The English model")
struct BundledModelTests {
    /// An arc that must be found: word, relation, head (`nil` for the root).
    struct Arc: Sendable {
        var word: String
        var relation: Relation
        var head: String?

        init(_ word: String, _ relation: Relation, _ head: String?) {
            self.word = word
            self.relation = relation
            self.head = head
        }
    }

    private static let parser = Result { SyntaxParser(model: try SyntaxModel.bundled()) }

    private func parse(_ text: String) throws -> ParsedText {
        try Self.parser.get().parse(TextAnalyzer().analyze(SourceText(text)))
    }

    private func index(_ word: String, _ parsed: ParsedText) -> Int? {
        (0..<parsed.count).first { parsed.text.string($0) == word }
    }

    @Test(arguments: [
        (
            "Rebel fighters attacked a convoy near the border.",
            [
                Arc("fighters", .nsubj, "attacked"), Arc("attacked", .root, nil), Arc("convoy", .obj, "attacked"),
                Arc("Rebel", .compound, "fighters"), Arc("near", .case, "border"),
            ]
        ),
        (
            "Two soldiers were killed by a landmine on Tuesday.",
            [
                Arc("soldiers", .nsubjPass, "killed"), Arc("were", .auxPass, "killed"),
                Arc("Two", .nummod, "soldiers"), Arc("by", .case, "landmine"), Arc("killed", .root, nil),
            ]
        ),
        (
            "The defence ministry said that three drones had been shot down.",
            [
                Arc("ministry", .nsubj, "said"), Arc("shot", .ccomp, "said"), Arc("that", .mark, "shot"),
                Arc("drones", .nsubjPass, "shot"), Arc("been", .auxPass, "shot"),
            ]
        ),
        (
            "“Our troops didn’t open fire,” the spokesman said.",
            [Arc("troops", .nsubj, "open"), Arc("n’t", .advmod, "open"), Arc("spokesman", .nsubj, "said")]
        ),
        (
            "Militants attack army base in Mali",
            [Arc("base", .obj, "attack"), Arc("Militants", .nsubj, "attack")]
        ),
    ])
    func findsTheArcsThatTheCoderReads(text: String, arcs: [Arc]) throws {
        let parsed = try parse(text)
        #expect(TreeTests.areTrees(parsed))
        for arc in arcs {
            let i = try #require(index(arc.word, parsed))
            #expect(parsed.relations[i] == arc.relation, "\(arc.word) in: \(text)")
            #expect(parsed.head(i).map { parsed.text.string($0) } == arc.head, "\(arc.word) in: \(text)")
        }
    }

    @Test(arguments: [
        ("He was arrested.", "arrested", "arrest"), ("They left the cities.", "cities", "city"),
        ("They left the cities.", "left", "leave"), ("Men went there.", "Men", "man"),
        ("The mayor of Berlin has spoken.", "Berlin", "Berlin"), ("She isn’t here.", "n’t", "not"),
    ])
    func findsLemmas(text: String, word: String, lemma: String) throws {
        let parsed = try parse(text)
        #expect(parsed.lemma(try #require(index(word, parsed))) == lemma)
        #expect(parsed.lemmas[try #require(index(word, parsed))] == Term(lemma))
    }

    @Test func participlesArePassiveOnlyWithAPassiveAuxiliary() throws {
        let passive = try parse("The town was captured.")
        #expect(passive.morphology[try #require(index("captured", passive))].contains(.passive))
        let perfect = try parse("The rebels have captured the town.")
        #expect(!perfect.morphology[try #require(index("captured", perfect))].contains(.passive))
    }

    @Test func theSameTextGivesTheSameTrees() throws {
        let text =
            "The minister, who visited the front on Friday, denied reports that his troops had crossed the river."
        let first = try parse(text)
        let second = try parse(text)
        #expect(first.heads == second.heads)
        #expect(first.relations == second.relations)
        #expect(first.lemmaBytes == second.lemmaBytes)
    }

    @Test func longTextsBecomeTrees() throws {
        let text = String(repeating: "Shelling continued overnight, officials said; no one was hurt. ", count: 300)
        #expect(TreeTests.areTrees(try parse(text)))
    }
}
