// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
    private static let texts: [String: String] = [
        "a sentence of 5000 words": String(repeating: "soldiers of ", count: 2500),
        "5000 commas": String(repeating: "one, ", count: 5000),
        "a word of 100000 letters": "The " + String(repeating: "ab", count: 50_000) + " fell.",
        "another language": String(repeating: "Die Truppen haben das Dorf am Montag geräumt. ", count: 40),
        "another script": String(repeating: "Войска заняли село. 部队占领了村庄。", count: 60),
        "from right to left": String(repeating: "قصف الجيش القرية يوم الأحد. הצבא הפגיז את הכפר. ", count: 40),
        "control characters": String(repeating: "The \u{7}army\u{1B}[31m \u{202E}shelled\u{0} it. ", count: 60),
        "emoji": String(repeating: "👩‍👩‍👧‍👦 shelled 🇺🇦🏚️ e\u{301}\u{327}! ", count: 60),
        "brackets": String(repeating: "(", count: 3000) + "x" + String(repeating: ")", count: 3000),
        "capitals": String(repeating: "THE ARMY SHELLED THE VILLAGE ", count: 100),
        "no spaces": String(repeating: "army.shelled,village;", count: 400),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: texts.keys.sorted())
    func anyTextBecomesTreesWithExactSpans(name: String) throws {
        let parser = SyntaxParser(model: try SyntaxModel.bundled())
        let text = TextAnalyzer().analyze(SourceText(try #require(Self.texts[name])))
        let parsed = parser.parse(text)
        #expect(TreeTests.areTrees(parsed))
        #expect(parsed.count == text.words.count)
        #expect(parsed.text.sentences.allSatisfy { $0.words.count <= SyntaxParser.longestSentence })
        var next = 0
        for sentence in parsed.text.sentences {
            #expect(sentence.words.lowerBound == next)
            next = sentence.words.upperBound
        }
        #expect(next == parsed.count)
    }

    @Test func sentencesThatAreGivenAreKept() throws {
        let parser = SyntaxParser(model: try SyntaxModel.bundled())
        let text = Toy.text([["Rebels", "shelled"], ["the", "town", ".", "They"], ["left", "."]])
        #expect(parser.parse(text, keepsSentences: true).text.sentences == text.sentences)
    }
}
