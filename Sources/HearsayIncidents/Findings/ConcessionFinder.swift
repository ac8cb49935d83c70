// SPDX-License-Identifier: Apache-2.0

/// Finds what origins say against their own side: losses of its forces and ground, and acts that others hold against it.
struct ConcessionFinder {
    private let book: AccountBook

    init(_ book: AccountBook) {
        self.book = book
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
        let own = claim.recipients.filter { recipient in
            guard let party = Party(recipient), origin.isSide(of: party) else { return false }
            return ["MIL", "REB", "COP", "SPY"].contains(recipient.sector)
                || claim.counts.contains { ["soldier", "militant", "peacekeeper", "police"].contains($0.of) }
                || claim.counts.contains { ["downed", "destroyed", "captured"].contains($0.what) }
        }
        if !own.isEmpty, !testimony.doers.contains(where: origin.isSide) { return "own losses: \(claim.trigger.quote)" }
        guard testimony.doers.contains(where: origin.isSide), isHeldAgainst(origin) else { return nil }
        return "own act, which others hold against it"
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
