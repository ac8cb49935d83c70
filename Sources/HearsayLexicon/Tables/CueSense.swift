// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// A word that attributes: a row of `cues.tsv`.
public struct CueSense: Sendable {
    /// Part of speech of the cue.
    public enum Category: Sendable { case verb, noun, preposition, adverb, adjective }

    /// Where the attributed words stand.
    public enum Content: String, Sendable {
        /// A that-clause, with or without "that", or direct speech.
        case ccomp
        /// A to-infinitive.
        case xcomp
        /// The object.
        case obj
        /// A noun or gerund after "of".
        case of
        /// A noun or gerund after "for".
        case `for`
        /// A noun or gerund after "about".
        case about
        /// A noun or gerund after "by" ("begin by saying").
        case by
        /// A noun after "to" ("testify to").
        case to
        /// A noun after "on" ("comment on").
        case on
        /// A noun after "over".
        case over
        /// A noun or gerund after "in".
        case `in`
        /// Words in quotation marks only.
        case quote
        /// The clause that the cue stands in.
        case clause
        /// What follows a colon.
        case colon

        /// The preposition that the content stands after, or `nil` if it stands elsewhere.
        public var preposition: Term? {
            switch self {
            case .of, .for, .about, .by, .in, .on, .over, .to: Term(rawValue)
            case .ccomp, .xcomp, .obj, .quote, .clause, .colon: nil
            }
        }
    }

    /// The row's id.
    public let id: String
    /// The lemmas.
    public let pattern: Pattern
    /// Part of speech.
    public let category: Category
    /// What the source does with the content.
    public let stance: Stance
    /// Where the source stands.
    public let sources: [Slot]
    /// Where the content stands.
    public let contents: [Content]
    /// Prepositions that the content may stand after.
    public let prepositions: [Term]
    /// A sentence in which this cue must be found.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 8

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        func bad(_ column: String, _ value: String, _ reason: String) -> LexiconError {
            .cell(file: file, line: row.line, column: column, value: value, reason: reason)
        }
        id = row[0]
        switch row[2] {
        case "v": category = .verb
        case "n": category = .noun
        case "p": category = .preposition
        case "r": category = .adverb
        case "a": category = .adjective
        default: throw bad("pos", row[2], "is none of v, n, p, r, a")
        }
        guard let pattern = Pattern(cell: row[1], headFirst: category != .noun, tokens: tokens) else {
            throw bad("pattern", row[1], "is no pattern: it is empty, or has a word with a hyphen among alternatives")
        }
        self.pattern = pattern
        guard let stance = Stance(rawValue: row[3]) else { throw bad("stance", row[3], "is no stance") }
        self.stance = stance
        sources = Slot.list(row[4], fallback: [.subject])
        var contents: [Content] = []
        for word in row[5].listed(by: ",") where word != "-" {
            guard let content = Content(rawValue: word) else { throw bad("content", word, "is no place of a content") }
            contents.append(content)
        }
        self.contents = contents
        prepositions = contents.compactMap(\.preposition)
        example = row[6]
        expectation = row[7]
    }
}
