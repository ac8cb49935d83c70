// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the actors of a document: names, generic words with their country and sector, and what pronouns and short
/// forms stand for.
///
/// One pass in text order, in which every mention is resolved against those before it, then one over the first person,
/// who is the speaker.
struct ParticipantFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let attributions: [Attribution]
    let outlet: String

    var entities: [Entity] = []
    var mentions: [Mention] = []
    var mentionAt: [Int32]
    /// Entity of each country, by index into the lexicon's countries.
    var states: [Int: Int] = [:]
    /// Entity of each named actor.
    var named: [Int: Int] = [:]
    /// Persons and bodies of the document by the words of their names.
    var byName: [Term: Int] = [:]
    /// Whether each word stands between quotation marks.
    let quoted: [Bool]
    /// How often each country is named, in order of first mention.
    var tally: [(country: String, count: Int)] = []

    init(
        parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, attributions: [Attribution], outlet: String
    ) {
        self.parsed = parsed
        self.lexicon = lexicon
        self.matches = matches
        self.attributions = attributions
        self.outlet = outlet
        mentionAt = [Int32](repeating: -1, count: parsed.count)
        quoted = Self.quotedWords(parsed, attributions)
    }

    /// The words inside contents that open with a quotation mark.
    private static func quotedWords(_ parsed: ParsedText, _ attributions: [Attribution]) -> [Bool] {
        var quoted = [Bool](repeating: false, count: parsed.count)
        let bytes = parsed.text.source.bytes
        let words = parsed.text.words
        for span in attributions.lazy.flatMap(\.content) where span.start < bytes.count {
            guard bytes[span.start] == 0x22 || bytes[span.start] == 0xE2 else { continue }
            var low = 0
            var high = words.count
            while low < high {
                let middle = (low + high) / 2
                if Int(words.start[middle]) < span.start { low = middle + 1 } else { high = middle }
            }
            while low < words.count, Int(words.start[low]) < span.end {
                quoted[low] = true
                low += 1
            }
        }
        return quoted
    }

    /// All mentions and entities.
    mutating func find() -> Participants {
        countCountries()
        for i in 0..<parsed.count where mentionAt[i] < 0 { visit(i) }
        resolveFirstPerson()
        return Participants(entities: entities, mentions: mentions, mentionAt: mentionAt, focus: focus)
    }

    /// The country that the document is about: named in at least half of the mentions of countries, twice or more, and
    /// far oftener than any other. A report of two sides has none.
    var focus: String {
        let total = tally.reduce(0) { $0 + $1.count }
        let ranked = tally.sorted { $0.count > $1.count }
        guard let top = ranked.first, top.count >= 2, top.count * 2 >= total else { return "" }
        if ranked.count > 1, ranked[1].count * 5 > top.count * 2 { return "" }
        return top.country
    }

    private mutating func countCountries() {
        for match in matches.names {
            let name = lexicon.names[match.name]
            let code: String
            if let country = name.country ?? name.demonym ?? name.seat {
                code = lexicon.countries[country].code
            } else if let place = name.place {
                code = lexicon.places[place].country
            } else if let actor = name.actor {
                code = lexicon.actors[actor].country
            } else {
                continue
            }
            guard !code.isEmpty else { continue }
            if let i = tally.firstIndex(where: { $0.country == code }) {
                tally[i].count += 1
            } else if tally.count < 64 {
                tally.append((code, 1))
            }
        }
    }

    private mutating func visit(_ i: Int) {
        if let match = matches.name(at: i), nameHead(match) == i, visitName(match, head: i) { return }
        switch parsed.tags[i] {
        case .noun, .propn, .adj:
            if visitPair(i) || visitAgent(i) { return }
            if parsed.tags[i] == .propn { visitUnknownName(i) }
        case .pron, .det:
            visitPronoun(i)
        default: break
        }
    }

    /// The word of a name that hangs outside it.
    private func nameHead(_ match: LexicalMatches.NameMatch) -> Int {
        for i in match.words.reversed() {
            guard let head = parsed.head(i) else { return i }
            if !match.words.contains(head) { return i }
        }
        return match.words.upperBound - 1
    }

    // MARK: Names

    private mutating func visitName(_ match: LexicalMatches.NameMatch, head i: Int) -> Bool {
        let name = lexicon.names[match.name]
        // An agent word that is part of a longer name of the text goes on as agent ("Armenian forces").
        if let actor = name.actor {
            add(i, words: parsed.phrase(i).union(match.words), [entity(ofActor: actor)], .name, "name.actor")
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
                let e = new(
                    Entity(
                        name: parsed.text.source[parsed.text.span(ofWords: match.words)],
                        country: lexicon.countries[country].code, sector: official ? "GOV" : "CVL", kind: .people,
                        isPlural: plural, countClass: "civilian"))
                add(i, words: nominal(i, match.words), [e], .name, "name.people")
            }
            return true
        }
        if let place = name.place {
            let entry = lexicon.places[place]
            let e = new(Entity(name: entry.name, country: entry.country, sector: "GOV", kind: .place, isPlural: false))
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
    private mutating func visitUnknownName(_ i: Int) {
        guard !isCalendarName(i) else { return }
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
        let e = new(
            Entity(
                name: parsed.text.source[parsed.text.span(ofWords: run)], country: "", sector: "UNK", kind: .person,
                isPlural: false))
        register(run, e)
        add(i, words: run, [e], .name, "name.unknown")
        describe(e, head: i)
        if entities[e].country.isEmpty, !focus.isEmpty {
            entities[e].country = focus
            entities[e].countryRule = "country.focus"
        }
    }

    /// Months and days of the week are written like names.
    private func isCalendarName(_ i: Int) -> Bool {
        switch CalendarWords[parsed.text.words.form[i]] {
        case .month, .weekday: true
        default: false
        }
    }

    private func isOpening(_ i: Int) -> Bool {
        parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words.lowerBound == i
    }

    /// Takes country and sector of a named person or body from an apposition that went before ("a lawyer, X") or will
    /// follow ("X, the minister").
    private mutating func describe(_ e: Int, head i: Int) {
        for d in parsed.dependents(of: i) where parsed.relations[d] == .appos || parsed.relations[d] == .nmodDesc {
            if mentionAt[d] < 0 { visit(d) }
            if let other = mention(d)?.entities.first { inherit(e, from: other) }
        }
        if parsed.relations[i] == .appos, let head = parsed.head(i) {
            if mentionAt[head] < 0, head > i { visit(head) }
            if let other = mention(head)?.entities.first { inherit(e, from: other) }
        }
        for d in parsed.dependents(of: i) where parsed.relations[d] == .nmodPoss {
            if mentionAt[d] < 0 { visit(d) }
        }
    }

    private mutating func inherit(_ e: Int, from other: Int) {
        guard e != other else { return }
        if entities[e].country.isEmpty { entities[e].country = entities[other].country }
        if entities[e].sector == "UNK" { entities[e].sector = entities[other].sector }
        if entities[e].countryRule == nil { entities[e].countryRule = entities[other].countryRule }
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
        if run.count > 1, byName[words.form[run.lowerBound]] == nil { byName[words.form[run.lowerBound]] = e }
    }

    // MARK: Table

    mutating func new(_ entity: Entity) -> Int {
        entities.append(entity)
        return entities.count - 1
    }

    mutating func add(_ head: Int, words: Range<Int>, _ list: [Int], _ form: Mention.Form, _ rule: String) {
        guard mentionAt[head] < 0, !list.isEmpty else { return }
        mentionAt[head] = Int32(mentions.count)
        mentions.append(Mention(head: head, words: words, entities: list, form: form, rule: rule))
    }

    func mention(_ i: Int) -> Mention? {
        mentionAt[i] < 0 ? nil : mentions[Int(mentionAt[i])]
    }

    mutating func state(_ country: Int) -> Int {
        if let known = states[country] { return known }
        let entry = lexicon.countries[country]
        let e = new(Entity(name: entry.name, country: entry.code, sector: "GOV", kind: .state, isPlural: false))
        states[country] = e
        return e
    }

    mutating func entity(ofActor actor: Int) -> Int {
        if let known = named[actor] { return known }
        let entry = lexicon.actors[actor]
        let isPerson = entry.kind == "person"
        let e = new(
            Entity(
                name: entry.name, country: entry.country, sector: entry.sector,
                kind: isPerson ? .person : .organisation, isPlural: false))
        named[actor] = e
        if isPerson, let last = entry.name.split(separator: " ").last { byName[Term(last)] = e }
        return e
    }
}

extension Range<Int> {
    /// The smallest range that holds both.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
