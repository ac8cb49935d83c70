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
    let attributions: AttributionIndex
    let outlet: String
    /// Where the document is from, for bodies without a country.
    let home: Home
    /// The places that the gazetteer knows, where it was asked.
    let places: DocumentPlaces?

    var entities: [Entity] = []
    var mentions: [Mention] = []
    var mentionAt: [Int32]
    /// The words that were looked at as owners, so that a tree in which two lean on each other ends the search.
    var soughtOwners: Set<Int> = []
    /// Entity of each country, by index into the lexicon's countries.
    var states: [Int: Int] = [:]
    /// Entity of each named actor.
    var named: [Int: Int] = [:]
    /// Persons and bodies of the document by the words of their names.
    var byName: [Term: Int] = [:]
    /// The last word of the title that a person was introduced with, by entity.
    var titles: [Int: Term] = [:]
    /// The attributions that each word is the head of the source of.
    let attributionsBySource: [Int: [Int]]
    /// Whether each word stands between quotation marks.
    let quoted: [Bool]
    /// How often each country is named, in order of first mention.
    var tally: [(country: String, count: Int)] = []
    /// The country that the document is about, or empty.
    var focus = ""
    /// The only country that the document names, or empty.
    var soleCountry = ""

    init(
        parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, attributions: AttributionIndex, outlet: String,
        home: Home = Home(), places: DocumentPlaces? = nil
    ) {
        self.home = home
        self.places = places
        self.parsed = parsed
        self.lexicon = lexicon
        self.matches = matches
        self.attributions = attributions
        self.outlet = outlet
        var bySource: [Int: [Int]] = [:]
        for (a, attribution) in attributions.all.enumerated() {
            if let head = attribution.sourceHead { bySource[head, default: []].append(a) }
        }
        attributionsBySource = bySource
        mentionAt = [Int32](repeating: -1, count: parsed.count)
        quoted = Self.quotedWords(parsed, attributions.all)
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
        focus = mainCountry()
        soleCountry = tally.count == 1 ? tally[0].country : ""
        for i in 0..<parsed.count where mentionAt[i] < 0 { visit(i) }
        resolveFirstPerson()
        return Participants(entities: entities, mentions: mentions, mentionAt: mentionAt)
    }

    /// The country that the document is about: named in at least half of the mentions of countries, twice or more, and
    /// far oftener than any other. A report of two sides has none.
    private func mainCountry() -> String {
        let total = tally.reduce(0) { $0 + $1.count }
        let ranked = tally.sorted { $0.count > $1.count }
        guard let top = ranked.first, top.count >= 2, top.count * 2 >= total else { return "" }
        // Where the land is contested, its places say nothing of whose people are meant.
        if lexicon.countries.contains(where: { other in
            other.claimedBy == top.country && other.code != top.country && tally.contains { $0.country == other.code }
        }) {
            return ""
        }
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

    mutating func visit(_ i: Int) {
        if let match = matches.name(at: i), nameHead(match) == i, visitName(match, head: i) { return }
        switch parsed.tags[i] {
        case .noun, .propn, .adj:
            if visitPair(i) || visitAgent(i) { return }
            if parsed.tags[i] == .propn { visitUnknownName(i) } else { visitSurname(i) }
        case .pron, .det:
            visitPronoun(i)
        default:
            visitSurname(i)
        }
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
        var state = Entity(name: entry.name, country: entry.code, sector: "GOV", kind: .state, isPlural: false)
        if !entry.claimedBy.isEmpty {
            state.bloc = entry.claimedBy
            state.group = "PRE"
        }
        let e = new(state)
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
                kind: isPerson ? .person : .organisation, isPlural: false, bloc: entry.bloc, group: entry.group,
                gender: isPerson ? entry.name.split(separator: " ").first.flatMap { lexicon.genders[Term($0)] } : nil))
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
