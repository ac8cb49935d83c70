// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsayNetwork
internal import HearsayText

/// Makes a further document for training out of one: the same words with other places in it.
///
/// What tells a place's name is what stands around it. Corpora of place names are news from few countries; with towns,
/// states and adjectives exchanged for those of the whole world the model cannot learn that places have English names.
struct NameExchange {
    let lexicon: Lexicon
    let gazetteer: Gazetteer
    private let towns: [String]
    private let states: [String]
    private let adjectives: [String]
    private let peoples: [String]

    init(lexicon: Lexicon, gazetteer: Gazetteer) {
        self.lexicon = lexicon
        self.gazetteer = gazetteer
        let settled: Set<String> = ["city", "town", "village", "camp", "district", "capital"]
        towns = lexicon.places.filter { settled.contains($0.kind) }.flatMap { [$0.name] + $0.aliases.prefix(1) }
        states = lexicon.countries.map(\.name)
        let demonyms = lexicon.countries.flatMap(\.demonyms)
        adjectives = demonyms.filter { !$0.hasSuffix("s") }
        peoples = demonyms.filter { $0.hasSuffix("s") }
    }

    /// The document with other places in it, the same one for each mention of a name; `nil` if it has none to exchange.
    func exchanged(_ document: GoldToponyms, _ random: inout SplitMix) -> GoldToponyms? {
        let scalars = Array(document.text.unicodeScalars)
        let toponyms = document.toponyms.sorted { $0.start < $1.start }
        var names: [String: String] = [:]
        var text = String.UnicodeScalarView()
        var moved: [GoldToponyms.Toponym] = []
        var from = 0
        for toponym in toponyms where toponym.start >= from && toponym.end <= scalars.count {
            var name = String.UnicodeScalarView()
            name.append(contentsOf: scalars[toponym.start..<toponym.end])
            let quote = String(name)
            if names[quote] == nil { names[quote] = other(for: quote, &random) ?? quote }
            text.append(contentsOf: scalars[from..<toponym.start])
            let start = text.count
            text.append(contentsOf: (names[quote] ?? quote).unicodeScalars)
            moved.append(GoldToponyms.Toponym(start: start, end: text.count, lat: nil, lon: nil))
            from = toponym.end
        }
        guard names.contains(where: { $0.key != $0.value }) else { return nil }
        text.append(contentsOf: scalars[from...])
        return GoldToponyms(id: document.id, text: String(text), url: document.url, toponyms: moved)
    }

    /// A name of the same kind; `nil` for regions, waters and what the gazetteer does not know.
    private func other(for quote: String, _ random: inout SplitMix) -> String? {
        let matches = gazetteer.matches(NameKey(quote))
        guard let first = matches.first, quote != quote.uppercased() else { return nil }
        if matches.contains(where: { $0.kind == .adjective }) {
            return pick(quote.hasSuffix("s") ? peoples : adjectives, &random)
        }
        if matches.contains(where: { gazetteer.placeClass($0.place) == .country }) { return pick(states, &random) }
        return gazetteer.placeClass(first.place) == .town ? pick(towns, &random) : nil
    }

    private func pick(_ names: [String], _ random: inout SplitMix) -> String? {
        names.isEmpty ? nil : names[Int(random.next() % UInt64(names.count))]
    }
}
