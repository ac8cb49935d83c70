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
    /// Index of the fullest mention of each entity: a name rather than a description, the longest, the first; else -1.
    private let fullest: [Int32]
    /// Index of each entity's last mention by a name or noun, else -1.
    private let lastNominal: [Int32]
    /// The mention of the same entity before each mention by a name or noun, else -1.
    private let previousNominal: [Int32]

    init(entities: [Entity], mentions: [Mention], mentionAt: [Int32]) {
        self.entities = entities
        self.mentions = mentions
        self.mentionAt = mentionAt
        var fullest = [Int32](repeating: -1, count: entities.count)
        for (m, mention) in mentions.enumerated() where mention.form != .pronoun && mention.entities.count == 1 {
            let e = mention.entities[0]
            if fullest[e] >= 0 {
                let best = mentions[Int(fullest[e])]
                let size = (Participants.rank(mention), mention.words.count, -mention.head)
                guard size > (Participants.rank(best), best.words.count, -best.head) else { continue }
            }
            fullest[e] = Int32(truncatingIfNeeded: m)
        }
        self.fullest = fullest
        var last = [Int32](repeating: -1, count: entities.count)
        var previous = [Int32](repeating: -1, count: mentions.count)
        for (m, mention) in mentions.enumerated() where mention.form != .pronoun && mention.entities.count == 1 {
            previous[m] = last[mention.entities[0]]
            last[mention.entities[0]] = Int32(truncatingIfNeeded: m)
        }
        lastNominal = last
        previousNominal = previous
    }

    /// The clearest mention of an entity in the sentence of a pronoun for it: the nearest name or noun before it, else
    /// behind it; `nil` where the pronoun is all there is.
    private func clearest(_ entity: Int, beside pronoun: Mention, in parsed: ParsedText) -> Mention? {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: pronoun.head)].words
        var best: Mention?
        var m = Int(lastNominal[entity])
        for _ in 0..<64 where m >= 0 {
            let mention = mentions[m]
            m = Int(previousNominal[m])
            guard sentence.contains(mention.head), !mention.words.contains(pronoun.head) else { continue }
            if mention.head < pronoun.head { return mention }
            best = mention
        }
        return best
    }

    /// How well a mention names its entity: by a name of its own, a description, an adjective ("Armenian").
    private static func rank(_ mention: Mention) -> Int {
        if mention.rule == "name.demonym" { return 0 }
        return mention.form == .name ? 2 : 1
    }

    /// The mention headed by word `i`, or `nil`.
    func mention(_ i: Int) -> Mention? {
        mentionAt[i] < 0 ? nil : mentions[Int(mentionAt[i])]
    }

    /// Whether word `i` stands for somebody whose country is known.
    func hasCountry(_ i: Int) -> Bool {
        mention(i)?.entities.contains { !entities[$0].country.isEmpty } ?? false
    }

    /// The actors that word `i` stands for, with the words to quote; empty if it stands for none.
    func actors(_ i: Int, in parsed: ParsedText) -> [Actor] {
        guard let stated = mention(i) else { return [] }
        return stated.entities.map { entity in
            let mention =
                stated.form == .pronoun && stated.entities.count == 1
                ? clearest(entity, beside: stated, in: parsed) ?? stated : stated
            let e = entities[entity]
            var actor = Actor(
                span: parsed.text.span(ofWords: mention.words), name: e.name, country: e.country, sector: e.sector)
            actor.countryRule = e.countryRule
            actor.bloc = e.bloc
            // A country is no sector's; its capital or seat speaks for the government.
            actor.group = e.kind == .state ? e.group ?? (mention.rule == "name.seat" ? "GOV" : "") : e.group
            if fullest[entity] >= 0 {
                let words = mentions[Int(fullest[entity])].words
                if words != mention.words { actor.fullest = parsed.text.span(ofWords: words) }
            }
            return actor
        }
    }
}
