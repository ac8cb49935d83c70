// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The actors of a document: its entities, and the words that mention them.
///
/// Complexity: linear in the words; a pronoun looks back a bounded number of mentions.
struct Participants: Sendable {
    /// Everybody spoken of.
    let entities: [Entity]
    /// Mentions in text order.
    let mentions: [Mention]
    /// Index into ``mentions`` for each head word, else -1.
    let mentionAt: [Int32]
    /// Country that the document is about, where one clearly dominates; else empty.
    let focus: String

    /// The mention headed by word `i`, or `nil`.
    func mention(_ i: Int) -> Mention? {
        mentionAt[i] < 0 ? nil : mentions[Int(mentionAt[i])]
    }

    /// The actors that word `i` stands for, with the words to quote; empty if it stands for none.
    func actors(_ i: Int, in parsed: ParsedText) -> [Actor] {
        guard let mention = mention(i) else { return [] }
        return mention.entities.map { entity in
            let e = entities[entity]
            var actor = Actor(
                span: parsed.text.span(ofWords: mention.words), name: e.name, country: e.country, sector: e.sector)
            actor.countryRule = e.countryRule
            return actor
        }
    }
}
