// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Which sense of an event word a clause shows: the words of its pattern, and what its conditions ask of the arguments.
extension EventFinder {
    /// The first fitting sense of word `i`, the most specific first.
    func sense(at i: Int) -> (row: EventSense, words: Range<Int>)? {
        let candidates = lexicon.eventIndex[parsed.lemmas[i]]
        guard !candidates.isEmpty else { return nil }
        for candidate in candidates {
            let row = lexicon.events[Int(candidate)]
            guard fits(row.category, i), let words = match(row, at: i) else { continue }
            guard row.conditions.allSatisfy({ holds($0, at: i, row) }) else { continue }
            return (row, words)
        }
        return nil
    }

    /// Why a row does not apply to word `i`; `nil` where it does.
    func refusal(of row: EventSense, at i: Int) -> String? {
        guard fits(row.category, i) else { return "the word is no \(row.category) here" }
        guard match(row, at: i) != nil else { return "not all words of the pattern are there" }
        return row.conditions.first { !holds($0, at: i, row) }.map { "condition '\($0.text)' does not hold" }
    }

    func fits(_ category: EventSense.Category, _ i: Int) -> Bool {
        switch category {
        case .verb:
            guard parsed.tags[i] == .verb else { return false }
            return parsed.relations[i] != .amod && parsed.relations[i] != .compound
        case .noun:
            guard parsed.tags[i] == .noun || parsed.tags[i] == .propn else { return false }
            return parsed.relations[i] != .compound && parsed.relations[i] != .amod && matches.nameAt[i] < 0
        case .adjective:
            // "the dead man" tells of nothing.
            guard parsed.relations[i] != .amod, parsed.relations[i] != .compound else { return false }
            return parsed.tags[i] == .adj || parsed.tags[i] == .adv || parsed.tags[i] == .verb
        }
    }

    func match(_ row: EventSense, at i: Int) -> Range<Int>? {
        let pattern = row.pattern
        guard pattern.words.count > 1 else { return i..<(i + 1) }
        if row.category == .noun || row.category == .adjective {
            let start = i - pattern.head
            guard start >= 0, start + pattern.words.count <= parsed.count else { return nil }
            for (k, alternatives) in pattern.words.enumerated() {
                let word = start + k
                if !alternatives.contains(parsed.lemmas[word]) && !alternatives.contains(parsed.text.words.form[word]) {
                    return nil
                }
            }
            return start..<(start + pattern.words.count)
        }
        // The other words stand to the right, in order, within the clause: dependents of the verb or of one another.
        var last = i
        var start = i
        var end = i + 1
        let limit = min(parsed.count, i + 14)
        for (n, alternatives) in pattern.words.enumerated().dropFirst() {
            if let subject = passiveSubject(i, alternatives) {
                start = subject
                continue
            }
            var found: Int?
            for k in (last + 1)..<max(limit, last + 1) {
                guard alternatives.contains(parsed.lemmas[k]) || alternatives.contains(parsed.text.words.form[k]) else {
                    continue
                }
                guard parsed.relations[k] != .case || n + 1 < pattern.words.count || isAdjacent(last, k) else {
                    continue
                }
                guard isNear(k, i) || (k == last + 1 && parsed.tags[k] != .det) else { continue }
                guard isArgument(k, after: last, of: i) else { continue }
                found = k
                break
            }
            guard let found else { return nil }
            last = found
            end = found + 1
        }
        // A subject may stand behind its verb.
        return min(start, i)..<max(end, start + 1)
    }

    /// Whether a noun of a pattern is what the verb is done to, or stands behind the preposition that the pattern has before
    /// it: "reopened the border after talks" is not "reopen talks".
    func isArgument(_ k: Int, after last: Int, of i: Int) -> Bool {
        guard parsed.tags[k] == .noun || parsed.tags[k] == .propn else { return true }
        var current = k
        for _ in 0..<4 {
            switch parsed.relations[current] {
            case .compound, .amod, .conj, .flat, .nmodUnmarked, .nmodDesc:
                guard let head = parsed.head(current), head != i else { return true }
                current = head
            case .obl, .nmod, .oblAgent, .advcl, .acl:
                guard let mark = parsed.preposition(current) else { return true }
                // "a series of attacks", "dozens of arrests"
                if parsed.lemmas[mark] == Words.of { return true }
                return mark <= last && mark > i
            default: return true
            }
        }
        return true
    }

    /// "an agreement was reached", "the agreement reached": the object of a pattern stands before its verb.
    func passiveSubject(_ i: Int, _ alternatives: [Term]) -> Int? {
        if parsed.relations[i] == .acl, let noun = parsed.head(i), noun < i, i - noun <= 4,
            alternatives.contains(parsed.lemmas[noun])
        {
            return noun
        }
        for d in parsed.dependents(of: i) where parsed.relations[d] == .nsubjPass && i - d <= 6 {
            if alternatives.contains(parsed.lemmas[d]) { return d }
        }
        return nil
    }

    /// Whether only adverbs stand between two words: a preposition belongs to the verb it follows ("called again for").
    func isAdjacent(_ i: Int, _ k: Int) -> Bool {
        for word in (i + 1)..<max(k, i + 1) where parsed.tags[word] != .adv && parsed.tags[word] != .adp {
            return false
        }
        return true
    }

    /// Whether `k` hangs on `i` itself, or within its objects and infinitives by at most three steps.
    func isNear(_ k: Int, _ i: Int) -> Bool {
        var current = k
        for step in 0..<3 {
            guard let head = parsed.head(current) else { return false }
            if head == i {
                // "died when the helicopter was shot down" is not "died down".
                return step == 0 || parsed.tags[current] != .verb || parsed.relations[current] == .xcomp
                    || parsed.dependent(of: current, .mark).map { parsed.lemmas[$0] == Words.to } ?? false
            }
            if parsed.relations[current] == .det || parsed.tags[current] == .verb && parsed.relations[current] != .xcomp
            {
                return false
            }
            current = head
        }
        return false
    }

    func holds(_ condition: Condition, at i: Int, _ row: EventSense) -> Bool {
        let result: Bool
        if let slot = condition.slot {
            if slot == .particle, case .head(_, let lemmas) = condition.test {
                // A verb may have several particles and adverbs.
                result =
                    parsed.dependents(of: i).contains { lemmas.contains(parsed.lemmas[$0]) }
                    || clause.detachedParticle(i).map { lemmas.contains(parsed.lemmas[$0.particle]) } ?? false
                return result != condition.inverted
            }
            let isNoun = row.category == .noun
            var fillers = clause.fillers(of: i, slot, isNoun: isNoun, light: nil)
            // "sent a warning to both parties": the phrase may hang on the verb that takes the noun.
            if fillers.isEmpty, isNoun, case .preposition(let term) = slot, parsed.relations[i] == .obj,
                let verb = parsed.head(i)
            {
                fillers = clause.obliques(verb, term)
            }
            // "took note of the efforts": or on the noun that the verb takes.
            if fillers.isEmpty, row.category == .verb, case .preposition(let term) = slot {
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
        case .weapon, .event, .any: return false
        }
    }
}
