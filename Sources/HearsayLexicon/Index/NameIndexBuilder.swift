// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Gathers all proper names of a pack, so that one look-up tells everything a name may stand for.
///
/// Where two rows bear one name, the first keeps it.
struct NameIndexBuilder {
    let tokens: (String) -> [Term]
    private(set) var names: [Lexicon.Name] = []
    private(set) var places: [NamedPlace] = []
    private var index = PhraseIndex()
    private var known: [String: Int] = [:]

    init(tokens: @escaping (String) -> [Term]) {
        self.tokens = tokens
        known.reserveCapacity(1 << 15)
    }

    mutating func add(countries: [Country]) {
        for (i, country) in countries.enumerated() {
            for name in [country.name] + country.aliases {
                if let k = entry(of: name), names[k].country == nil { names[k].country = i }
            }
            for name in country.demonyms {
                if let k = entry(of: name), names[k].demonym == nil { names[k].demonym = i }
            }
            for name in country.seats + country.capitals {
                if let k = entry(of: name), names[k].seat == nil { names[k].seat = i }
            }
            addPlace(names: [country.name] + country.aliases, country: country.code, kind: "country")
            addPlace(names: country.capitals, country: country.code, kind: "capital")
        }
    }

    mutating func add(actors: [NamedActor]) {
        for (i, actor) in actors.enumerated() {
            for name in [actor.name] + actor.aliases {
                if let k = entry(of: name), names[k].actor == nil { names[k].actor = i }
            }
        }
    }

    mutating func add(places listed: [NamedPlace]) {
        places.reserveCapacity(places.count + listed.count)
        for place in listed {
            let i = places.count
            places.append(place)
            for name in [place.name] + place.aliases {
                guard let k = entry(of: name) else { continue }
                // A place listed as such says better where it lies than the authorities that bear its name or sit there.
                if let old = names[k].place, !isSeat(places[old]) || places[old].name != name { continue }
                names[k].place = i
            }
        }
    }

    private func isSeat(_ place: NamedPlace) -> Bool {
        place.kind == "country" || place.kind == "capital"
    }

    private mutating func addPlace(names list: [String], country: String, kind: String) {
        guard let name = list.first else { return }
        let i = places.count
        places.append(NamedPlace(id: "\(kind).\(country.lowercased())", name: name, country: country, kind: kind))
        for name in list {
            if let k = entry(of: name), names[k].place == nil { names[k].place = i }
        }
    }

    /// Index into ``names`` of the entry that bears a name, made if there is none; `nil` for a name without words.
    private mutating func entry(of name: String) -> Int? {
        let bare = name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
        if let known = known[bare] { return known }
        let terms = tokens(bare)
        guard !terms.isEmpty else { return nil }
        let new = names.count
        known[bare] = new
        index.insert(terms, value: new, exact: NameIndexBuilder.exactLetters(of: bare))
        names.append(Lexicon.Name())
        return new
    }

    /// The letters of an acronym, which only counts as it is written: "US" is not "us". Empty for any other name.
    private static func exactLetters(of name: String) -> [UInt8] {
        let letters = Array(name.utf8)
        guard letters.count <= 6 else { return [] }
        let isASCII = letters.allSatisfy { $0 < 0x80 }
        let hasSmall = isASCII ? letters.contains { $0 >= 97 && $0 <= 122 } : name != name.uppercased()
        return hasSmall ? [] : letters
    }

    mutating func finish() -> PhraseIndex {
        index.seal()
        return index
    }
}
