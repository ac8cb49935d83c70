// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the place of an event: named places in its clause, the most precise first.
struct PlaceFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let places: DocumentPlaces

    init(places: DocumentPlaces) {
        parsed = places.parsed
        lexicon = places.lexicon
        matches = places.matches
        self.places = places
    }

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
    typealias Found = DocumentPlaces.Found

    /// The place named at word `i`, with how the words before it say that the event lies to it.
    func place(at i: Int) -> Found? {
        guard var found = places.place(at: i) else { return nil }
        found.place = PlaceRelationReader(parsed: parsed).related(found) { places.place(at: $0) }
        return found
    }

    /// Where the clause of a predicate or event noun says that it took place. What is acted upon is a place only of an act
    /// that is physical: who supports a capital supports its government.
    func place(of heads: [Int], isPhysical: Bool) -> Found? {
        var best: Found?
        func offer(_ found: Found?) {
            guard let found else { return }
            if let held = best, held.precision >= found.precision { return }
            best = found
        }
        for h in heads { clausePlaces(of: h, isPhysical: isPhysical, offer) }
        guard best == nil else { return best }
        for h in heads where parsed.tags[h] == .verb {
            for d in parsed.dependents(of: h) {
                switch parsed.relations[d] {
                case .obj, .nsubjPass, .obl, .oblAgent: surroundings(of: d, offer)
                // "a market in X burned down": of somebody it would be where he is from.
                case .nsubj where matches.agentAt[d] < 0 && matches.nameAt[d] < 0: surroundings(of: d, offer)
                default: break
                }
            }
        }
        guard best == nil else { return best }
        return heads.prefix(2).lazy.compactMap(line(of:)).first
    }

    /// The places that hang on a predicate or event noun.
    private func clausePlaces(of h: Int, isPhysical: Bool, _ offer: (Found?) -> Void) {
        for d in parsed.dependents(of: h) {
            if PlaceRelationReader.isDirection(parsed.text.words.form[d]) { directionPlaces(d, depth: 0, offer) }
            switch parsed.relations[d] {
            case .obl, .nmod, .nmodUnmarked, .oblUnmarked: modifierPlaces(d, offer)
            case .compound, .amod:
                if let found = place(at: d), found.precision == 2 { offer(found) }
            case .obj, .nsubjPass:
                guard isPhysical else { continue }
                if let found = place(at: d), found.precision > 0 { offer(found) }
                if PlaceFinder.isPlaceNoun(parsed.lemmas[d]) { collect(d, depth: 0, offer) }
            case .conj where parsed.tags[h] != .verb:
                // "shelling and looting in X"
                for inner in parsed.dependents(of: d) {
                    switch parsed.relations[inner] {
                    case .nmod, .obl: modifierPlaces(inner, offer)
                    default: break
                    }
                }
            case .acl, .aclRelcl:
                // "talks to be held in X", "a rally that took place in X"
                guard !lexicon.lightVerbIndex[parsed.lemmas[d]].isEmpty else { continue }
                for inner in parsed.dependents(of: d) where parsed.relations[inner] == .obl {
                    modifierPlaces(inner, offer)
                }
            default: break
            }
        }
    }

    /// The place from which a direction or distance is counted: "30 km north of X".
    private func directionPlaces(_ word: Int, depth: Int, _ offer: (Found?) -> Void) {
        for d in parsed.dependents(of: word) {
            if let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.of || parsed.lemmas[mark] == Words.from {
                offer(place(at: d))
            } else if depth < 2, PlaceRelationReader.isDirection(parsed.text.words.form[d]) {
                directionPlaces(d, depth: depth + 1, offer)
            }
        }
    }

    /// The places of a phrase with a preposition of place.
    private func modifierPlaces(_ d: Int, _ offer: (Found?) -> Void) {
        guard let mark = parsed.preposition(d) else { return }
        if parsed.lemmas[mark] == Words.of {
            // "the bombing of a market in X": where the market is.
            for inner in parsed.dependents(of: d) where parsed.relations[inner] == .nmod {
                guard let mark = parsed.preposition(inner), isLocative(parsed.lemmas[mark]) else { continue }
                collect(inner, depth: 0, offer)
            }
        }
        guard isLocative(parsed.lemmas[mark]) else { return }
        // "clashes between X and Y": countries joined are the sides, not the place.
        let sides = parsed.lemmas[mark] == Words.between
        collect(d, depth: 0) { if !sides || ($0?.precision ?? 0) > 0 { offer($0) } }
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
        for d in parsed.dependents(of: noun) where d > noun {
            if PlaceRelationReader.isDirection(parsed.text.words.form[d]) { directionPlaces(d, depth: 0, offer) }
            guard parsed.relations[d] == .nmod, let mark = parsed.preposition(d) else { continue }
            switch parsed.lemmas[mark] {
            case "in", "at", "near", "outside", "around": collect(d, depth: 0, offer)
            // "gunmen between X and Y": countries so joined are the sides.
            case Words.between: collect(d, depth: 0) { if ($0?.precision ?? 0) > 0 { offer($0) } }
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

    func isLocative(_ lemma: Term) -> Bool {
        switch lemma {
        case "in", "at", "near", "on", "outside", "inside", "around", "across", "over", "along", "off", "within",
            "into",
            "throughout", "to", "toward", "towards", "from", "between", "through", "beside", "above", "north", "south":
            true
        default: false
        }
    }
}
