// SPDX-License-Identifier: Apache-2.0

/// What the places of two scenes say for or against their being one occurrence.
struct PlaceScorer {
    private let a: SceneTraits
    private let b: SceneTraits
    private let isOneDocument: Bool

    init(_ a: SceneTraits, _ b: SceneTraits, isOneDocument: Bool) {
        self.a = a
        self.b = b
        self.isOneDocument = isOneDocument
    }

    /// Adds what the two places say that fit best, and whether all of one lie in other countries than all of the other.
    func score(_ evidence: inout Evidence) {
        var best: (reason: LinkReason, weight: Double)?
        for one in a.spots {
            for other in b.spots {
                guard let found = compare(one, other) else { continue }
                if best.map({ found.weight > $0.weight }) ?? true { best = found }
            }
        }
        if a.spots.isEmpty || b.spots.isEmpty,
            a.spots.contains(where: { isNamed($0, in: b) }) || b.spots.contains(where: { isNamed($0, in: a) })
        {
            best = (.namedInTheOther, 0.9)
        } else if a.spots.isEmpty || b.spots.isEmpty, !isOneDocument {
            best = (.placeless, -0.3)
        }
        if let best { evidence.add(best.reason, best.weight) }
        if !a.countries.isEmpty, !b.countries.isEmpty, Codes.shared(a.countries, b.countries) == 0 {
            evidence.add(.otherCountry, -1.2)
        }
    }

    private func compare(_ one: SpotTraits, _ other: SpotTraits) -> (reason: LinkReason, weight: Double)? {
        let basis = min(one.basis, other.basis)
        // What speaks against a place that was only assumed speaks less.
        let share = basis == .words ? 1 : 0.6
        let hasSameName = Codes.shared(one.names, other.names) > 0
        if let x = one.point, let y = other.point {
            let distance = SpotTraits.distance(x, y)
            let kilometres = Int(distance.rounded())
            let reach = one.radius + other.radius
            if one.isPrecise, other.isPrecise {
                if hasSameName || distance <= 2 { return (.samePlace, PlaceScorer.same(basis)) }
                if distance <= 10 { return (.near(kilometres: kilometres), basis == .words ? 1.3 : 1.0) }
                return (.far(kilometres: kilometres), share * (distance <= 25 ? 0.1 : distance <= 60 ? -1.2 : -3))
            }
            if hasSameName { return (.samePlace, 0.8) }
            // A strike told by itself within a day's fighting along a front is another occurrence.
            if distance <= reach { return (.within, one.isPrecise == other.isPrecise ? 0.3 : -0.3) }
            return (.far(kilometres: kilometres), share * (distance <= reach + 50 ? -0.8 : -2.5))
        }
        if hasSameName { return (.samePlace, PlaceScorer.same(basis)) }
        if isNamed(one, in: b) || isNamed(other, in: a) { return (.namedInTheOther, 0.9) }
        if !one.names.isEmpty, !other.names.isEmpty, basis == .words { return (.otherPlace, -0.8) }
        return nil
    }

    private static func same(_ basis: Spot.Basis) -> Double {
        switch basis {
        case .words: 2.0
        case .paragraph: 1.4
        case .document: 0.9
        }
    }

    private func isNamed(_ spot: SpotTraits, in scene: SceneTraits) -> Bool {
        Codes.shared(spot.names, scene.names) > 0
    }
}
