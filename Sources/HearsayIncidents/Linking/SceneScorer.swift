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
    /// How much more speaks for a tie of each next strength.
    private static let step = 0.6
    /// Strengths from this one on are of scenes told of the same days, the greatest of those with a place in common too.
    private static let sameDays = ComponentFinder.levels - 2

    /// Things of which few are lost on one day.
    private let rare: [UInt64]

    /// A scorer with the words of a pack.
    init(_ lexicon: Lexicon) {
        rare = lexicon.wordClass("craft").map(\.code).sorted()
    }

    /// How strong the tie of two scenes is; `nil` for none.
    ///
    /// Reports that are put together from the same phrases day by day can be as alike as two of one day: what speaks for
    /// the strongest ties must be a day and a place.
    func level(_ a: SceneTraits, _ b: SceneTraits) -> UInt8? {
        let sum = score(a, b)
        guard sum >= SceneScorer.threshold else { return nil }
        let level = UInt8(min(Double(ComponentFinder.levels - 1), (sum - SceneScorer.threshold) / SceneScorer.step))
        guard level >= SceneScorer.sameDays else { return level }
        guard let one = a.when, let other = b.when, one.from == other.from, one.to == other.to else {
            return SceneScorer.sameDays - 1
        }
        return Codes.shared(a.spotNames, b.spotNames) > 0 ? level : SceneScorer.sameDays
    }

    /// The sum for two scenes.
    func score(_ a: SceneTraits, _ b: SceneTraits, isOneSentence: Bool = false) -> Double {
        var evidence = Evidence()
        weigh(a, b, isOneSentence: isOneSentence, &evidence)
        return evidence.sum
    }

    /// What goes into the sum, the weightiest first; none where something settles it against a link.
    func reasons(_ a: SceneTraits, _ b: SceneTraits) -> [LinkReason] {
        var evidence = Evidence(keepsReasons: true)
        weigh(a, b, isOneSentence: false, &evidence)
        return evidence.reasons.filter { $0.reason != .otherDocument }.sorted { abs($0.weight) > abs($1.weight) }
            .map(\.reason)
    }

    /// Weighs two scenes.
    ///
    /// - Parameter isOneSentence: whether both stand in the same sentence, whose names and things then say nothing.
    private func weigh(_ a: SceneTraits, _ b: SceneTraits, isOneSentence: Bool, _ evidence: inout Evidence) {
        let isOneDocument = a.document == b.document
        guard a.family.group == b.family.group, time(a, b, isOneDocument, &evidence) else {
            evidence.veto()
            return
        }
        if !isOneDocument { evidence.add(.otherDocument, -0.4) }
        PlaceScorer(a, b, isOneDocument: isOneDocument).score(&evidence)
        if !isOneSentence {
            names(a, b, isOneDocument, &evidence)
            things(a, b, isOneDocument, &evidence)
        }
        parties(a, b, &evidence)
        kind(a, b, &evidence)
        counts(a, b, &evidence)
    }

    /// Adds what the times say; `false` where they cannot be the same: days on which both are told settle it.
    private func time(_ a: SceneTraits, _ b: SceneTraits, _ isOneDocument: Bool, _ evidence: inout Evidence) -> Bool {
        guard let one = a.when, let other = b.when else {
            evidence.add(.undated, -0.3)
            return true
        }
        let gap = one.gap(to: other)
        let basis = min(one.basis, other.basis)
        if basis == .publication {
            guard gap <= 10 else { return false }
            let weight = isOneDocument ? 0 : gap == 0 ? 0.2 : gap <= 2 ? -0.3 : -0.8
            evidence.add(gap == 0 ? .undated : .daysApart(gap), weight)
            return true
        }
        if max(one.length, other.length) > 4 {
            guard gap == 0 else { return false }
            // A month holds many days: that one of them falls into it says little.
            evidence.add(.daysMeet, one.length == other.length ? 0.5 : -0.2)
            return true
        }
        guard gap <= 1 else { return false }
        if gap == 1 {
            evidence.add(.daysApart(1), basis == .words ? -1.8 : -0.7)
        } else if let x = a.minute, let y = b.minute, abs(x - y) > 6 * 60 {
            evidence.add(.sameDay, 0.4)
        } else {
            evidence.add(.sameDay, basis == .words ? 1.0 : 0.7)
        }
        return true
    }

    private func names(
        _ a: SceneTraits, _ b: SceneTraits, _ isOneDocument: Bool, _ evidence: inout Evidence
    ) {
        var shared = 0
        Codes.forEachShared(a.names, b.names) { name in
            // The place's own name counts with the place.
            if !a.spotNames.contains(name), !b.spotNames.contains(name) { shared += 1 }
        }
        if shared > 0 {
            evidence.add(.names(shared), min(2.1, 0.7 * Double(shared)))
        } else if !isOneDocument {
            let around = Codes.shared(a.names, b.surroundings) + Codes.shared(a.surroundings, b.names)
            if around > 0 { evidence.add(.names(around), min(0.8, 0.4 * Double(around))) }
        }
    }

    private func things(_ a: SceneTraits, _ b: SceneTraits, _ isOneDocument: Bool, _ evidence: inout Evidence) {
        let shared = Codes.shared(a.things, b.things)
        if shared > 0 {
            var isRare = false
            Codes.forEachShared(a.things, b.things) { if rare.contains($0) { isRare = true } }
            evidence.add(.things(shared), min(1.5, 0.3 + 0.5 * Double(shared)) + (isRare ? 0.5 : 0))
        } else if !a.things.isEmpty, !b.things.isEmpty {
            evidence.add(.otherThings, isOneDocument ? -0.1 : -0.5)
        }
    }

    private func parties(_ a: SceneTraits, _ b: SceneTraits, _ evidence: inout Evidence) {
        switch Party.meeting(a.actors, b.actors) {
        case true?: evidence.add(.sameActors, 0.5)
        case false?:
            let isExchanged =
                Party.meeting(a.actors, b.recipients) == true
                || Party.meeting(a.recipients, b.actors) == true
            evidence.add(isExchanged ? .exchangedRoles : .otherActors, isExchanged ? -0.1 : -0.4)
        case nil: break
        }
        switch Party.meeting(a.recipients, b.recipients) {
        case true?: evidence.add(.sameRecipients, 0.5)
        case false?: evidence.add(.otherRecipients, -0.4)
        case nil: break
        }
    }

    private func kind(_ a: SceneTraits, _ b: SceneTraits, _ evidence: inout Evidence) {
        if !a.sharesFamily(with: b) {
            evidence.add(.otherKind, -0.5)
        } else if a.isAboutGround && b.isAboutGround || Codes.shared(a.modes, b.modes) > 0 {
            evidence.add(.sameKind, 0.4)
        } else if Codes.shared(a.triggers, b.triggers) > 0 {
            evidence.add(.sameKind, 0.2)
        } else if !a.family.isPhysical, Codes.shared(a.types, b.types) == 0 {
            evidence.add(.otherKind, -2)
        }
        if a.isActual != b.isActual { evidence.add(.otherReality, -0.6) }
    }

    private func counts(_ a: SceneTraits, _ b: SceneTraits, _ evidence: inout Evidence) {
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
        if let best { evidence.add(best.reason, best.weight) }
        if a.document != b.document, Codes.shared(a.losses, b.losses) > 0 { evidence.add(.sameLoss, 0.6) }
    }
}
