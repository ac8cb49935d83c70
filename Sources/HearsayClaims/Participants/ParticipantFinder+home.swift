// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Bodies and officials whose country stands elsewhere: in the opening of the sentence, in the body named before, in the
/// place named before, in the dateline.
extension ParticipantFinder {
    /// Gives an actor without an owner the country, and a spokesman the sector, that the passage tells.
    mutating func settle(_ entity: inout Entity, agent: Agent, words: Range<Int>, head i: Int) {
        guard entity.country.isEmpty else { return }
        if isMouthpiece(words), entity.sector == agent.sector,
            let body = bodyBefore(words.lowerBound)
        {
            entity.country = entities[body].country
            entity.countryRule = "country.body-before"
            if borrows(agent, from: entities[body].sector, unknown: false) || agent.sector == "GOV" {
                take(sectorOf: entities[body], for: &entity)
            }
            return
        }
        guard ParticipantFinder.domestic.contains(entity.sector), let code = opening(before: words.lowerBound) else {
            return
        }
        entity.country = code
        entity.countryRule = "country.opening-of-sentence"
    }

    /// Whether words are for those who speak for a body, as a whole: "spokesman", "press office".
    func isMouthpiece(_ words: Range<Int>) -> Bool {
        lexicon.mouthpieces.contains(Term(parsed.text.source[parsed.text.span(ofWords: words)].lowercased()))
            || words.count == 1 && lexicon.mouthpieces.contains(parsed.lemmas[words.lowerBound])
    }

    /// Gives an actor of whom nothing nearer tells the country of the dateline or of the main place.
    ///
    /// Armed people in the plural without an article are any that fight: "armed forces must take care".
    mutating func bringHome(_ entity: inout Entity, head i: Int) {
        guard entity.country.isEmpty else { return }
        if entity.kind == .people, entity.sector == "MIL", !parsed.isDefinite(i), entity.countClass.isEmpty { return }
        if ParticipantFinder.domestic.contains(entity.sector), isNamed(home.desk) {
            entity.country = home.desk
            entity.countryRule = "country.dateline"
        } else if ParticipantFinder.domestic.contains(entity.sector) || entity.sector == "REB", isNamed(home.ground) {
            entity.country = home.ground
            entity.countryRule = "country.main-place"
        }
    }

    /// Sectors whose people are, unless told otherwise, of the country that a report is from.
    private static let domestic: Set<String> = ["GOV", "MIL", "COP", "JUD", "SPY", "MED"]

    /// Whether the document itself names a country, and not its dateline alone.
    private func isNamed(_ code: String) -> Bool {
        !code.isEmpty && tally.contains { $0.country == code }
    }

    /// The country whose seat or town opens the sentence: "In Oslo, the ministry said".
    private func opening(before i: Int) -> String? {
        let first = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words.lowerBound
        guard first + 2 < i, i - first < 8, parsed.lemmas[first] == "in" || parsed.lemmas[first] == Words.from,
            let match = matches.name(at: first + 1), match.words.lowerBound == first + 1,
            match.words.upperBound < i, parsed.text.words.form[match.words.upperBound] == ","
        else { return nil }
        let name = lexicon.names[match.name]
        if let country = name.seat ?? name.country { return lexicon.countries[country].code }
        return nil
    }

    /// The body that was named last in this paragraph or the one before, and whose spokesman may speak.
    private func bodyBefore(_ i: Int) -> Int? {
        let block = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].block
        for mention in mentions.reversed().prefix(30) where mention.form != .pronoun && mention.head < i {
            guard block - parsed.text.sentences[parsed.text.sentenceIndex(ofWord: mention.head)].block <= 1 else {
                return nil
            }
            guard mention.entities.count == 1, let e = mention.entities.first, isSpoken(of: mention.head),
                entities[e].kind == .organisation || entities[e].sector == "MIL" && entities[e].kind == .people,
                !entities[e].country.isEmpty, !["MEDIA", "UNK", "MED", "EDU"].contains(entities[e].sector)
            else { continue }
            return e
        }
        return nil
    }

    /// Whether a mention is what a clause is about or whose words are told, and not one that is only named along.
    private func isSpoken(of head: Int) -> Bool {
        parsed.relations[head] == .nsubj || attributionsBySource[head] != nil
    }

    /// The place or state that "the region's", "the country's" come back to: the last one named within sixty mentions.
    func territoryBefore(_ i: Int) -> Int? {
        guard parsed.isDefinite(i), PlaceFinder.isPlaceNoun(parsed.lemmas[i]) || Self.parties.contains(parsed.lemmas[i])
        else { return nil }
        let isState = Self.parties.contains(parsed.lemmas[i])
        for mention in mentions.reversed().prefix(60) where mention.form == .name && mention.head < i {
            guard mention.entities.count == 1, let e = mention.entities.first, mention.rule != "name.demonym",
                entities[e].kind == .state || !isState && entities[e].kind == .place, !entities[e].country.isEmpty
            else { continue }
            return e
        }
        return nil
    }
}
