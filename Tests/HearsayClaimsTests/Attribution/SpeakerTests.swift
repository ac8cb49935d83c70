// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayText
import Testing

/// Whom the sources of attributions stand for.
@Suite("Speakers")
struct SpeakerTests {
    /// A text, and for its last attribution the speakers: the words of their fullest mention, and their country if asked
    /// for behind a slash. None: unresolved.
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let speakers: [String]

        var testDescription: String { text }

        init(_ text: String, _ speakers: String...) {
            self.text = text
            self.speakers = speakers
        }
    }

    static let resolved = [
        Example("Anna Petrova met Omar Haddad in Geneva. She said the talks had failed.", "Anna Petrova"),
        Example("Anna Petrova met Omar Haddad in Geneva. He said the talks would go on.", "Omar Haddad"),
        Example("Mr Silva and Ms Duarte spoke on Monday. She said the plant leaked.", "Ms Duarte"),
        Example("The president, Carla Reyes, spoke to reporters. She denied the report.", "Carla Reyes"),
        Example(
            "A spokeswoman for the ministry, Lena Brandt, said the road was open. \"It is safe,\" she said.",
            "Lena Brandt"),
        Example(
            "Chad's interior minister Idriss Moussa said that five gunmen were dead. Moussa said the border was shut.",
            "Idriss Moussa/TCD"),
        Example(
            "Chad's interior minister Idriss Moussa said that five gunmen were dead. The minister said two had fled.",
            "Idriss Moussa/TCD"),
        Example("The army and the police met. They said the curfew would stay.", "The army", "the police"),
        Example("Iran and Iraq signed the pact. Both countries said it would last.", "Iran/IRN", "Iraq/IRQ"),
        Example("Turkey and Russia met in Sochi. The latter said the truce would hold.", "Russia/RUS"),
        Example("The Pentagon said two planes were lost. It said the crews survived.", "The Pentagon/USA"),
        Example("Baku said two drones had been shot down.", "Baku/AZE"),
        Example(
            "The ministry issued a statement on Friday. The statement said the river was closed.", "The ministry"),
        Example("The rebels, who say they hold the airport, offered talks.", "The rebels"),
    ]

    static let open = [
        Example("He said the bridge was closed."), Example("They said that nobody was hurt."),
        Example("Both sides said the truce would hold."), Example("It added that the camps were full."),
    ]

    @Test("a source is led back to the fullest mention", arguments: resolved)
    func resolves(_ example: Example) throws { try check(example) }

    @Test("a source that nothing explains stays unresolved", arguments: open)
    func unresolved(_ example: Example) throws { try check(example) }

    private func check(_ example: Example) throws {
        let coded = try SharedCoder.coder().attribute(Document(text: example.text))
        let attribution = try #require(coded.attributions.last)
        #expect(attribution.source != nil)
        let found = attribution.speakers.map { "\(coded.text[$0.fullest ?? $0.span])/\($0.country)" }
        #expect(found.count == example.speakers.count, "\(found)")
        for (one, wanted) in zip(found, example.speakers) {
            #expect(wanted.contains("/") ? one == wanted : one.hasPrefix(wanted + "/"), "\(one), not \(wanted)")
        }
    }
}
