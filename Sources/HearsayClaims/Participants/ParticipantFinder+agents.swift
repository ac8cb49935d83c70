// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Generic words for actors: "Armenian human rights groups", "the ministry", "Turkish defence minister X".
extension ParticipantFinder {
    mutating func visitAgent(_ i: Int) -> Bool {
        guard let match = matches.agent(headedBy: i), match.words.upperBound == i + 1 || parsed.head(i) != nil,
            headOf(match.words) == i
        else { return false }
        // "F-16 fighters" fly.
        if let thing = matches.thing(at: i), thing.words.count > match.words.count { return false }
        let agent = lexicon.agents[match.entry]
        // "X, whose country has mediated": where a tree makes the clause's noun stand for X, X is meant.
        if match.words.lowerBound > 1, parsed.lemmas[match.words.lowerBound - 1] == Words.whose,
            let other = mentions.last(where: { $0.head < i && $0.words.upperBound + 2 >= match.words.lowerBound })
        {
            add(i, words: other.words, other.entities, .pronoun, "pronoun.whose")
            return true
        }
        let plural = agent.number == "pl" || parsed.morphology[i].contains(.plural)
        var entity = Entity(
            name: "", country: "", sector: agent.sector,
            kind: agent.kind == "person" ? (plural ? .people : .person) : agent.kind == "body" ? .organisation : .people,
            isPlural: plural, countClass: agent.countClass)
        var rule = "agent.\(agent.id)"
        let owner = owner(of: match.words, head: i)
        if let owner {
            let other = entities[owner]
            entity.country = other.country
            entity.countryRule = other.countryRule
            if other.kind == .organisation || other.sector == "REB", inheritsSector(agent) { entity.sector = other.sector }
        }
        // A title before a name makes a person: "Turkish defence minister Hulusi Akar".
        if agent.kind == "person", let run = nameAfter(match.words) {
            return addTitled(run, title: match.words, head: i, entity: entity, rule: rule)
        }
        // "the ministry", "the government" said again.
        if owner == nil {
            if let again = earlier(agent: agent, head: i) {
                add(i, words: parsed.phrase(i), [again], .common, "agent.again")
                return true
            }
            if entity.country.isEmpty, !focus.isEmpty, !["NGO", "MEDIA", "IGO", "REL"].contains(agent.sector) {
                entity.country = focus
                entity.countryRule = "country.focus"
            }
        }
        entity.name = name(of: match.words, country: entity.country, head: i)
        let words = parsed.phrase(i).union(match.words)
        // An apposition speaks of the one it stands beside: "X, the minister".
        if parsed.relations[i] == .appos, let head = parsed.head(i), let other = mention(head), other.form == .name,
            let e = other.entities.first, other.entities.count == 1, entities[e].kind == .person
        {
            if entities[e].country.isEmpty { entities[e].country = entity.country }
            if entities[e].sector == "UNK" { entities[e].sector = entity.sector }
            add(i, words: words, [e], .common, "agent.apposition")
            return true
        }
        if owner == nil, entity.country.isEmpty { rule += ".unknown-country" }
        let e = new(entity)
        add(i, words: words, [e], .common, rule)
        return true
    }

    /// Whether the word takes the sector of the body it belongs to: fighters, members, spokesmen do; a court does not.
    private func inheritsSector(_ agent: Agent) -> Bool {
        switch agent.sector {
        case "GOV", "MIL", "REB", "UNK", "": agent.countClass != "civilian"
        default: false
        }
    }

    private func headOf(_ words: Range<Int>) -> Int {
        for k in words.reversed() {
            guard let head = parsed.head(k) else { return k }
            if !words.contains(head) { return k }
        }
        return words.upperBound - 1
    }

    /// Whose they are: the state, body or place that modifies, possesses or follows the agent word.
    private mutating func owner(of words: Range<Int>, head i: Int) -> Int? {
        for d in parsed.dependents(of: i) where d < words.lowerBound {
            switch parsed.relations[d] {
            case .amod, .compound, .nmodPoss, .nmodDesc, .flat:
                if let e = owning(d) { return e }
                for inner in parsed.dependents(of: d) where parsed.relations[inner] != .nmod {
                    if let e = owning(inner) { return e }
                }
            default: break
            }
        }
        // Trees of long noun groups are often wrong; the name straight before the word is not.
        if words.lowerBound > 0 {
            var before = words.lowerBound - 1
            if parsed.lemmas[before] == Words.possessive, before > 0 { before -= 1 }
            if let match = matches.name(at: before), before + 1 >= words.lowerBound - 1, match.words.upperBound == before + 1 {
                for k in match.words { if let e = owning(k) { return e } }
            }
        }
        for d in parsed.dependents(of: i) where d > i && parsed.relations[d] == .nmod {
            guard let mark = parsed.preposition(d) else { continue }
            switch parsed.lemmas[mark] {
            case Words.of, Words.from, "in", "for", "at": if let e = owning(d) { return e }
            default: break
            }
        }
        return nil
    }

    private mutating func owning(_ d: Int) -> Int? {
        if mentionAt[d] < 0, matches.nameAt[d] >= 0 || parsed.relations[d] == .nmodPoss || parsed.relations[d] == .nmod {
            visitForOwner(d)
        }
        guard let mention = mention(d), mention.entities.count == 1, let e = mention.entities.first,
            !entities[e].country.isEmpty || entities[e].kind == .organisation
        else { return nil }
        return e
    }

    /// The person that a title is followed by, if any.
    private func nameAfter(_ title: Range<Int>) -> Range<Int>? {
        let next = title.upperBound
        guard next < parsed.count,
            parsed.text.sentenceIndex(ofWord: next) == parsed.text.sentenceIndex(ofWord: title.lowerBound)
        else { return nil }
        if let match = matches.name(at: next), match.words.lowerBound == next {
            let name = lexicon.names[match.name]
            guard let actor = name.actor, lexicon.actors[actor].kind == "person" else { return nil }
            return match.words
        }
        guard parsed.tags[next] == .propn, parsed.text.words.flags[next].contains(.capitalised),
            matches.agentAt[next] < 0
        else { return nil }
        return properRun(around: next)
    }

    private mutating func addTitled(
        _ run: Range<Int>, title: Range<Int>, head i: Int, entity: Entity, rule: String
    ) -> Bool {
        var entity = entity
        let e: Int
        if let match = matches.name(at: run.lowerBound), let actor = lexicon.names[match.name].actor {
            e = self.entity(ofActor: actor)
        } else if let known = byName[parsed.text.words.form[run.upperBound - 1]] {
            e = known
            if entities[e].country.isEmpty { entities[e].country = entity.country }
            if entities[e].sector == "UNK" { entities[e].sector = entity.sector }
        } else {
            if entity.country.isEmpty, !focus.isEmpty {
                entity.country = focus
                entity.countryRule = "country.focus"
            }
            entity.name = parsed.text.source[parsed.text.span(ofWords: run)]
            entity.kind = .person
            e = new(entity)
            register(run, e)
        }
        for head in Set([i, headOf(run)]).sorted() { add(head, words: run, [e], .name, rule) }
        return true
    }

    /// The same word, or one that may stand for it, already resolved further up.
    private func earlier(agent: Agent, head i: Int) -> Int? {
        guard parsed.isDefinite(i) else { return nil }
        let lemma = parsed.lemmas[i]
        var steps = 0
        for mention in mentions.reversed() {
            steps += 1
            if steps > 60 { break }
            guard mention.form != .pronoun, mention.entities.count == 1, let e = mention.entities.first else { continue }
            let other = entities[e]
            if parsed.lemmas[mention.head] == lemma, mention.form == .common, other.isPlural == parsed.morphology[i].contains(.plural)
                || agent.kind == "body"
            {
                return e
            }
            if agent.sector == other.sector, agent.kind == "person", other.kind == .person, agent.sector != "CVL",
                !parsed.morphology[i].contains(.plural)
            {
                return e
            }
        }
        return nil
    }

    private func name(of words: Range<Int>, country: String, head i: Int) -> String {
        let phrase = parsed.phrase(i).union(words)
        var start = phrase.lowerBound
        while start < words.lowerBound,
            parsed.tags[start] == .det || parsed.tags[start] == .num || parsed.tags[start] == .pron
        { start += 1 }
        return parsed.text.source[parsed.text.span(ofWords: start..<max(phrase.upperBound, start + 1))]
    }
}
