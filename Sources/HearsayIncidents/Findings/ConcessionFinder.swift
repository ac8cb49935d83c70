// SPDX-License-Identifier: Apache-2.0

/// Finds what origins say against their own side: losses of its forces and ground, and acts that others hold against it.
struct ConcessionFinder {
    private let book: AccountBook
    /// Whether others name another target than this incident's accounts do together.
    private let isTargetDisputed: Bool

    init(_ book: AccountBook, isTargetDisputed: Bool) {
        self.book = book
        self.isTargetDisputed = isTargetDisputed
    }

    /// At most one for each side, be it told by its ministry or its army: the first.
    func concessions() -> [Concession] {
        var seen: Set<Party> = []
        return book.accounts.compactMap { origin, testimonies in
            guard let party = origin.party, party.kind != .civil || ConcessionFinder.isMission(origin),
                !seen.contains(party)
            else { return nil }
            for testimony in testimonies where testimony.asserts {
                guard let note = note(testimony, origin) else { continue }
                seen.insert(party)
                return Concession(
                    origin: origin.key, note: note, doc: testimony.document,
                    quote: testimony.reading.sentence ?? testimony.claim.trigger, claim: testimony.claim.id)
            }
            return nil
        }
    }

    /// A mission of several states has forces of its own.
    private static func isMission(_ origin: Origin) -> Bool { origin.key.hasPrefix("IGO/") }

    private func note(_ testimony: Testimony, _ origin: Origin) -> String? {
        let claim = testimony.claim
        if claim.type == "RETREAT", testimony.reading.ground == .left,
            testimony.doers.isEmpty || testimony.doers.contains(where: origin.isSide)
        {
            return "own forces left"
        }
        let isHarm = EventFamily(type: claim.type, mode: claim.mode) == .violence && testimony.reading.ground == nil
        guard isHarm else { return nil }
        let isBoast = claim.counts.contains {
            ["soldier", "militant"].contains($0.of) || Losses.ofThings.contains($0.what)
        }
        if !testimony.doers.contains(where: origin.isSide),
            claim.recipients.contains(where: { isOwn($0, testimony, origin) }),
            !claim.counts.isEmpty || !ConcessionFinder.attacks.contains(claim.mode)
        {
            return "own losses: \(claim.trigger.quote)"
        }
        // Whoever counts the enemy's losses boasts, unless others say that it hit somebody else.
        guard testimony.doers.contains(where: origin.isSide), !isBoast || isTargetDisputed, isHeldAgainst(origin) else {
            return nil
        }
        return "own act, which others hold against it"
    }

    /// Modes that tell an attack and no harm.
    private static let attacks: Set<String> = ["heavy-weapons", "firearms", "explosives", "drone", "missile"]
    private static let forces: Set<String> = ["MIL", "REB", "COP", "SPY"]

    /// Whether a recipient is one of the origin's own forces, or what they have.
    private func isOwn(_ recipient: ActorRecord, _ testimony: Testimony, _ origin: Origin) -> Bool {
        let claim = testimony.claim
        // "Drones attacked it": whoever speaks is not what was lost.
        if let claimant = claim.claimant, claimant.start == recipient.start, claim.counts.isEmpty { return false }
        let number = claim.recipients.firstIndex(of: recipient) ?? 0
        let isAssumed = claim.assumed.contains { $0.field == "recipients[\(number)].country" }
        if isAssumed || recipient.country.isEmpty {
            // A mission that tells of wounded observers means its own.
            return claim.claimant == nil && ConcessionFinder.forces.contains(recipient.sector)
                && recipient.sector != "REB"
        }
        guard let party = Party(recipient), origin.isSide(of: party) else { return false }
        return ConcessionFinder.forces.contains(recipient.sector)
            || claim.counts.contains {
                ["soldier", "militant", "police"].contains($0.of) || Losses.ofThings.contains($0.what)
            }
    }

    /// Whether an independent origin names this one's side as the doer.
    private func isHeldAgainst(_ origin: Origin) -> Bool {
        book.accounts.contains { other, testimonies in
            other.isIndependent(of: origin)
                && testimonies.contains {
                    $0.asserts && $0.reading.ground == nil && $0.doers.contains(where: origin.isSide)
                }
        }
    }
}
