// SPDX-License-Identifier: Apache-2.0

/// Proposes how credible an incident is on the Admiralty scale, by who independently tells it; an analyst decides.
enum CredibilityProposal {
    static func credibility(_ book: AccountBook, _ incident: Incident) -> Incident.Credibility {
        let tellers = book.accounts.filter { $0.testimonies.contains(where: \.asserts) }.map(\.origin)
        let independent = groups(tellers)
        let isDenied = incident.disputes.contains { $0.aspect == .occurrence }
        let concedes = !incident.concessions.isEmpty
        if tellers.isEmpty { return .init(digit: 6, reason: "nobody tells it as having happened") }
        if isDenied {
            if concedes { return .init(digit: 3, reason: "denied by some, conceded by another") }
            return independent > 2
                ? .init(digit: 4, reason: "told by \(independent) independent origins, denied by others")
                : .init(
                    digit: 5, reason: "told by \(independent == 1 ? "one origin" : "two origins"), denied by others")
        }
        if concedes, independent > 1 {
            return .init(
                digit: 1, reason: "told by \(independent) independent origins, one of them against its own side")
        }
        if independent > 2 { return .init(digit: 2, reason: "told by \(independent) independent origins") }
        if independent == 2 || concedes {
            return .init(
                digit: 2,
                reason: concedes ? "told by one origin against its own side" : "told by two independent origins")
        }
        return tellers.allSatisfy(\.isOutlet)
            ? .init(digit: 6, reason: "told by one outlet, which names no source")
            : .init(digit: 3, reason: "told by one origin, contradicted by none")
    }

    /// How many of the origins are independent of each other.
    private static func groups(_ origins: [Origin]) -> Int {
        var leaders: [Origin] = []
        for origin in origins where leaders.allSatisfy({ $0.isIndependent(of: origin) }) { leaders.append(origin) }
        return leaders.count
    }
}
