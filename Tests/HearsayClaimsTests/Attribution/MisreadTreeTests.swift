// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

/// Sentences whose trees the parser is apt to get wrong, read by the rules alone.
@Suite("Attributions by their surface")
struct MisreadTreeTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let source: String
        let content: String

        var testDescription: String { text }
    }

    static let closing = [
        Example(
            text: "Two soldiers were killed near the river, ministry spokesman Alan Frome told reporters today.",
            source: "ministry spokesman Alan Frome", content: "Two soldiers were killed near the river"),
        Example(
            text: "Rebels have left the town, Defence Minister Carla Reyes said in a statement.",
            source: "Defence Minister Carla Reyes", content: "Rebels have left the town"),
    ]

    static let others = [
        Example(
            text: "The army said in a statement on its website on Monday that rebels had burned a bridge.",
            source: "The army", content: "that rebels had burned a bridge"),
        Example(
            text: "The ministry said on its website: \"Our units hold the ridge. No soldier was hurt.\"",
            source: "The ministry", content: "\"Our units hold the ridge. No soldier was hurt.\""),
        Example(
            text: "Residents and two doctors said that shells had hit a market.",
            source: "Residents and two doctors", content: "that shells had hit a market"),
        Example(
            text: "Alan Frome, who said the army had left, was arrested.", source: "Alan Frome",
            content: "the army had left"),
        Example(
            text: "The guard is quoted as saying that the gate was open.", source: "The guard",
            content: "that the gate was open"),
        Example(
            text: "The government advised residents to open the road.", source: "The government",
            content: "to open the road"),
        Example(
            text: "The deputy branded the attack \"a success\".", source: "The deputy", content: "\"a success\""),
    ]

    @Test("a closing clause attributes all that stands before it", arguments: closing)
    func closingClause(_ example: Example) throws {
        #expect(try readings(of: example.text) == ["\(example.source): \(example.content)"])
    }

    @Test("the source and the content are found whatever the tree", arguments: others)
    func surface(_ example: Example) throws {
        #expect(try readings(of: example.text) == ["\(example.source): \(example.content)"])
    }

    @Test(
        "a clause that only looks like one attributes nothing",
        arguments: ["On Monday, the ministry said.", "Yesterday, officials said."])
    func noClause(text: String) throws {
        #expect(try readings(of: text).isEmpty)
    }

    @Test("a quoted paragraph goes to the speaker whom the next one names")
    func introducedLater() throws {
        let found = try readings(
            of: """
                "The shooting began at dawn. We hid in the cellar until noon."

                Maria Toll, a teacher from the village, said the soldiers came back later.
                """)
        #expect(
            found == [
                "Maria Toll: \"The shooting began at dawn. We hid in the cellar until noon.\" | the soldiers came back later"
            ])
    }

    /// The attributions of a text, each as its source and its content.
    private func readings(of text: String) throws -> [String] {
        let coder = try SharedCoder.coder()
        let parsed = coder.parse(Document(text: text))
        return AttributionFinder(lexicon: try Lexicon.bundled()).find(in: parsed).map { attribution in
            let source = attribution.source.map { parsed.text.source[$0] } ?? "-"
            return "\(source): \(attribution.content.map { parsed.text.source[$0] }.joined(separator: " | "))"
        }
    }
}
