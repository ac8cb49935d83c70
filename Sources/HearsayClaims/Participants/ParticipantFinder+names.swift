// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Proper names: those of the pack, and those that only this document knows.
extension ParticipantFinder {
    /// The gender of a form of address.
    private static func gender(ofTitle form: Term) -> Gender? {
        switch form {
        case "mr", "mr.", "sir", "lord": .male
        case "mrs", "mrs.", "ms", "ms.", "miss", "dame": .female
        default: nil
        }
    }

    /// The gender that a person's name tells: by its form of address, or by its given name if it has another behind it.
    func gender(ofName words: Range<Int>) -> Gender? {
        let forms = parsed.text.words.form
        if let gender = Self.gender(ofTitle: forms[words.lowerBound]) { return gender }
        return words.count > 1 ? lexicon.genders[forms[words.lowerBound]] : nil
    }

    /// Forms of address, which are nobody's first name.
    private static let honorifics: Set<Term> = [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "prof", "prof.",
    ]

    /// The word of a name that hangs outside it.
    func nameHead(_ match: LexicalMatches.NameMatch) -> Int {
        for i in match.words.reversed() {
            guard let head = parsed.head(i) else { return i }
            if !match.words.contains(head) { return i }
        }
        return match.words.upperBound - 1
    }

    mutating func visitName(_ match: LexicalMatches.NameMatch, head i: Int) -> Bool {
        let name = lexicon.names[match.name]
        // An agent word that is part of a longer name of the text goes on as agent ("Armenian forces").
        if let actor = name.actor {
            let words = parsed.phrase(i).union(match.words)
            if let own = ownCountry(ofActor: actor, match.words, head: i) {
                add(i, words: words, [own], .name, "name.actor.country")
            } else {
                add(i, words: words, [entity(ofActor: actor)], .name, "name.actor")
            }
            return true
        }
        if let country = name.country ?? name.seat {
            let isModifier = parsed.relations[i] == .compound || parsed.relations[i] == .nmodPoss
            add(
                i, words: isModifier ? match.words : nominal(i, match.words), [state(country)], .name,
                name.country == nil ? "name.seat" : "name.country")
            return true
        }
        if let country = name.demonym {
            if parsed.relations[i] == .amod || parsed.relations[i] == .compound || parsed.tags[i] == .adj {
                add(i, words: match.words, [state(country)], .name, "name.demonym")
            } else {
                let plural = parsed.morphology[i].contains(.plural)
                let official = plural && parsed.isDefinite(i)
                // "ethnic Albanians" live where they live.
                let isEthnic = match.words.lowerBound > 0 && parsed.lemmas[match.words.lowerBound - 1] == "ethnic"
                let e = new(
                    Entity(
                        name: parsed.text.source[parsed.text.span(ofWords: match.words)],
                        country: isEthnic ? "" : lexicon.countries[country].code, sector: official ? "GOV" : "CVL",
                        kind: .people,
                        isPlural: plural, countClass: "civilian", group: ""))
                add(i, words: nominal(i, match.words), [e], .name, "name.people")
            }
            return true
        }
        if let place = name.place {
            let entry = lexicon.places[place]
            let e = new(
                Entity(
                    name: entry.name, country: entry.country, sector: "GOV", kind: .place, isPlural: false, group: "CVL"
                ))
            add(i, words: match.words, [e], .name, "name.place")
            return true
        }
        return false
    }

    private func nominal(_ i: Int, _ words: Range<Int>) -> Range<Int> {
        let phrase = parsed.phrase(i)
        return phrase.count <= words.count + 4 ? phrase.union(words) : words
    }

    /// A run of proper nouns that no table knows: a person or body of this document.
    mutating func visitUnknownName(_ i: Int) {
        guard matches.nameAt[i] < 0, !isCalendarName(i) else { return }
        // "Shells fell": a capital at the start of a sentence makes no name of a word that the pack knows.
        guard matches.thingAt[i] < 0, !isOpening(i) || lexicon.eventIndex[parsed.lemmas[i]].isEmpty else { return }
        let run = properRun(around: i)
        guard run.upperBound == i + 1 || parsed.head(i).map({ !run.contains($0) }) ?? true else { return }
        let last = parsed.text.words.form[run.upperBound - 1]
        if let known = byName[last] {
            add(i, words: run, [known], .name, "name.again")
            return
        }
        guard parsed.relations[i] != .compound, parsed.relations[i] != .amod else { return }
        if let place = place(named: run, head: i) {
            add(i, words: run, [new(place)], .name, "name.gazetteer")
            return
        }
        // "Senator X (S.C.)", "of Macon, Ga.": an abbreviation names a place or title, not a person.
        if run.count == 1, parsed.text.source.bytes[Int(parsed.text.words.end[i]) - 1] == UInt8(ascii: ".") { return }
        if isOpening(i), run.count == 1, parsed.relations[i] != .nsubj, parsed.relations[i] != .nsubjPass { return }
        // A person has no article and no name in capitals.
        let isBody = parsed.isDefinite(i) || parsed.text.words.flags[run.upperBound - 1].contains(.allCapitals)
        let e = new(
            Entity(
                name: parsed.text.source[parsed.text.span(ofWords: run)], country: "", sector: "UNK",
                kind: isBody ? .organisation : .person, isPlural: false,
                gender: isBody ? nil : gender(ofName: run)))
        register(run, e)
        add(i, words: run, [e], .name, "name.unknown")
        describe(e, head: i)
        if !isBody { describe(e, after: run) }
        if entities[e].country.isEmpty, !focus.isEmpty {
            entities[e].country = focus
            entities[e].countryRule = "country.focus"
        }
    }

    /// The place that a run of names stands for where the gazetteer knows it as one: "the army entered Saké".
    private func place(named run: Range<Int>, head i: Int) -> Entity? {
        guard let found = places?.place(at: i), found.precision > 0, found.words.lowerBound <= run.lowerBound,
            found.words.upperBound >= run.upperBound
        else { return nil }
        return Entity(
            name: found.place.name, country: found.place.country, sector: "GOV", kind: .place, isPlural: false,
            group: "CVL")
    }

    /// Months and days of the week are written like names.
    func isCalendarName(_ i: Int) -> Bool {
        switch CalendarWords[parsed.text.words.form[i]] {
        case .month, .weekday: true
        default: false
        }
    }

    private func isOpening(_ i: Int) -> Bool {
        parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words.lowerBound == i
    }

    /// Neighbouring capitalised proper nouns around word `i`, within its sentence.
    func properRun(around i: Int) -> Range<Int> {
        let words = parsed.text.words
        func belongs(_ k: Int) -> Bool {
            parsed.tags[k] == .propn && words.flags[k].contains(.capitalised) && matches.agentAt[k] < 0
                && matches.nameAt[k] < 0 && !words.flags[k].contains(.punctuation)
                && !isCalendarName(k)
        }
        var start = i
        var end = i + 1
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        while start > sentence.lowerBound, belongs(start - 1), i - start < 8 { start -= 1 }
        while end < sentence.upperBound, belongs(end), end - i < 8 { end += 1 }
        return start..<end
    }

    mutating func register(_ run: Range<Int>, _ e: Int) {
        let words = parsed.text.words
        byName[words.form[run.upperBound - 1]] = e
        let first = words.form[run.lowerBound]
        if run.count > 1, byName[first] == nil, entities[e].kind == .person, !Self.honorifics.contains(first) {
            byName[first] = e
        }
    }

    /// The entity of a named body with another country than its usual one, where the text states it: "Saudi National
    /// Guard", "the Red Crescent of Jordan". `nil` for persons and for bodies of many countries.
    private mutating func ownCountry(ofActor actor: Int, _ words: Range<Int>, head i: Int) -> Int? {
        let entry = lexicon.actors[actor]
        guard entry.kind != "person", entry.country != "IGO", let country = statedCountry(words, head: i),
            lexicon.countries[country].code != entry.country
        else { return nil }
        let whole = parsed.phrase(i).union(words)
        return new(
            Entity(
                name: parsed.text.source[parsed.text.span(ofWords: whole)], country: lexicon.countries[country].code,
                sector: entry.sector, kind: .organisation, isPlural: false, group: entry.group))
    }

    /// The country whose adjective or possessive stands straight before a name, or whose name follows it after "of".
    private func statedCountry(_ words: Range<Int>, head i: Int) -> Int? {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        var before = words.lowerBound - 1
        let possessive = before > sentence.lowerBound && parsed.lemmas[before] == Words.possessive
        if possessive { before -= 1 }
        if before >= sentence.lowerBound, let match = matches.name(at: before) {
            let name = lexicon.names[match.name]
            if let country = possessive ? name.country : name.demonym { return country }
        }
        var after = words.upperBound
        guard after + 1 < sentence.upperBound, parsed.lemmas[after] == Words.of else { return nil }
        after += parsed.lemmas[after + 1] == Words.the ? 2 : 1
        guard after < sentence.upperBound, let match = matches.name(at: after) else { return nil }
        return lexicon.names[match.name].country
    }

    /// A word written as a name that the tree takes for something else, but that was a name before: a surname alone.
    mutating func visitSurname(_ i: Int) {
        let words = parsed.text.words
        guard words.flags[i].contains(.capitalised), matches.nameAt[i] < 0, matches.agentAt[i] < 0,
            let known = byName[words.form[i]]
        else { return }
        add(i, words: i..<(i + 1), [known], .name, "name.again")
    }
}
