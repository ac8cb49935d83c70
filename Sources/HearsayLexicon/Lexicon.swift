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

    /// Loads a pack from a folder of tables.
    ///
    /// - Throws: ``LexiconError`` for the first table, row or cell that is wrong.
    public init(contentsOf folder: URL) throws(LexiconError) {
        let analyzer = TextAnalyzer()
        let tokens: (String) -> [Term] = { analyzer.terms(of: $0) }
        var ids = Set<String>(minimumCapacity: 1 << 15)
        // The words that patterns are made of, as written: what inflected forms are made for.
        var heads: Set<String> = []
        func table(_ name: String, _ columns: Int, bearsPatterns: Bool = true) throws(LexiconError) -> Table {
            let table = try Table(contentsOf: folder.appendingPathComponent(name), columns: columns)
            if bearsPatterns { for row in table.rows { Lexicon.addWords(of: row[1], to: &heads) } }
            for row in table.rows where !ids.insert(row[0]).inserted {
                throw LexiconError.duplicate(file: table.file, line: row.line, id: row[0])
            }
            return table
        }
        var events: [EventSense] = []
        for type in PloverType.allCases.map({ $0.rawValue.lowercased() }) + ["none"] {
            let rows = try table("events/\(type).tsv", EventSense.columns)
            for row in rows.rows { events.append(try EventSense(row: row, file: rows.file, tokens: tokens)) }
        }
        self.events = events
        eventIndex = PatternIndex(events.map { ($0.pattern, $0.weight) })

        var cues: [CueSense] = []
        let cueTable = try table("cues.tsv", CueSense.columns)
        for row in cueTable.rows { cues.append(try CueSense(row: row, file: cueTable.file, tokens: tokens)) }
        self.cues = cues
        cueIndex = PatternIndex(cues.map { ($0.pattern, $0.pattern.words.count) })

        var agents: [Agent] = []
        let agentTable = try table("agents.tsv", Agent.columns)
        for row in agentTable.rows { agents.append(try Agent(row: row, file: agentTable.file, tokens: tokens)) }
        self.agents = agents
        agentIndex = PatternIndex(agents.map { ($0.pattern, $0.pattern.words.count) })

        var equipment: [Equipment] = []
        let equipmentTable = try table("equipment.tsv", Equipment.columns)
        for row in equipmentTable.rows {
            equipment.append(try Equipment(row: row, file: equipmentTable.file, tokens: tokens))
        }
        self.equipment = equipment
        equipmentIndex = PatternIndex(equipment.map { ($0.pattern, $0.pattern.words.count) })

        var quantities: [Quantity] = []
        let quantityTable = try table("quantities.tsv", Quantity.columns)
        for row in quantityTable.rows {
            quantities.append(try Quantity(row: row, file: quantityTable.file, tokens: tokens))
        }
        self.quantities = quantities
        quantityIndex = PatternIndex(quantities.map { ($0.pattern, $0.pattern.words.count) })

        var operators: [Operator] = []
        let operatorTable = try table("operators.tsv", Operator.columns)
        for row in operatorTable.rows {
            operators.append(try Operator(row: row, file: operatorTable.file, tokens: tokens))
        }
        self.operators = operators
        operatorIndex = PatternIndex(operators.map { ($0.pattern, $0.pattern.words.count) })

        var lightVerbs: [LightVerb] = []
        let lightTable = try table("lightverbs.tsv", LightVerb.columns)
        for row in lightTable.rows { lightVerbs.append(try LightVerb(row: row, file: lightTable.file, tokens: tokens)) }
        self.lightVerbs = lightVerbs
        lightVerbIndex = PatternIndex(lightVerbs.map { ($0.pattern, $0.pattern.words.count) })

        let irregulars = try table("irregulars.tsv", 4, bearsPatterns: false).rows.map {
            (base: $0[1], past: $0[2], participle: $0[3])
        }
        inflections = Inflections(irregulars: irregulars, words: heads)

        genders = try Gender.table(Table(contentsOf: folder.appendingPathComponent("genders.tsv"), columns: 2))
        countries = try table("countries.tsv", Country.columns, bearsPatterns: false).rows.map(Country.init(row:))
        actors = try table("actors.tsv", NamedActor.columns, bearsPatterns: false).rows.map(NamedActor.init(row:))
        let listed = try table("places.tsv", NamedPlace.columns, bearsPatterns: false).rows.map(NamedPlace.init(row:))
        var builder = NameIndexBuilder(tokens: tokens)
        builder.add(countries: countries)
        builder.add(actors: actors)
        builder.add(places: listed)
        places = builder.places
        names = builder.names
        nameIndex = builder.finish()
    }
    /// Adds the words that a pattern cell is made of.
    private static func addWords(of cell: String, to words: inout Set<String>) {
        for word in cell.utf8.split(whereSeparator: { $0 == 32 || $0 == 124 || $0 == 42 }) where word.count > 1 {
            words.insert(String(Substring(word)))
        }
    }
}
