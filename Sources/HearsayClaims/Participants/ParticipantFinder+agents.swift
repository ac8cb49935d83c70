// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Generic words for actors: "Armenian human rights groups", "the ministry", "Turkish defence minister X".
extension ParticipantFinder {
    mutating func visitAgent(_ i: Int) -> Bool {
        guard let match = matches.agent(headedBy: i), headOf(match.words) == i, !isWeaponModifier(i) else {
            return false
        }
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
        let plural = agent.number == "pl" || isPlural(i)
        var entity = Entity(
            name: "", country: "", sector: agent.sector,
            kind: agent.kind == "person"
                ? (plural ? .people : .person) : agent.kind == "body" ? .organisation : .people,
            isPlural: plural, countClass: agent.countClass, group: agent.group,
            gender: agent.kind == "person" && !plural ? lexicon.genders[parsed.lemmas[i]] : nil)
        var rule = "agent.\(agent.id)"
        if let lent = modifierSector(agent, words: match.words, head: i) {
            entity.sector = lent.sector
            entity.group = lent.group
        }
        if isFormer(i), ["GOV", "MIL", "JUD", "COP", "SPY"].contains(entity.sector), agent.kind == "person" {
            entity.group = "ELI"
        }
        let owner = owner(of: match.words, head: i)
        if let owner {
            let other = entities[owner]
            entity.country = other.country
            entity.countryRule = other.countryRule
            entity.bloc = other.bloc
            if borrows(agent, from: other.sector, unknown: other.kind == .organisation)
                || agent.sector == "GOV" && isMouthpiece(match.words), other.kind != .place,
                other.kind != .state, entity.sector == agent.sector
            {
                entity.sector = other.sector
                // An official of a body of states stays one: the body's code says only whose.
                if other.sector != "IGO", other.sector != "NGO" { entity.group = other.group }
            }
        } else if parsed.lemmas[i] == Words.side, match.words.count == 1 {
            // "each side blamed the other": only with a country is a side somebody.
            return false
        }
        // "the rights group Amnesty": the word only says what the body named behind it is.
        if agent.kind != "person", let named = bodyAfter(match.words) {
            add(i, words: match.words.union(named.words), [named.entity], .name, "name.actor.described")
            return true
        }
        if owner == nil, !isAgain(agent, i) { settle(&entity, agent: agent, words: match.words, head: i) }
        // A title before a name makes a person: "Turkish defence minister Hulusi Akar".
        // So does one that a name stands beside: "the spokesman for the coalition, Colonel John Reed".
        if agent.kind == "person", let run = nameAfter(match.words) ?? (plural ? nil : nameBeside(i)) {
            return addTitled(run, title: match.words, head: i, entity: entity, rule: rule)
        }
        // "the ministry", "the government" said again.
        if owner == nil {
            if let again = earlier(agent: agent, head: i) ?? earlierBody(agent: agent, head: i) {
                add(i, words: parsed.phrase(i), [again], .common, "agent.again")
                return true
            }
        }
        if owner.map({ entities[$0].kind == .people }) ?? true, entity.country.isEmpty, !focus.isEmpty,
            !["NGO", "MEDIA", "IGO", "REL"].contains(entity.sector) || agent.group == "SOC"
        {
            entity.country = focus
            entity.countryRule = "country.focus"
        }
        // "The president threatened a curfew in Lomé": where one country alone is named, officials are its own.
        if owner == nil, entity.country.isEmpty, ["GOV", "MIL", "COP", "JUD"].contains(entity.sector) {
            entity.country = soleCountry
            entity.countryRule = soleCountry.isEmpty ? nil : "country.only-one"
        }
        if owner == nil { bringHome(&entity, head: i) }
        entity.name = name(of: match.words, country: entity.country, head: i)
        let words = parsed.phrase(i).union(match.words)
        // An apposition speaks of the one it stands beside: "X, the minister".
        if parsed.relations[i] == .appos, let head = parsed.head(i), let other = mention(head), other.form == .name,
            let e = other.entities.first, other.entities.count == 1, entities[e].kind == .person
        {
            if entities[e].country.isEmpty || entities[e].countryRule != nil, !entity.country.isEmpty {
                entities[e].country = entity.country
                entities[e].countryRule = entity.countryRule
            }
            if entities[e].sector == "UNK" { take(sectorOf: entity, for: e) }
            add(i, words: words, [e], .common, "agent.apposition")
            return true
        }
        if owner == nil, entity.country.isEmpty { rule += ".unknown-country" }
        var list = [new(entity)]
        for country in otherCountries(of: i, than: entity.country) {
            entity.country = country
            list.append(new(entity))
        }
        add(i, words: words, list, .common, rule)
        return true
    }

    /// Whether "the ministry", "the spokesman" comes back to somebody named before.
    private func isAgain(_ agent: Agent, _ i: Int) -> Bool {
        nameAfter(i..<(i + 1)) == nil && (earlier(agent: agent, head: i) ?? earlierBody(agent: agent, head: i)) != nil
    }

    /// Whether those of a title hold it no longer.
    private func isFormer(_ i: Int) -> Bool {
        parsed.dependents(of: i).contains { parsed.relations[$0] == .amod && Self.former.contains(parsed.lemmas[$0]) }
    }

    private static let former: Set<Term> = ["former", "ousted", "deposed", "exiled", "toppled", "overthrown", "ex"]

    /// "Sudanese and Ethiopian forces", "the presidents of Norway and Finland" are two: the countries joined to the first.
    private func otherCountries(of i: Int, than first: String) -> [String] {
        guard !first.isEmpty else { return [] }
        var found: [String] = []
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .amod, .compound: if d > i { continue }
            case .nmod:
                guard isPlural(i), parsed.preposition(d).map({ parsed.lemmas[$0] == Words.of }) ?? false else {
                    continue
                }
            default: continue
            }
            let joined = parsed.dependents(of: d).filter { parsed.relations[$0] == .conj }
            guard !joined.isEmpty else { continue }
            for other in [d] + joined {
                guard let match = matches.name(at: other),
                    let country = lexicon.names[match.name].demonym ?? lexicon.names[match.name].country
                else { continue }
                let code = lexicon.countries[country].code
                if code != first, !found.contains(code) { found.append(code) }
            }
        }
        return found
    }

    /// Whether a noun is in the plural, by its form where the tagger does not say so ("gunmen").
    func isPlural(_ i: Int) -> Bool {
        if parsed.morphology[i].contains(.plural) { return true }
        let form = parsed.text.words.form[i]
        return parsed.tags[i] == .noun && form != parsed.lemmas[i] && lexicon.inflections.noun(form) != nil
    }

    /// The word of a run that hangs outside it.
    func headOf(_ words: Range<Int>) -> Int {
        for k in words.reversed() where parsed.relations[k] != .case {
            guard let head = parsed.head(k) else { return k }
            if !words.contains(head) { return k }
        }
        return words.upperBound - 1
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
