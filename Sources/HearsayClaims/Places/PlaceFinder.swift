// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the place of an event: named places in its clause, the most precise first.
struct PlaceFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches

    /// Common nouns of places and buildings.
    private static let nouns: Set<Term> = [
        "town", "village", "city", "area", "region", "district", "province", "settlement", "capital", "border", "camp",
        "base", "airport", "hospital", "school", "mosque", "church", "market", "building", "house", "bridge", "road",
        "street", "square", "port", "neighbourhood", "neighborhood", "suburb", "territory", "outpost", "checkpoint",
        "front", "valley", "hill", "island", "station", "plant", "factory", "compound", "position", "embassy", "prison",
    ]

    /// Whether a lemma names a kind of place.
    static func isPlaceNoun(_ lemma: Term) -> Bool {
        nouns.contains(lemma)
    }

    /// A named place as it stands in the text.
    struct Found {
        var place: Place
        /// 0 for a country, 1 for a region, 2 for a town or point.
        var precision: Int
    }

    /// The place named at word `i`, if the words name one.
    func place(at i: Int) -> Found? {
        guard let match = matches.name(at: i), let index = lexicon.names[match.name].place else { return nil }
        let entry = lexicon.places[index]
        let precision: Int
        switch entry.kind {
        case "country": precision = 0
        case "region", "province", "sea", "river", "mountain", "line", "area": precision = 1
        default: precision = 2
        }
        let span = parsed.text.span(ofWords: match.words)
        return Found(place: Place(span: span, name: entry.name, country: entry.country), precision: precision)
    }

    /// The town or region that a document names most often, the earliest of equals, with where it is first named; `nil`
    /// if none is named twice.
    func mainPlace() -> (place: Place, word: Int)? {
        var tally: [(name: Int, count: Int, first: Int)] = []
        for match in matches.names {
            guard let index = lexicon.names[match.name].place, lexicon.places[index].kind != "country" else { continue }
            // A capital without a preposition is mostly its government.
            if lexicon.places[index].kind == "capital",
                !match.words.contains(where: { parsed.preposition($0).map { isLocative(parsed.lemmas[$0]) } ?? false })
            {
                continue
            }
            if let i = tally.firstIndex(where: { $0.name == index }) {
                tally[i].count += 1
            } else if tally.count < 64 {
                tally.append((index, 1, match.words.lowerBound))
            }
        }
        guard let top = tally.max(by: { ($0.count, $1.first) < ($1.count, $0.first) }), top.count > 1,
            let found = place(at: top.first)
        else { return nil }
        return (found.place, top.first)
    }

    /// Where the clause of a predicate or event noun says that it took place.
    func place(of heads: [Int]) -> Found? {
        var best: Found?
        func offer(_ found: Found?) {
            guard let found else { return }
            if let held = best, held.precision >= found.precision { return }
            best = found
        }
        for h in heads {
            for d in parsed.dependents(of: h) {
                switch parsed.relations[d] {
                case .obl, .nmod, .nmodUnmarked, .oblUnmarked:
                    guard let mark = parsed.preposition(d) else { continue }
                    if parsed.lemmas[mark] == Words.of {
                        // "the bombing of a market in X": where the market is.
                        for inner in parsed.dependents(of: d) where parsed.relations[inner] == .nmod {
                            guard let mark = parsed.preposition(inner), isLocative(parsed.lemmas[mark]) else {
                                continue
                            }
                            collect(inner, depth: 0, offer)
                        }
                    }
                    guard isLocative(parsed.lemmas[mark]) else { continue }
                    // "clashes between X and Y": countries joined are the sides, not the place.
                    let sides = parsed.lemmas[mark] == Words.between
                    collect(d, depth: 0) { if !sides || ($0?.precision ?? 0) > 0 { offer($0) } }
                case .compound, .amod:
                    if let found = place(at: d), found.precision == 2 { offer(found) }
                case .obj, .nsubjPass:
                    if let found = place(at: d), found.precision > 0 { offer(found) }
                    if PlaceFinder.isPlaceNoun(parsed.lemmas[d]) { collect(d, depth: 0, offer) }
                default: break
                }
            }
        }
        guard best == nil else { return best }
        for h in heads where parsed.tags[h] == .verb {
            for d in parsed.dependents(of: h) {
                switch parsed.relations[d] {
                case .obj, .nsubjPass, .obl, .oblAgent: surroundings(of: d, offer)
                default: break
                }
            }
        }
        return best
    }

    /// The place of a struck thing that its own clause names as subject: "the port of X came under fire".
    func place(struck heads: [Int]) -> Found? {
        var best: Found?
        for head in heads {
            if let found = place(at: head) { best = best ?? found }
            if PlaceFinder.isPlaceNoun(parsed.lemmas[head]) { collect(head, depth: 0) { best = best ?? $0 } }
        }
        return best.flatMap { $0.precision > 0 ? $0 : nil }
    }

    /// The town that an event noun belongs to: "the siege of X".
    func place(belongingTo noun: Int) -> Found? {
        for d in parsed.dependents(of: noun) where parsed.relations[d] == .nmod {
            guard let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.of, let found = place(at: d),
                found.precision > 1
            else { continue }
            return found
        }
        return nil
    }

    /// Where those are that something is done to or by: "arrested six men in X", "was hit by soldiers near X".
    private func surroundings(of noun: Int, _ offer: (Found?) -> Void) {
        for d in parsed.dependents(of: noun) where d > noun && parsed.relations[d] == .nmod {
            guard let mark = parsed.preposition(d) else { continue }
            switch parsed.lemmas[mark] {
            case "in", "at", "near", "outside", "around":
                collect(d, depth: 0) { if let found = $0, found.precision > 0 { offer(found) } }
            default: break
            }
        }
    }

    private func collect(_ i: Int, depth: Int, _ offer: (Found?) -> Void) {
        offer(place(at: i))
        guard depth < 4 else { return }
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .nmod, .appos, .compound, .amod, .nmodPoss, .flat, .conj, .nmodDesc, .nmodUnmarked:
                // "Azerbaijani region": a people's adjective is no place.
                if let match = matches.name(at: d), lexicon.names[match.name].demonym != nil,
                    lexicon.names[match.name].country == nil
                {
                    continue
                }
                collect(d, depth: depth + 1, offer)
            default: break
            }
        }
    }

    private func isLocative(_ lemma: Term) -> Bool {
        switch lemma {
        case "in", "at", "near", "on", "outside", "inside", "around", "across", "over", "along", "off", "within",
            "into",
            "throughout", "to", "toward", "towards", "from", "between", "through", "beside", "above", "north", "south":
            true
        default: false
        }
    }
}
