// SPDX-License-Identifier: Apache-2.0

/// Groups texts that are copies of one story.
public struct CopyFinder: Sendable {
    /// The most texts of one key that a text is compared with; boilerplate alone would else make all meet.
    private static let mostCandidates = 200

    /// A finder.
    public init() {}

    /// The groups of texts that are copies, as rising numbers of `fingerprints`; texts without copies are in none.
    ///
    /// - Parameter days: when each was published, in days; `nil` where that is unknown, and decides nothing.
    /// - Complexity: linear, but for texts that share keys and are no copies.
    public func groups(among fingerprints: [Fingerprint], days: [Int?]) -> [[Int]] {
        var filed: [UInt64: [Int]] = [:]
        var partition = Partition(count: fingerprints.count)
        for (i, fingerprint) in fingerprints.enumerated() {
            let keys = CopyKeys(fingerprint, day: days[i])
            var seen: Set<Int> = []
            for key in keys.sought {
                for other in (filed[key] ?? []).prefix(CopyFinder.mostCandidates)
                where seen.insert(other).inserted && partition.root(other) != partition.root(i) {
                    if let one = days[i], let earlier = days[other], abs(one - earlier) > CopyKeys.mostDays { continue }
                    if fingerprint.isCopy(of: fingerprints[other]) { partition.join(other, i) }
                }
            }
            for key in keys.filed { filed[key, default: []].append(i) }
        }
        return partition.groups().filter { $0.count > 1 }
    }
}
