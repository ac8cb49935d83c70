// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What a row's conditions ask of the arguments.
extension EventFinder {
    /// Whether a condition of a row holds at its trigger `i`.
    func holds(_ condition: Condition, at i: Int, _ category: EventSense.Category) -> Bool {
        let result: Bool
        if let slot = condition.slot {
            if slot == .particle, case .head(_, let lemmas) = condition.test {
                // A verb may have several particles and adverbs.
                result =
                    parsed.dependents(of: i).contains { lemmas.contains(parsed.lemmas[$0]) }
                    || clause.detachedParticle(i).map { lemmas.contains(parsed.lemmas[$0.particle]) } ?? false
                return result != condition.inverted
            }
            let isNoun = category == .noun
            var fillers = clause.fillers(of: i, slot, isNoun: isNoun, light: nil)
            // "sent a warning to both parties": the phrase may hang on the verb that takes the noun.
            if fillers.isEmpty, isNoun, case .preposition(let term) = slot, parsed.relations[i] == .obj,
                let verb = parsed.head(i)
            {
                fillers = clause.obliques(verb, term)
            }
            // "took note of the efforts": or on the noun that the verb takes.
            if fillers.isEmpty, category == .verb, case .preposition(let term) = slot {
                fillers = clause.objects(i).flatMap { clause.obliques($0, term) }
            }
            switch condition.test {
            case .empty: result = fillers.isEmpty
            case .head(let kinds, let lemmas):
                result = fillers.contains { filler in
                    let counted = parsed.partOf(filler) ?? filler
                    return isOneOf(lemmas, filler) || kinds.contains { isOf($0, counted) }
                        || (counted != filler && lemmas.contains(parsed.lemmas[counted]))
                }
            case .negated: result = false
            }
        } else {
            result = parsed.dependents(of: i).contains {
                parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt || parsed.lemmas[$0] == Words.never
                    || parsed.lemmas[$0] == Words.no
            }
        }
        return result != condition.inverted
    }

    /// Whether a word is one of these lemmas, alone or with what a hyphen ties to it ("cease-fire").
    private func isOneOf(_ lemmas: [Term], _ i: Int) -> Bool {
        if lemmas.contains(parsed.lemmas[i]) { return true }
        guard i > 1, parsed.text.words.form[i - 1] == "-", !lemmas.isEmpty else { return false }
        let span = Span(parsed.text.words.span(i - 2).start, parsed.text.words.span(i).end)
        return lemmas.contains(Term(parsed.text.source[span].lowercased()))
    }

    /// Whether the phrase headed by `i` is of a kind that conditions ask for.
    func isOf(_ kind: Condition.Class, _ i: Int) -> Bool {
        if kind == .any { return true }
        if kind == .weapon { return matches.thingAt[i] >= 0 }
        if kind == .number { return parsed.tags[i] == .num }
        if kind == .event { return parsed.tags[i] == .noun && lexicon.eventNouns.contains(parsed.lemmas[i]) }
        let entity = participants.mention(i)?.entities.first.map { participants.entities[$0] }
        switch kind {
        case .actor: return entity != nil
        case .person:
            guard let entity else { return false }
            return entity.kind == .person || entity.kind == .people
        case .armed: return entity.map { ["MIL", "REB", "COP", "SPY", "CRM"].contains($0.sector) } ?? false
        case .official: return entity.map { ["GOV", "JUD", "PTY", "IGO"].contains($0.sector) } ?? false
        case .place:
            if entity?.kind == .place { return true }
            return PlaceFinder.isPlaceNoun(parsed.lemmas[i])
        case .thing: return entity == nil && matches.thingAt[i] < 0
        case .weapon, .event, .number, .any: return false
        }
    }
}
