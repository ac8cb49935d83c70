// SPDX-License-Identifier: Apache-2.0

/// Claims that analysts hold together or apart, as references that are still to be found in the documents.
struct ReviewConstraints: Equatable {
    struct Apart: Equatable {
        var one: [ClaimReference]
        var other: [ClaimReference]
    }

    private(set) var together: [[ClaimReference]] = []
    private(set) var apart: [Apart] = []

    /// Whether nothing was decided.
    var isEmpty: Bool { together.isEmpty && apart.isEmpty }

    /// Holds some claims apart from others. What joined them before counts no longer between the two sides.
    mutating func split(_ claims: [ClaimReference], from rest: [ClaimReference]) {
        let (claimSet, restSet) = (Set(claims), Set(rest))
        together = together.flatMap { group -> [[ClaimReference]] in
            guard group.contains(where: claimSet.contains), group.contains(where: restSet.contains) else {
                return [group]
            }
            return [group.filter { !claimSet.contains($0) }, group.filter(claimSet.contains)].filter { $0.count > 1 }
        }
        apart.append(Apart(one: claims, other: rest))
    }

    /// Holds claims together. What held any two of them apart before counts no longer.
    mutating func join(_ claims: [ClaimReference]) {
        let set = Set(claims)
        apart = apart.flatMap { pair -> [Apart] in
            guard pair.one.contains(where: set.contains), pair.other.contains(where: set.contains) else {
                return [pair]
            }
            let outside = Apart(one: pair.one.filter { !set.contains($0) }, other: pair.other)
            let inside = Apart(one: pair.one.filter(set.contains), other: pair.other.filter { !set.contains($0) })
            return [outside, inside].filter { !$0.one.isEmpty && !$0.other.isEmpty }
        }
        if claims.count > 1 { together.append(claims) }
    }
}
