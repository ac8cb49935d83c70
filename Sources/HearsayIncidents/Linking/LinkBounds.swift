// SPDX-License-Identifier: Apache-2.0

/// What an analyst has decided on claims: that they tell of one occurrence, or that they do not.
public struct LinkBounds: Sendable, Hashable {
    /// A claim by its document's id and its own.
    public struct Claim: Sendable, Hashable {
        /// The document's id.
        public var document: String
        /// The claim's id.
        public var claim: String

        /// A claim.
        public init(document: String, claim: String) {
            self.document = document
            self.claim = claim
        }
    }

    /// Groups of claims that are one incident.
    public var together: [[Claim]]
    /// Pairs of groups that share none.
    public var apart: [(one: [Claim], other: [Claim])]

    /// Decisions; none of them by default.
    public init(together: [[Claim]] = [], apart: [(one: [Claim], other: [Claim])] = []) {
        self.together = together
        self.apart = apart
    }

    /// Equal in all groups.
    public static func == (a: LinkBounds, b: LinkBounds) -> Bool {
        a.together == b.together && a.apart.map(\.one) == b.apart.map(\.one)
            && a.apart.map(\.other) == b.apart.map(\.other)
    }

    /// By all groups.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(together)
        for pair in apart {
            hasher.combine(pair.one)
            hasher.combine(pair.other)
        }
    }

    /// The groups of claims after these decisions: first what is apart is parted, then what belongs together is joined.
    func applied(to groups: [[Claim]]) -> [[Claim]] {
        var groups = groups
        for pair in apart {
            let one = Set(pair.one)
            let other = Set(pair.other)
            groups = groups.flatMap { group -> [[Claim]] in
                guard group.contains(where: one.contains), group.contains(where: other.contains) else { return [group] }
                return [group.filter { !one.contains($0) }, group.filter(one.contains)]
            }
        }
        for claims in together {
            let wanted = Set(claims)
            let meeting = groups.indices.filter { groups[$0].contains(where: wanted.contains) }
            guard let first = meeting.first, meeting.count > 1 else { continue }
            for i in meeting.dropFirst().reversed() { groups[first] += groups.remove(at: i) }
        }
        return groups.filter { !$0.isEmpty }
    }
}
