// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayText
import Testing

@testable import HearsayClaims

/// Marks that never close, that are mixed, nested and doubled: nothing swallows what is not its own.
@Suite("Hostile quotations")
struct HostileQuotationTests {
    private static let calm = "\n\nOfficials opened a school in the north. The market was calm."

    static let broken = [
        "The mayor said: \"We will stay until the end." + calm,
        "He said \"yes \"no \"maybe \"stop \"go." + calm,
        "\"\"\"\"\"\" said the man \"\" and \"left." + calm,
        "The guard said, \u{201C}The gate was open,\" and left. \"It was dark,\u{201D} he added." + calm,
        "She said: '' ' \" \u{2018} \u{201C} \u{00AB} nobody came" + calm,
    ]

    @Test("a mark that nothing closes does not reach into other paragraphs", arguments: broken)
    func unclosed(text: String) throws {
        let coded = try SharedCoder.coder().attribute(Document(text: text))
        #expect(!coded.attributions.isEmpty, "\(text)")
        for attribution in coded.attributions {
            for content in attribution.content { #expect(!coded.text[content].contains("market"), "\(text)") }
        }
        try checkSpans(coded)
    }

    @Test("quotations five deep are one within the other")
    func deep() throws {
        let text = "She said, \"He told me, 'They said, \"We heard, 'Nobody said \"go\" twice.'\"'\""
        let coded = try SharedCoder.coder().attribute(Document(text: text))
        let outer = try #require(coded.attributions.first { $0.parent == nil })
        #expect(outer.source.map { coded.text[$0] } == "She")
        #expect(outer.content.map { coded.text[$0] }.joined().contains("Nobody said"))
        try checkSpans(coded)
    }

    @Test("apostrophes open and close nothing")
    func apostrophes() throws {
        let text = "The rebels' leader said it's over and didn't stay. The '90s were calm. 'Twas the soldiers' camp."
        let coded = try SharedCoder.coder().attribute(Document(text: text))
        #expect(!coded.attributions.isEmpty)
        for attribution in coded.attributions {
            for content in attribution.content { #expect(!coded.text[content].contains("'90s")) }
        }
    }

    @Test("an article that is one long quotation belongs to its speaker, and the next one does not")
    func longQuotation() throws {
        let paragraphs = (1...30).map { "\"On day \($0) we walked to the river. Nobody helped us." }
        let text =
            paragraphs.joined(separator: "\n\n")
            + "\n\n\"I have not been back,\" said Salma Nur, a teacher.\n\nThe town has 4,000 people."
        let coded = try SharedCoder.coder().attribute(Document(text: text))
        let told = try #require(coded.attributions.first { $0.cue.map { coded.text[$0] } == "said" })
        let content = told.content.map { coded.text[$0] }.joined(separator: "\n")
        #expect(content.contains("On day 1 we walked"))
        #expect(content.contains("On day 30 we walked"))
        #expect(!content.contains("4,000"))
    }

    @Test("turns of a transcript end with their paragraphs")
    func transcript() throws {
        let turns = (1...40).map { $0 % 2 == 1 ? "Q: What happened on day \($0)?" : "A: On day \($0) two shells fell." }
        let coded = try SharedCoder.coder().attribute(Document(text: turns.joined(separator: "\n\n")))
        let outer = coded.attributions.filter { $0.parent == nil }
        #expect(outer.count == 40)
        for attribution in outer {
            let content = attribution.content.map { coded.text[$0] }.joined(separator: " ")
            #expect(content.components(separatedBy: "day").count == 2)
        }
    }

    @Test("windows are bounded whatever the text", arguments: [1, 40, 4000])
    func windows(sentences: Int) {
        let text = String(repeating: "The army said that rebels had left, and \"the war is over. ", count: sentences)
        let tokens = TextAnalyzer().analyze(SourceText(text))
        let windows = AttributionWindows.cut(tokens)
        #expect(windows.first?.lowerBound == 0)
        #expect(windows.last?.upperBound == tokens.words.count)
        for (a, b) in zip(windows, windows.dropFirst()) { #expect(a.upperBound == b.lowerBound) }
        let longest = tokens.sentences.map(\.words.count).max() ?? 0
        for window in windows { #expect(!window.isEmpty && window.count <= 2 * AttributionWindows.limit + longest) }
    }

    private func checkSpans(_ coded: CodedDocument) throws {
        for attribution in coded.attributions {
            #expect(!attribution.content.isEmpty)
            var end = 0
            for span in attribution.content {
                #expect(span.start >= end && !span.isEmpty && span.end <= coded.text.bytes.count)
                end = span.end
            }
            if let cue = attribution.cue { #expect(!attribution.content.contains { $0.contains(cue) }) }
        }
    }
}
