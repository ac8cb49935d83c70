// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Attributions")
struct AttributionFinderTests {
    let finder: AttributionFinder

    init() throws {
        finder = AttributionFinder(lexicon: try CueLexicon.shared.get())
    }

    @Test("source, cue, content and stance", arguments: AttributionExample.all)
    func example(_ example: AttributionExample) {
        let parsed = TreeBuilder.parsed(example.tree)
        let source = parsed.text.source
        let found = finder.find(in: parsed)
        #expect(found.map { $0.sourceHead.map(parsed.text.string) ?? "-" } == example.expected.map(\.source))
        #expect(found.map { $0.cue.map { source[$0] } ?? "-" } == example.expected.map(\.cue))
        #expect(found.map { $0.content.map { source[$0] }.joined(separator: "|") } == example.expected.map(\.content))
        #expect(found.map(\.stance) == example.expected.map(\.stance))
        for attribution in found { check(attribution, of: found, in: parsed) }
    }

    @Test("the relaying agency stands outside the ministry that it quotes")
    func relay() {
        let example = AttributionExample.all.first { $0.expected.count == 2 && $0.expected[1].cue == "reported" }
        let found = finder.find(in: TreeBuilder.parsed(example?.tree ?? ""))
        #expect(found.map(\.parent) == [1, nil])
    }

    @Test("what is not said is not vouched for")
    func negation() {
        let found = finder.find(
            in: TreeBuilder.parsed(
                """
                The the DET 2 det
                mayor mayor NOUN 5 nsubj
                did do AUX 5 aux VerbForm=Fin|Tense=Past
                not not PART 5 advmod
                say say VERB 0 root VerbForm=Inf
                that that SCONJ 8 mark
                shots shot NOUN 8 nsubj
                fell fall VERB 5 ccomp VerbForm=Fin|Tense=Past|SpaceAfter=No
                . . PUNCT 5 punct
                """))
        #expect(found.map(\.stance) == [.doubts])
    }

    @Test("a tree that ties the cue into the quotation does not take its source from there")
    func wrongTree() {
        let parsed = TreeBuilder.parsed(
            """
            " " PUNCT 3 punct SpaceAfter=No
            They they PRON 3 nsubj
            hit hit VERB 0 root VerbForm=Fin|Tense=Past
            Old old PROPN 5 compound
            Harbour harbour PROPN 9 nsubj SpaceAfter=No
            , , PUNCT 5 punct SpaceAfter=No
            " " PUNCT 5 punct
            she she PRON 9 nsubj
            said say VERB 3 ccomp VerbForm=Fin|Tense=Past|SpaceAfter=No
            . . PUNCT 3 punct
            """)
        let found = finder.find(in: parsed)
        #expect(found.map { $0.sourceHead.map(parsed.text.string) } == ["she"])
        #expect(found.map { $0.content.map { parsed.text.source[$0] } } == [["\"They hit Old Harbour,\""]])
    }

    @Test("text without cues has no attributions", arguments: ["", "\n\n", "The town is calm.", "\"", "“““”””"])
    func nothing(text: String) {
        #expect(finder.find(in: TreeBuilder.flat(text)).isEmpty)
    }

    @Test("long chains of speakers are read, and their parents never form a circle", arguments: [1, 50, 1500])
    func chain(length: Int) {
        var rows = ""
        for i in 0..<length {
            rows += "he he PRON \(2 * i + 2) nsubj\n"
            rows += "said say VERB \(2 * i) \(i == 0 ? "root" : "ccomp") VerbForm=Fin|Tense=Past\n"
        }
        rows += "rain rain NOUN \(2 * length + 2) nsubj\nfell fall VERB \(2 * length) ccomp VerbForm=Fin|Tense=Past\n"
        let parsed = TreeBuilder.parsed(rows)
        let found = finder.find(in: parsed)
        #expect(found.count == length)
        for attribution in found { check(attribution, of: found, in: parsed) }
        for (i, attribution) in found.enumerated() where i > 0 { #expect(attribution.parent == i - 1) }
    }

    private func check(_ attribution: Attribution, of all: [Attribution], in parsed: ParsedText) {
        #expect(!attribution.content.isEmpty)
        var end = 0
        for span in attribution.content {
            #expect(span.start >= end && !span.isEmpty && span.end <= parsed.text.source.bytes.count)
            end = span.end
        }
        if let cue = attribution.cue { #expect(!attribution.content.contains { $0.contains(cue) }) }
        var steps = 0
        var parent = attribution.parent
        while let outer = parent, steps <= all.count {
            parent = all[outer].parent
            steps += 1
        }
        #expect(steps <= all.count)
    }
}
