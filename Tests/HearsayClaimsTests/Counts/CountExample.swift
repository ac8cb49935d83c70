// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// A sentence, a word in it that something happened to, and what is counted.
///
/// Counts are written as class, numbers and words: `soldier 10 "ten soldiers"`, `civilian 2+ "several civilians"` for an
/// open end, `tank 3-5 "three to five tanks"` for a range.
struct CountExample: Sendable, CustomTestStringConvertible {
    var text: String
    var patient: String
    var counts: [String]

    /// The counts of the phrase headed by the last `patient` of the text; none where no counts are given.
    init(_ text: String, _ patient: String, _ counts: String...) {
        self.text = text
        self.patient = patient
        self.counts = counts
    }

    var testDescription: String { text }

    func check() throws {
        let (parsed, finder) = try CountExample.finder(text)
        let head = try #require((0..<parsed.count).last { parsed.text.string($0) == patient })
        let found = finder.counts(of: [head], what: "killed").map {
            "\($0.of) \(CountExample.numbers($0)) \"\(parsed.text.source[$0.span])\""
        }
        #expect(found == counts)
    }

    /// A text with its trees, and what counts in it.
    static func finder(_ text: String) throws -> (ParsedText, CountFinder) {
        let (coder, lexicon) = try tools.get()
        let parsed = coder.parse(Document(text: text))
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        var participants = ParticipantFinder(
            parsed: parsed, lexicon: lexicon, matches: matches,
            attributions: AttributionIndex(coder.attributions(in: parsed), in: parsed),
            outlet: ""
        )
        return (
            parsed,
            CountFinder(parsed: parsed, lexicon: lexicon, matches: matches, participants: participants.find())
        )
    }

    static func numbers(_ count: Count) -> String {
        guard let high = count.high else { return "\(count.low)+" }
        return high == count.low ? "\(high)" : "\(count.low)-\(high)"
    }

    static let tools = Result {
        (coder: try ClaimCoder.bundled(), lexicon: try Lexicon.bundled(data: nil))
    }
}
