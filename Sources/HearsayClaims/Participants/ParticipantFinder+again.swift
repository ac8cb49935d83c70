// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Common nouns that stand for somebody named before: "the ministry", "the group".
extension ParticipantFinder {
    /// The same word, or one that may stand for it, already resolved further up.
    func earlier(agent: Agent, head i: Int) -> Int? {
        guard parsed.isDefinite(i) else { return nil }
        let lemma = parsed.lemmas[i]
        var steps = 0
        for mention in mentions.reversed() {
            steps += 1
            if steps > 60 { break }
            guard mention.form != .pronoun, mention.entities.count == 1, let e = mention.entities.first else {
                continue
            }
            let other = entities[e]
            if parsed.lemmas[mention.head] == lemma, mention.form == .common, mayBelong(i, toOwnerOf: mention.head),
                other.isPlural == parsed.morphology[i].contains(.plural)
                    || agent.kind == "body"
            {
                return e
            }
            if agent.kind == "person", titles[e] == lemma, !parsed.morphology[i].contains(.plural) { return e }
            // Another title makes another person: "the mayor" is not the minister named before.
            if mention.form == .name, titles[e] == nil, agent.sector == other.sector, agent.kind == "person",
                other.kind == .person, agent.sector != "CVL",
                !parsed.morphology[i].contains(.plural)
            {
                return e
            }
        }
        return nil
    }

    /// Whether what `i` belongs to by name is what `other` belongs to: "the judge's office" is not the press office named
    /// before.
    private func mayBelong(_ i: Int, toOwnerOf other: Int) -> Bool {
        guard let owner = parsed.dependent(of: i, .nmodPoss), parsed.tags[owner] == .propn else { return true }
        return parsed.dependent(of: other, .nmodPoss).map { parsed.lemmas[$0] == parsed.lemmas[owner] } ?? false
    }

    /// The organisation that "the group", "the movement", "the newspaper" speaks of: the last one named that may be so
    /// called, within the last sixty mentions.
    func earlierBody(agent: Agent, head i: Int) -> Int? {
        guard agent.kind != "person", parsed.isDefinite(i), !parsed.morphology[i].contains(.plural) else { return nil }
        for mention in mentions.reversed().prefix(60) where mention.form != .pronoun && mention.head < i {
            guard mention.entities.count == 1, let e = mention.entities.first else { continue }
            let other = entities[e]
            let isBody = other.kind == .organisation || (other.sector == "REB" && mention.form == .name)
            let isNamed = mention.form == .name || parsed.text.words.flags[mention.head].contains(.capitalised)
            guard isBody, isNamed || other.sector == "REB" else { continue }
            if ParticipantFinder.isCalled(agent.sector, other.sector) { return e }
        }
        return nil
    }

    /// Whether a word with the sector `word` may stand for a body of sector `body`.
    private static func isCalled(_ word: String, _ body: String) -> Bool {
        switch word {
        case "UNK":
            ["REB", "NGO", "IGO", "PTY", "OPP", "CRM", "REL", "MEDIA", "BUS", "CVL", "EDU", "UNK"].contains(body)
        case "NGO": ["NGO", "IGO", "CVL", "UNK"].contains(body)
        case "CVL": ["REB", "NGO", "PTY", "OPP", "CVL", "REL", "UNK"].contains(body)
        case "MEDIA", "PTY", "REB", "IGO", "BUS", "EDU", "CRM": body == word
        default: false
        }
    }
}
