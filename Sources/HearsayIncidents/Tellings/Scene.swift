// SPDX-License-Identifier: Apache-2.0

/// What one document tells of one occurrence: the tellings that belong together, with all that they say taken together.
///
/// A scene holds all that linking needs, so that a ledger can keep it and need not read the document again.
public struct Scene: Sendable, Hashable, Identifiable {
    /// The least id of its claims, and the document's: copies of one text have claims of the same ids.
    public var id: String
    /// The document's id.
    public var document: String
    /// Day of publication, as days since 1970-01-01; `nil` if unknown.
    public var published: Int?
    /// The countries that its document speaks of most, where the scene itself names none. Sorted.
    public var theatre: [String] = []
    /// The ids of its claims, sorted.
    public var claims: [String]
    /// Families of its tellings, the most frequent first.
    public var families: [EventFamily]
    /// PLOVER types of its tellings, the most frequent first.
    public var types: [String]
    /// Finer kinds. Sorted.
    public var modes: [String]
    /// Codes of the triggers' words. Sorted.
    public var triggers: [UInt64]
    /// Whether any of them is told as something that did or did not happen.
    public var isActual: Bool
    /// When: the best founded and narrowest of the tellings' windows.
    public var when: DayWindow?
    /// Minute of the day in UTC, where it is known.
    public var minute: Int?
    /// The places that the tellings have.
    public var spots: [Spot]
    /// Who did it. Sorted.
    public var actors: [Party]
    /// To whom. Sorted.
    public var recipients: [Party]
    /// Codes of things. Sorted.
    public var things: [UInt64]
    /// Codes of names in the sentences. Sorted.
    public var names: [UInt64]
    /// Codes of names in the paragraphs beside. Sorted.
    public var surroundings: [UInt64]
    /// Counts.
    public var tallies: [Telling.Tally]
    /// What the words around each claim say of target, initiative and ground, in text order.
    public var readings: [AspectReading]

    /// The scene of these tellings of one document; `nil` for none.
    init?(_ tellings: [Telling]) {
        guard let first = tellings.min(by: { $0.id < $1.id }) else { return nil }
        id = first.id + "@" + first.document
        document = first.document
        published = first.published
        claims = tellings.map(\.id).sorted()
        families = Scene.ranked(tellings.map(\.family)) { $0.rawValue < $1.rawValue }
        types = Scene.ranked(tellings.map(\.type), <)
        modes = Set(tellings.map(\.mode).filter { !$0.isEmpty }).sorted()
        triggers = Set(tellings.map(\.trigger)).sorted()
        isActual = tellings.contains(where: \.isActual)
        let ordered = tellings.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        when = ordered.compactMap(\.when).max { ($0.basis, $1.length) < ($1.basis, $0.length) }
        minute = ordered.lazy.compactMap(\.minute).first
        var spots: [Spot] = []
        for spot in ordered.compactMap(\.spot) where !spots.contains(spot) { spots.append(spot) }
        self.spots = spots
        actors = Set(tellings.flatMap(\.actors)).sorted()
        recipients = Set(tellings.flatMap(\.recipients)).sorted()
        things = Set(tellings.flatMap(\.things)).sorted()
        let names = Set(tellings.flatMap(\.names))
        self.names = names.sorted()
        surroundings = Set(tellings.flatMap(\.surroundings)).subtracting(names).sorted()
        tallies = ordered.flatMap(\.tallies)
        readings = ordered.map(\.reading)
    }

    /// The countries that it has to do with: of its places, of who did it, of whom it was done to. With repetitions.
    var countries: [String] {
        (spots.map(\.country) + (actors + recipients).map(\.country)).filter { !$0.isEmpty }
    }

    /// The family that it is compared under.
    var family: EventFamily { families.first ?? .speech }

    /// What stands in a list, the most frequent first, then in the given order.
    private static func ranked<Item: Hashable>(_ items: [Item], _ isBefore: (Item, Item) -> Bool) -> [Item] {
        let numbers = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
        return numbers.sorted { a, b in a.value == b.value ? isBefore(a.key, b.key) : a.value > b.value }.map(\.key)
    }
}
