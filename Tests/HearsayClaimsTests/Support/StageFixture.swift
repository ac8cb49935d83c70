// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

/// The stages of the coder over one parsed text, one by one, with the pack of the program and without its model.
struct StageFixture {
    private static let pack = Result { try Lexicon.bundled() }

    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let attributions: AttributionIndex
    let participants: Participants
    let events: EventFinder

    /// The stages over a hand-built tree, see ``Tree``.
    init(_ tree: String, outlet: String = "") throws {
        try self.init(parsed: Tree.parsed(tree), outlet: outlet)
    }

    /// The stages over a text parsed by the model.
    init(text: String, outlet: String = "") throws {
        try self.init(parsed: try SharedCoder.coder().parse(Document(text: text)), outlet: outlet)
    }

    init(parsed: ParsedText, outlet: String = "", attributions given: [Attribution]? = nil) throws {
        self.parsed = parsed
        lexicon = try Self.pack.get()
        matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        attributions = AttributionIndex(given ?? AttributionFinder(lexicon: lexicon).find(in: parsed), in: parsed)
        var finder = ParticipantFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, attributions: attributions, outlet: outlet)
        participants = finder.find()
        events = EventFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, participants: participants, attributions: attributions)
    }

    var clause: Clause { Clause(parsed: parsed) }
    var resolver: ClaimantResolver {
        ClaimantResolver(parsed: parsed, attributions: attributions, participants: participants)
    }
    var places: PlaceFinder { PlaceFinder(places: DocumentPlaces(parsed: parsed, lexicon: lexicon, matches: matches)) }

    /// The events after folding.
    var folded: [EventMention] { EventFolding(parsed: parsed, clause: clause).fold(events.find()) }

    /// The first word with this form.
    func word(_ form: String) throws -> Int {
        try #require((0..<parsed.count).first { parsed.text.string($0) == form }, "no word '\(form)'")
    }

    /// The forms of words, parted by blanks.
    func forms(_ words: [Int]) -> String {
        words.map { parsed.text.string($0) }.joined(separator: " ")
    }

    /// The names that a word's mention stands for, with country and sector.
    func actors(_ form: String) throws -> [String] {
        participants.actors(try word(form), in: parsed).map { "\($0.name) \($0.country)/\($0.sector)" }
    }
}
