// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// A sentence, the expression of time in it, and what it stands for.
///
/// Values are written as ISO 8601 intervals: `2020-09-27` one day, `2020-05-03/2020-05-05` from and to, `2020-09-27/..`
/// open, `../2020-10-02` up to, `?` found but unknown. Empty words: nothing is found.
struct TimeExample: Sendable, CustomTestStringConvertible {
    var text: String
    var words: String
    var value: String
    var future: String?
    var published: String
    /// How many expressions the text holds.
    var count: Int

    /// Published on Wednesday, 30 September 2020, unless said otherwise.
    init(
        _ text: String, _ words: String = "", _ value: String = "", future: String? = nil,
        published: String = "2020-09-30", count: Int? = nil
    ) {
        self.text = text
        self.words = words
        self.value = value
        self.future = future
        self.published = published
        self.count = count ?? (words.isEmpty ? 0 : 1)
    }

    var testDescription: String { text }

    /// Checks what is found with the publication date and without: what the date supplied is unknown then, all else is
    /// the same.
    func check() throws {
        let parsed = try TimeExample.parse(text)
        let found = TimeFinder(parsed: parsed, published: Moment(iso: published)).find().filter(\.isDated)
        let quotes = found.map { parsed.text.source[parsed.text.span(ofWords: $0.words)] }
        #expect(quotes.count == count, "found \(quotes)")
        guard !words.isEmpty else { return }
        guard let index = quotes.lastIndex(of: words) else {
            Issue.record("found \(quotes), not \(words)")
            return
        }
        let expression = found[index]
        #expect(TimeExample.iso(expression.reference) == value)
        #expect(expression.future.map { TimeExample.iso($0) } == future)
        #expect(parsed.text.source[expression.reference.span] == words)

        let undated = TimeFinder(parsed: parsed, published: nil).find().filter(\.isDated)
        #expect(undated.map(\.words) == found.map(\.words))
        guard undated.indices.contains(index) else { return }
        let expected = expression.reference.isRelative ? "?" : value
        #expect(TimeExample.iso(undated[index].reference) == expected, "without a publication date")
        if expression.reference.isRelative { #expect(undated[index].future == nil, "without a publication date") }
    }

    private static let coder = Result { try ClaimCoder.bundled() }

    static func parse(_ text: String) throws -> ParsedText {
        try coder.get().parse(Document(text: text))
    }

    static func iso(_ reference: TimeReference) -> String {
        switch (reference.from, reference.to) {
        case (nil, nil): "?"
        case (let from?, nil): "\(from)/.."
        case (nil, let to?): "../\(to)"
        case (let from?, let to?): from == to ? "\(from)" : "\(from)/\(to)"
        }
    }
}
