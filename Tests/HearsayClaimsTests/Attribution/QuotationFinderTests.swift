// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Quotations")
struct QuotationFinderTests {
    private func quotations(_ text: String) -> [(quote: String, quotation: Quotation)] {
        let parsed = TreeBuilder.flat(text)
        return QuotationFinder(parsed: parsed).find().map {
            (parsed.text.source[parsed.text.span(ofWords: $0.words)], $0)
        }
    }

    @Test(
        "pairs of marks, straight, curly, doubled and guillemets",
        arguments: [
            ("He said: \"We stay here.\"", ["\"We stay here.\""]),
            ("He said: “We stay here.”", ["“We stay here.”"]),
            ("He said: ''We stay here.''", ["''We stay here.''"]),
            ("He said: «We stay here.»", ["«We stay here.»"]),
            ("\"One,\" she said. \"Two follows.\"", ["\"One,\"", "\"Two follows.\""]),
            ("\"First thing. Second thing,\" she said.", ["\"First thing. Second thing,\""]),
        ])
    func pairs(text: String, expected: [String]) {
        #expect(quotations(text).map(\.quote) == expected)
    }

    @Test("a quotation inside another is one level deeper")
    func nesting() {
        let found = quotations("“He told me ‘leave the town now’ and left,” she said.")
        #expect(found.map(\.quote) == ["“He told me ‘leave the town now’ and left,”", "‘leave the town now’"])
        #expect(found.map(\.quotation.depth) == [0, 1])
    }

    @Test(
        "apostrophes are no marks",
        arguments: [
            "The soldiers' homes and the town's bridge weren't hit.",
            "It was built in the '90s and it's still 'bout the same.",
            "The farmers’ market isn’t open.",
            "A 6' wall and a 10\" pipe",
        ])
    func apostrophes(text: String) {
        #expect(quotations(text).filter { $0.quotation.isClosed }.isEmpty)
    }

    @Test("a paragraph left open goes on in the next one that opens with a mark")
    func paragraphs() {
        let found = quotations("He wrote: “The river is low.\n\n“The bridge is gone.”\n\nNobody came.")
        #expect(found.count == 2)
        #expect(found.last?.quotation.previous == 0)
        #expect(found.map(\.quotation.isClosed) == [false, true])
    }

    @Test("a mark that nothing closes reaches no farther than its paragraph, in mid-sentence than its sentence")
    func unclosed() {
        #expect(quotations("“We wait here. We wait.\n\nThe town is calm.").map(\.quote) == ["“We wait here. We wait."])
        #expect(quotations("The so-called “front is quiet. Nobody came.").map(\.quote) == ["“front is quiet."])
    }

    @Test(
        "a few words that only name a thing are no statement",
        arguments: [
            ("The “special zone” was closed.", true),
            ("They met the \"governor\" of the valley.", true),
            ("\"Never,\" he said.", false),
            ("He said: \"Never.\"", false),
            ("It was “a grave mistake of the council” again.", false),
        ])
    func scare(text: String, isScare: Bool) {
        #expect(quotations(text).first?.quotation.isScare == isScare)
    }

    @Test(
        "any run of marks is read in linear time and without overlap at one level",
        arguments: ["\"", "'", "“", "”", "‘", "’", "''", "\" '", "“ ‘", "a\"b'", "\"a ", " 'a", "“a\n\n"])
    func hostile(unit: String) {
        let text = String(repeating: unit, count: 4000)
        let found = QuotationFinder(parsed: TreeBuilder.flat(text)).find()
        var end = 0
        for quotation in found where quotation.depth == 0 {
            #expect(quotation.words.lowerBound >= end)
            end = quotation.words.upperBound
        }
    }
}
