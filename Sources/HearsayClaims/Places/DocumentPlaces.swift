// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The places of a document by the words that name them: the toponyms, and beside them the names of the language pack.
struct DocumentPlaces: Sendable {
    /// A named place as it stands in the text.
    struct Found: Sendable {
        var place: Place
        /// 0 for a country, 1 for a region, 2 for a town or site.
        var precision: Int
        var words: Range<Int>
    }

    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let gazetteer: Gazetteer?
    let toponyms: [Toponym]
    /// Index into ``toponyms`` for every word inside one, else -1; empty without toponyms.
    private let toponymAt: [Int32]

    init(
        parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, toponyms: [Toponym] = [],
        gazetteer: Gazetteer? = nil
    ) {
        self.parsed = parsed
        self.lexicon = lexicon
        self.matches = matches
        self.toponyms = toponyms
        self.gazetteer = gazetteer
        var at = toponyms.isEmpty ? [] : [Int32](repeating: -1, count: parsed.count)
        for (index, toponym) in toponyms.enumerated() { for word in toponym.words { at[word] = Int32(index) } }
        toponymAt = at
    }

    /// The place named at word `i`, if the words name one.
    func place(at i: Int) -> Found? {
        let listed = matches.name(at: i)
        let entry = listed.flatMap { lexicon.names[$0.name].place }.map { lexicon.places[$0] }
        if i < toponymAt.count, toponymAt[i] >= 0 {
            let toponym = toponyms[Int(toponymAt[i])]
            if toponym.isAdjective { return nil }
            // A longer name of the pack holds more than the toponym within it: "Tartar region", "the Lachin corridor".
            if let listed, entry != nil, listed.words.count > toponym.words.count { return known(listed, entry) }
            // Of a longer name that is known in part only the part may be somebody's name as well.
            guard let id = toponym.place, !toponym.isPartial, let gazetteer else {
                return known(listed, entry) ?? unknown(toponym)
            }
            return found(gazetteer[id], toponym, entry)
        }
        return known(listed, entry)
    }

    /// Whether the name at word `i` is that of a capital.
    func isCapital(at i: Int) -> Bool {
        if let listed = matches.name(at: i), let index = lexicon.names[listed.name].place,
            lexicon.places[index].kind == "capital"
        {
            return true
        }
        guard i < toponymAt.count, toponymAt[i] >= 0, let gazetteer else { return false }
        return toponyms[Int(toponymAt[i])].place.map(gazetteer.isCapital) ?? false
    }

    /// The gazetteer's place, under the name that the pack has for it.
    private func found(_ known: GazetteerPlace, _ toponym: Toponym, _ entry: NamedPlace?) -> Found {
        let isListed = entry.map { $0.country == known.country } ?? false
        var place = Place(
            span: toponym.span, name: isListed ? entry?.name ?? known.name : known.name,
            country: known.country)
        if toponym.certainty >= DocumentPlaces.leastCertain { fill(&place, from: known) } else { place.country = "" }
        return Found(place: place, precision: DocumentPlaces.precision(known.placeClass), words: toponym.words)
    }

    /// A place of the pack, with the point that the gazetteer has for it.
    private func known(_ match: LexicalMatches.NameMatch?, _ entry: NamedPlace?) -> Found? {
        guard let match, let entry else { return nil }
        var place = Place(span: parsed.text.span(ofWords: match.words), name: entry.name, country: entry.country)
        let precision: Int
        switch entry.kind {
        case "country": precision = 0
        case "region", "province", "sea", "river", "mountain", "line", "area": precision = 1
        default: precision = 2
        }
        if let gazetteer, let best = best(entry, precision, gazetteer) { fill(&place, from: best) }
        return Found(place: place, precision: precision, words: match.words)
    }

    /// The largest place of the entry's name and country whose class fits its kind.
    private func best(_ entry: NamedPlace, _ precision: Int, _ gazetteer: Gazetteer) -> GazetteerPlace? {
        let named = gazetteer.matches(NameKey(entry.name)).filter {
            $0.kind != .adjective && gazetteer.country($0.place) == entry.country
        }
        let fitting = named.filter { DocumentPlaces.precision(gazetteer.placeClass($0.place)) == precision }
        return (fitting.isEmpty ? named : fitting).max {
            gazetteer.population($0.place) < gazetteer.population($1.place)
        }
        .map { gazetteer[$0.place] }
    }

    /// Below this share of the weight it is not said which of several places is meant.
    private static let leastCertain = 0.3

    /// A name that is a place's, of which nothing is known; only behind a preposition that stands before places alone.
    private func unknown(_ toponym: Toponym) -> Found? {
        let isLocated = toponym.words.contains { word in
            parsed.preposition(word).map { ToponymEvidence.isLocative(parsed.lemmas[$0]) } ?? false
        }
        guard isLocated else { return nil }
        let name = parsed.text.source[toponym.span]
        return Found(place: Place(span: toponym.span, name: name), precision: 2, words: toponym.words)
    }

    private func fill(_ place: inout Place, from known: GazetteerPlace) {
        place.placeClass = known.placeClass
        place.geonames = known.geonames
        // A state's or a river's middle is where nothing happened.
        guard known.placeClass != .country, known.placeClass != .line else { return }
        place.latitude = known.point.latitude
        place.longitude = known.point.longitude
        place.radius = known.radius
    }

    static func precision(_ placeClass: PlaceClass) -> Int {
        switch placeClass {
        case .country: 0
        case .region, .line, .sea: 1
        case .district, .town, .point: 2
        }
    }
}
