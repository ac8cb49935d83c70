// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Borders and fronts that the text does not name: "along the front", "at the border".
extension PlaceFinder {
    /// The line that a predicate or event noun is said to have happened along, with its words for a name and no point.
    func line(of head: Int) -> Found? {
        if let found = line(under: head) { return found }
        // "killed four people at the border"
        for d in parsed.dependents(of: head) {
            switch parsed.relations[d] {
            case .obj, .nsubjPass, .obl: if let found = line(under: d) { return found }
            default: break
            }
        }
        return nil
    }

    private func line(under head: Int) -> Found? {
        for d in parsed.dependents(of: head) where lexicon.lines.contains(parsed.lemmas[d]) {
            // "in front of" is no front.
            guard let mark = parsed.preposition(d), isLocative(parsed.lemmas[mark]),
                parsed.dependents(of: d).contains(where: {
                    parsed.relations[$0] == .det || parsed.relations[$0] == .nmodPoss
                })
            else { continue }
            let words = parsed.phrase(d)
            let span = parsed.text.span(ofWords: words)
            var place = Place(span: span, name: parsed.text.source[span])
            place.placeClass = .line
            return Found(place: place, precision: 1, words: words)
        }
        return nil
    }
}
