// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// Counts read from a noun phrase alone.
struct PhraseCount {
    private static let opening = "They destroyed "

    /// The count of the phrase's head.
    static func of(_ phrase: String) throws -> Count? {
        let coder = try SharedCoder.coder()
        let parsed = coder.parse(Document(text: opening + phrase + " ."))
        let matches = LexicalMatches(parsed: parsed, lexicon: coder.lexicon)
        let participants = coder.participants(
            in: parsed, matches: matches, attributions: AttributionIndex([], in: parsed), outlet: "")
        let finder = CountFinder(parsed: parsed, lexicon: coder.lexicon, matches: matches, participants: participants)
        let words = (0..<parsed.count).filter { parsed.text.words.span($0).start >= opening.utf8.count }
        let tops = words.filter { word in
            parsed.relations[word] != .punct && (parsed.head(word).map { !words.contains($0) } ?? true)
        }
        // A tree that takes "M-30" apart hangs the number on its letter; the thing is the last word of its name.
        let things = words.reversed().filter { matches.thingAt[$0] >= 0 }
        return (things + tops + words.reversed()).lazy.compactMap { finder.count($0, what: "destroyed", inherited: "") }
            .first
    }
}

@Suite("Rows that count")
struct CountRowTests {
    @Test("The example of every row of equipment has its class and number", arguments: 0..<16)
    func equipment(part: Int) throws {
        let rows = try SharedCoder.coder().lexicon.equipment
        for i in stride(from: part, to: rows.count, by: 16) {
            let expectation = Expectation(rows[i].expectation)
            let count = try PhraseCount.of(rows[i].example)
            // "the artillery" is not one of anything: it counts nothing.
            guard expectation["low"] != nil else { continue }
            #expect(count?.of == expectation["of"], "\(rows[i].id): \(rows[i].example)")
            #expect(count.map { String($0.low) } == expectation["low"], "\(rows[i].id): \(rows[i].example)")
            #expect(count?.high.map { String($0) } == expectation["high"], "\(rows[i].id): \(rows[i].example)")
        }
    }

    @Test("The example of every row of quantities has its bounds")
    func quantities() throws {
        for row in try SharedCoder.coder().lexicon.quantities {
            let expectation = Expectation(row.expectation)
            let count = try PhraseCount.of(row.example)
            #expect(count.map { String($0.low) } == expectation["low"], "\(row.id): \(row.example)")
            #expect(count?.high.map { String($0) } ?? "" == expectation["high"], "\(row.id): \(row.example)")
        }
    }

    @Test(
        "Names of types count in their own letters", arguments: [("three Leopards", true), ("three leopards", false)])
    func letters(phrase: String, isTank: Bool) throws {
        #expect((try PhraseCount.of(phrase)?.of == "tank") == isTank)
    }
}
