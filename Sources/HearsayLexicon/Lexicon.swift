// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayText

/// One language's pack: the words of events, attribution, actors, things, places and quantities.
///
/// A lexicon is immutable; it is loaded whole or not at all.
public struct Lexicon: Sendable {
    /// Senses of event words.
    public let events: [EventSense]
    /// By head lemma.
    public let eventIndex: PatternIndex
    /// The part of speech of each sense, apart, so that senses of another need not be touched.
    public let eventCategories: [EventSense.Category]
    /// Nouns that head the name of an event.
    public let eventNouns: Set<Term>
    /// Words that tell of accidents and catastrophes of nature.
    public let hazards: Set<Term>
    /// Words for those who speak for a body (class `mouthpiece`).
    public let mouthpieces: Set<Term>
    /// Words that call an account untrue (class `falsehood`).
    public let falsehoods: Set<Term>
    /// Words that call an account true (class `truth`).
    public let truths: Set<Term>
    /// Nouns that stand for a number of people (class `tally`).
    public let tallies: Set<Term>
    /// Words for borders and fronts.
    public let lines: Set<Term>
    /// Classes of words, by name.
    private let classes: [String: [Term]]
    /// Attributing words.
    public let cues: [CueSense]
    /// By head lemma.
    public let cueIndex: PatternIndex
    /// Generic words for actors.
    public let agents: [Agent]
    /// By head lemma.
    public let agentIndex: PatternIndex
    /// Things.
    public let equipment: [Equipment]
    /// By head lemma.
    public let equipmentIndex: PatternIndex
    /// Words of quantity.
    public let quantities: [Quantity]
    /// By first word.
    public let quantityIndex: PatternIndex
    /// Words that plan, demand, threaten, doubt or deny the event in their complement.
    public let operators: [Operator]
    /// By lemma.
    public let operatorIndex: PatternIndex
    /// Verbs that lend an event noun their subject.
    public let lightVerbs: [LightVerb]
    /// By head lemma.
    public let lightVerbIndex: PatternIndex
    /// Inflected forms of the pack's verbs and nouns.
    public let inflections: Inflections
    /// Gender of given names and of nouns for people, where nearly all who bear them have one.
    public let genders: [Term: Gender]
    /// Countries.
    public let countries: [Country]
    /// Named actors.
    public let actors: [NamedActor]
    /// Named places, capitals and countries among them.
    public let places: [NamedPlace]
    /// Every proper name: values index ``names``.
    public let nameIndex: PhraseIndex
    /// What the names stand for.
    public let names: [Name]

    /// What a proper name may stand for; one name may stand for several things ("Baku": place and state).
    public struct Name: Sendable {
        /// Index into ``countries`` if it names the state: its name, capital or seat.
        public var country: Int?
        /// Index into ``countries`` if it is an adjective or people's name of it.
        public var demonym: Int?
        /// Index into ``countries`` if it is a capital's or a seat's name.
        public var seat: Int?
        /// Index into ``actors``.
        public var actor: Int?
        /// Index into ``places``.
        public var place: Int?
    }

    /// Where each row stands, by its id.
    public let rows: [String: RowPlace]

    /// Loads a pack from a folder of tables, with another pack laid over it.
    ///
    /// - Parameters:
    ///   - folder: the tables, all of them.
    ///   - overlay: a folder with some of the same tables. Its rows take the place of those with the same id, and go before
    ///     those with the same words.
    /// - Throws: ``LexiconError`` for the first table, row or cell that is wrong.
    public init(contentsOf folder: URL, overlay: URL? = nil) throws(LexiconError) {
        var reader = PackReader(folder: folder, overlay: overlay)
        self.init(reading: &reader)
        if let first = reader.faults.first { throw first }
    }

    /// Everything that is wrong with the tables of a pack, or of one laid over another; empty if it can be used.
    public static func faults(in folder: URL, overlay: URL? = nil) -> [LexiconError] {
        var reader = PackReader(folder: folder, overlay: overlay)
        _ = Lexicon(reading: &reader)
        return reader.faults
    }

    private init(reading reader: inout PackReader) {
        let classes = reader.classes()
        hazards = Set(["accident", "disaster"].flatMap { classes[$0] ?? [] })
        lines = Set(classes["line"] ?? [])
        tallies = Set(classes["tally"] ?? [])
        self.classes = classes
        mouthpieces = Set(classes["mouthpiece"] ?? [])
        falsehoods = Set(classes["falsehood"] ?? [])
        truths = Set(classes["truth"] ?? [])
        // Of two senses that ask for as much the harmless one is the likelier.
        var events: [EventSense] = []
        for type in ["none"] + PloverType.allCases.map({ $0.rawValue.lowercased() }) {
            events += reader.entries("events/\(type).tsv", EventSense.columns) {
                row, file, tokens throws(LexiconError) in
                try EventSense(row: row, file: file, tokens: tokens, classes: classes)
            }
        }
        // An added pack goes before the one that it is laid over, whatever the type.
        let added = reader.overlaid["events"] ?? []
        if !added.isEmpty {
            events = events.filter { added.contains($0.id) } + events.filter { !added.contains($0.id) }
        }
        self.events = events
        eventCategories = events.map(\.category)
        eventNouns = Set(
            events.lazy.filter { $0.type != nil && $0.category == .noun }.flatMap(\.pattern.headTerms))
        eventIndex = PatternIndex(events.map { ($0.pattern, $0.weight) })
        cues = reader.entries("cues.tsv", CueSense.columns, CueSense.init)
        cueIndex = PatternIndex(cues.map { ($0.pattern, $0.pattern.words.count) })
        agents = reader.entries("agents.tsv", Agent.columns, Agent.init)
        agentIndex = PatternIndex(agents.map { ($0.pattern, $0.pattern.words.count) })
        equipment = reader.entries("equipment.tsv", Equipment.columns, Equipment.init)
        equipmentIndex = PatternIndex(equipment.map { ($0.pattern, $0.pattern.words.count) })
        quantities = reader.entries("quantities.tsv", Quantity.columns, Quantity.init)
        quantityIndex = PatternIndex(quantities.map { ($0.pattern, $0.pattern.words.count) })
        operators = reader.entries("operators.tsv", Operator.columns, Operator.init)
        operatorIndex = PatternIndex(operators.map { ($0.pattern, $0.pattern.words.count) })
        lightVerbs = reader.entries("lightverbs.tsv", LightVerb.columns, LightVerb.init)
        lightVerbIndex = PatternIndex(lightVerbs.map { ($0.pattern, $0.pattern.words.count) })

        let irregulars = reader.rows("irregulars.tsv", 4).map { (base: $0[1], past: $0[2], participle: $0[3]) }
        inflections = Inflections(irregulars: irregulars, words: reader.words)
        genders = reader.genders()
        countries = reader.entries("countries.tsv", Country.columns, bearsPatterns: false, Country.init)
        actors = reader.entries("actors.tsv", NamedActor.columns, bearsPatterns: false, NamedActor.init)
        let listed = reader.entries("places.tsv", NamedPlace.columns, bearsPatterns: false, NamedPlace.init)
        var builder = NameIndexBuilder(tokens: reader.tokens)
        builder.add(countries: countries)
        builder.add(actors: actors)
        builder.add(places: listed)
        places = builder.places
        names = builder.names
        nameIndex = builder.finish()
        rows = reader.places
        reader.checkFiles()
    }

    /// The lemmas of a class of `classes.tsv`, named without its `class.`; empty if there is no such class.
    public func wordClass(_ name: String) -> Set<Term> { Set(classes[name] ?? []) }

    /// Index into ``actors`` of the one that bears exactly this name, or `nil`.
    public func actor(named name: String) -> Int? {
        let terms = TextAnalyzer().terms(of: name.hasPrefix("The ") ? String(name.dropFirst(4)) : name)
        guard !terms.isEmpty else { return nil }
        let found = nameIndex.longest(at: 0, in: terms, limit: terms.count) { value, words, _ in
            words.count == terms.count && names[value].actor != nil
        }
        return found.flatMap { names[$0.value].actor }
    }

    /// Index into ``countries`` of the one that bears exactly this name or sits there, or `nil`.
    public func country(named name: String) -> Int? {
        let terms = TextAnalyzer().terms(of: name)
        guard !terms.isEmpty else { return nil }
        let found = nameIndex.longest(at: 0, in: terms, limit: terms.count) { value, words, _ in
            words.count == terms.count && (names[value].country ?? names[value].seat) != nil
        }
        return found.flatMap { names[$0.value].country ?? names[$0.value].seat }
    }

    /// Indices into ``countries`` of those that are named in a text by name, adjective or seat.
    public func countriesNamed(in text: String) -> [Int] {
        let terms = TextAnalyzer().terms(of: text)
        return terms.indices.compactMap { start in
            nameIndex.longest(at: start, in: terms, limit: terms.count) { value, _, _ in
                (names[value].country ?? names[value].demonym ?? names[value].seat) != nil
            }.flatMap { names[$0.value].country ?? names[$0.value].demonym ?? names[$0.value].seat }
        }
    }
}
