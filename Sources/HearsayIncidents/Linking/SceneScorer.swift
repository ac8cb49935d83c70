// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Scores how much speaks for two scenes being the same occurrence.
///
/// The score is a sum of weights for time, place, names, things, parties, kind and counts. It is symmetric and depends on
/// the two scenes alone. What accounts of one occurrence differ in (who did it, how many died) weighs little against it.
struct SceneScorer: Sendable {
    /// No link, whatever else speaks for one.
    static let veto = -8.0
    /// Where a sum counts as a link.
    static let threshold = 0.9

    /// Things of which few are lost on one day.
    private let rare: [UInt64]

    /// A scorer with the words of a pack.
    init(_ lexicon: Lexicon) {
        rare = lexicon.wordClass("craft").map(\.code).sorted()
    }

    typealias Sink = (LinkReason, Double) -> Void

    /// The sum for two scenes; `reason` receives what went into it with its weight.
    ///
    /// - Parameter isOneSentence: whether both stand in the same sentence, whose names and things then say nothing.
    func score(_ a: Scene, _ b: Scene, isOneSentence: Bool = false, _ reason: Sink = { _, _ in }) -> Double {
        guard a.family.group == b.family.group else { return SceneScorer.veto }
        var sum = 0.0
        func add(_ why: LinkReason, _ weight: Double) {
            sum += weight
            reason(why, weight)
        }
        let isOneDocument = a.document == b.document
        guard time(a, b, isOneDocument, add) else { return SceneScorer.veto }
        if !isOneDocument { add(.otherDocument, -0.4) }
        PlaceScorer(a, b, isOneDocument: isOneDocument).score(add)
        if !isOneSentence {
            names(a, b, isOneDocument, add)
            things(a, b, isOneDocument, add)
        }
        parties(a, b, add)
        kind(a, b, add)
        counts(a, b, add)
        return sum
    }

    /// Adds what the times say; `false` where they cannot be the same: days on which both are told settle it.
    private func time(_ a: Scene, _ b: Scene, _ isOneDocument: Bool, _ add: Sink) -> Bool {
        guard let one = a.when, let other = b.when else {
            add(.undated, -0.3)
            return true
        }
        let gap = one.gap(to: other)
        let basis = min(one.basis, other.basis)
        if basis == .publication {
            guard gap <= 10 else { return false }
            let weight = isOneDocument ? 0 : gap == 0 ? 0.2 : gap <= 2 ? -0.3 : -0.8
            add(gap == 0 ? .undated : .daysApart(gap), weight)
            return true
        }
        if max(one.length, other.length) > 4 {
            guard gap == 0 else { return false }
            // A month holds many days: that one of them falls into it says little.
            add(.daysMeet, one.length == other.length ? 0.5 : -0.2)
            return true
        }
        guard gap <= 1 else { return false }
        if gap == 1 {
            add(.daysApart(1), basis == .words ? -1.8 : -0.7)
        } else if let x = a.minute, let y = b.minute, abs(x - y) > 6 * 60 {
            add(.sameDay, 0.4)
        } else {
            add(.sameDay, basis == .words ? 1.0 : 0.7)
        }
        return true
    }

    private func names(_ a: Scene, _ b: Scene, _ isOneDocument: Bool, _ add: Sink) {
        // The place's own name counts with the place.
        let own = Set((a.spots + b.spots).flatMap(\.names))
        let shared = a.names.count { !own.contains($0) && b.names.contains($0) }
        if shared > 0 {
            add(.names(shared), min(2.1, 0.7 * Double(shared)))
        } else if !isOneDocument {
            let around = Codes.shared(a.names, b.surroundings) + Codes.shared(a.surroundings, b.names)
            if around > 0 { add(.names(around), min(0.8, 0.4 * Double(around))) }
        }
    }

    private func things(_ a: Scene, _ b: Scene, _ isOneDocument: Bool, _ add: Sink) {
        let shared = Codes.shared(a.things, b.things)
        if shared > 0 {
            let isRare = a.things.contains { rare.contains($0) && b.things.contains($0) }
            add(.things(shared), min(1.5, 0.3 + 0.5 * Double(shared)) + (isRare ? 0.5 : 0))
        } else if !a.things.isEmpty, !b.things.isEmpty {
            add(.otherThings, isOneDocument ? -0.1 : -0.5)
        }
    }

    private func parties(_ a: Scene, _ b: Scene, _ add: Sink) {
        switch SceneScorer.meeting(a.actors, b.actors) {
        case true?: add(.sameActors, 0.5)
        case false?:
            let isExchanged =
                SceneScorer.meeting(a.actors, b.recipients) == true
                || SceneScorer.meeting(a.recipients, b.actors) == true
            add(isExchanged ? .exchangedRoles : .otherActors, isExchanged ? -0.1 : -0.4)
        case nil: break
        }
        switch SceneScorer.meeting(a.recipients, b.recipients) {
        case true?: add(.sameRecipients, 0.5)
        case false?: add(.otherRecipients, -0.4)
        case nil: break
        }
    }

    private func kind(_ a: Scene, _ b: Scene, _ add: Sink) {
        if !a.families.contains(where: b.families.contains) {
            add(.otherKind, -0.5)
        } else if a.families.contains(.ground) && b.families.contains(.ground)
            || a.modes.contains(where: b.modes.contains)
        {
            add(.sameKind, 0.4)
        } else if Codes.shared(a.triggers, b.triggers) > 0 {
            add(.sameKind, 0.2)
        } else if !a.family.isPhysical, !a.types.contains(where: b.types.contains) {
            add(.otherKind, -2)
        }
        if a.isActual != b.isActual { add(.otherReality, -0.6) }
    }

    private func counts(_ a: Scene, _ b: Scene, _ add: Sink) {
        var best: (reason: LinkReason, weight: Double)?
        for one in a.tallies {
            for other in b.tallies where one.what == other.what {
                let meets = (other.high.map { $0 >= one.low } ?? true) && (one.high.map { $0 >= other.low } ?? true)
                let found: (LinkReason, Double) =
                    one.low == other.low && one.low > 0
                    ? (.sameCount(one.low), one.low > 4 ? 1.0 : one.low > 1 ? 0.7 : 0.3)
                    : meets ? (.countsMeet, 0.2) : (.countsDiffer, -0.2)
                if best.map({ found.1 > $0.weight }) ?? true { best = found }
            }
        }
        if let best { add(best.reason, best.weight) }
        let lost = SceneScorer.lost(a)
        if a.document != b.document, !lost.isEmpty, !lost.isDisjoint(with: SceneScorer.lost(b)) { add(.sameLoss, 0.6) }
    }

    /// The classes of things that are counted as lost.
    private static func lost(_ scene: Scene) -> Set<String> {
        Set(scene.tallies.filter { ["downed", "destroyed", "captured", "damaged"].contains($0.what) }.map(\.of))
    }

    /// Whether some two of the parties may be the same, with a country or a kind in common; `nil` where too little is known.
    private static func meeting(_ a: [Party], _ b: [Party]) -> Bool? {
        guard !a.isEmpty, !b.isEmpty else { return nil }
        for one in a {
            for other in b where one.mayBe(other) && (one.country == other.country || one.country.isEmpty) {
                return true
            }
        }
        return false
    }
}
