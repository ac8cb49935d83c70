// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsaySyntax
internal import HearsayText

/// Reads how an event lies to the place that is named, from the words before the name, and moves point and radius by it.
///
/// "30 km north of X", "near X", "on the outskirts of X", "between X and Y", "in the direction of X".
struct PlaceRelationReader {
    let parsed: ParsedText

    /// The place with its relation, and the second place of "between X and Y" where the reader finds one at `other`.
    func related(_ found: DocumentPlaces.Found, second: (Int) -> DocumentPlaces.Found?) -> Place {
        var place = found.place
        let start = found.words.lowerBound
        guard start < parsed.count else { return place }
        let range = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: start)].words
        func form(_ k: Int) -> Term { range.contains(k) ? parsed.text.words.form[k] : .none }
        var k = start - 1
        while range.contains(k),
            form(k) == Words.the || isPlaceNoun(k) || form(k) == Words.of && isPlaceNoun(k - 1)
        {
            k -= 1
        }
        switch form(k) {
        case "near", "around", "beside": place.relation = .near
        case "outside": place.relation = .outside
        case "off": place.relation = .off
        case "toward", "towards": place.relation = .toward
        case Words.to where form(k - 1) == "close" || form(k - 1) == "next": place.relation = .near
        case Words.between:
            if form(found.words.upperBound) == Words.and {
                var next = found.words.upperBound + 1
                if form(next) == Words.the { next += 1 }
                if range.contains(next), let other = second(next) { between(&place, other.place) }
            }
        case Words.of, Words.from: place.relation = before(k, form)
        default: break
        }
        move(&place)
        return place
    }

    private func isPlaceNoun(_ k: Int) -> Bool {
        k >= 0 && k < parsed.count && PlaceFinder.isPlaceNoun(parsed.lemmas[k])
    }

    /// The relation that stands before "of": "north", "30 km north", "the outskirts", "the direction", "the coast".
    private func before(_ of: Int, _ form: (Int) -> Term) -> PlaceRelation? {
        switch form(of - 1) {
        case "outskirts", "suburbs", "outskirt", "edge", "edges": return .outskirts
        case "vicinity", "surroundings": return .near
        case "direction": return .toward
        case "coast" where form(of - 2) == "off" || form(of - 3) == "off": return .off
        default: break
        }
        var bearing = PlaceRelationReader.bearing(form(of - 1))
        var unit = bearing == nil && form(of - 1) != "away" ? of - 1 : of - 2
        // "south-east" in three words
        if let second = bearing, form(of - 2) == "-", let first = PlaceRelationReader.bearing(form(of - 3)) {
            bearing = first == 0 && second == 270 ? 315 : (first + second) / 2
            unit = of - 4
        }
        let kilometres = distance(at: form(unit) == Words.to || form(unit) == Words.the ? unit - 1 : unit)
        guard bearing != nil || kilometres != nil else { return nil }
        return .direction(kilometres: kilometres, bearing: bearing)
    }

    /// The kilometres whose unit stands at word `k`: "30 km", "20 miles", "a dozen kilometres".
    private func distance(at k: Int) -> Double? {
        guard k > 0 else { return nil }
        let scale: Double
        switch parsed.text.words.form[k] {
        case "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers": scale = 1
        case "mile", "miles": scale = 1.609344
        case "m", "metre", "metres", "meter", "meters": scale = 0.001
        default: return nil
        }
        let reader = NumberReader(text: parsed.text)
        for start in stride(from: k - 1, through: max(0, k - 3), by: -1) {
            if let number = reader.number(at: start, limit: k), number.words.upperBound == k {
                return Double(number.value) * scale
            }
        }
        return nil
    }

    /// Whether a word says in which direction or how far from a place: "north", "km", "away".
    static func isDirection(_ form: Term) -> Bool {
        switch form {
        case "km", "kilometres", "kilometers", "kilometre", "kilometer", "miles", "mile", "metres", "meters", "away":
            true
        default: bearing(form) != nil
        }
    }

    private static func bearing(_ form: Term) -> Double? {
        switch form {
        case "north": 0
        case "northeast", "north-east": 45
        case "east": 90
        case "southeast", "south-east": 135
        case "south": 180
        case "southwest", "south-west": 225
        case "west": 270
        case "northwest", "north-west": 315
        default: nil
        }
    }

    /// Half way between two places, with a radius that reaches both.
    private func between(_ place: inout Place, _ other: Place) {
        place.relation = .between(other.name)
        guard let latitude = place.latitude, let longitude = place.longitude, let north = other.latitude,
            let east = other.longitude, abs(longitude - east) < 90
        else { return }
        let distance = GeoPoint(latitude: latitude, longitude: longitude)
            .distance(to: GeoPoint(latitude: north, longitude: east))
        place.latitude = PlaceRelationReader.rounded((latitude + north) / 2)
        place.longitude = PlaceRelationReader.rounded((longitude + east) / 2)
        place.radius = max(place.radius ?? 1, distance / 2)
    }

    /// Moves the point by a distance and direction, or widens the radius where the words leave open how far.
    private func move(_ place: inout Place) {
        guard let latitude = place.latitude, let longitude = place.longitude, let radius = place.radius else { return }
        switch place.relation {
        case .near, .outside, .outskirts, .off: place.radius = radius + max(5, radius / 2)
        case .toward: place.radius = radius + 20
        case .direction(let kilometres?, let bearing?) where kilometres < 1_000:
            let point = GeoPoint(latitude: latitude, longitude: longitude).moved(by: kilometres, bearing: bearing)
            place.latitude = PlaceRelationReader.rounded(point.latitude)
            place.longitude = PlaceRelationReader.rounded(point.longitude)
            place.radius = max(2, kilometres / 4)
        case .direction(let kilometres, _): place.radius = radius + (kilometres ?? 20)
        case .between, nil: break
        }
    }

    private static func rounded(_ degrees: Double) -> Double { (degrees * 10_000).rounded() / 10_000 }
}
