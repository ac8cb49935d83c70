// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Gathers all proper names of a pack, so that one look-up tells everything a name may stand for.
struct NameIndexBuilder {
    let tokens: (String) -> [Term]
    private(set) var names: [Lexicon.Name] = []
    private(set) var places: [NamedPlace] = []
    private var index = PhraseIndex()
    private var known: [String: Int] = [:]

    init(tokens: @escaping (String) -> [Term]) {
        self.tokens = tokens
    }

    mutating func add(countries: [Country]) {
        for (i, country) in countries.enumerated() {
            for name in [country.name] + country.aliases {
                insert(name) { if $0.country == nil { $0.country = i } }
            }
            for demonym in country.demonyms { insert(demonym) { if $0.demonym == nil { $0.demonym = i } } }
            for seat in country.seats { insert(seat) { if $0.seat == nil { $0.seat = i } } }
            for capital in country.capitals { insert(capital) { if $0.seat == nil { $0.seat = i } } }
            addPlace(names: [country.name] + country.aliases, country: country.code, kind: "country")
            addPlace(names: country.capitals, country: country.code, kind: "capital")
        }
    }

    mutating func add(actors: [NamedActor]) {
        for (i, actor) in actors.enumerated() {
            for name in [actor.name] + actor.aliases { insert(name) { if $0.actor == nil { $0.actor = i } } }
        }
    }

    mutating func add(places listed: [NamedPlace]) {
        for place in listed {
            let i = places.count
            places.append(place)
            for name in [place.name] + place.aliases {
                // A region listed as a place says better where it lies than the authorities that bear its name.
                let regions = Set(places.indices.filter { places[$0].kind == "country" && places[$0].name == name })
                insert(name) { if $0.place.map(regions.contains) ?? true { $0.place = i } }
            }
        }
    }

    private mutating func addPlace(names: [String], country: String, kind: String) {
        guard let name = names.first else { return }
        let i = places.count
        places.append(NamedPlace(id: "\(kind).\(country.lowercased())", name: name, country: country, kind: kind))
        for name in names { insert(name) { if $0.place == nil { $0.place = i } } }
    }

    private mutating func insert(_ name: String, _ set: (inout Lexicon.Name) -> Void) {
        let bare = name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
        if let i = known[bare] {
            set(&names[i])
            return
        }
        let terms = tokens(bare)
        guard !terms.isEmpty else { return }
        var entry = Lexicon.Name()
        set(&entry)
        known[bare] = names.count
        // Acronyms and words that are also common words only count in their own letters.
        let exact = bare.utf8.count <= 6 && bare == bare.uppercased() ? Array(bare.utf8) : []
        index.insert(terms, value: names.count, exact: exact)
        names.append(entry)
    }

    mutating func finish() -> PhraseIndex {
        index.seal()
        return index
    }
}
