// SPDX-License-Identifier: Apache-2.0

/// Groups texts that are copies of one story.
public struct CopyFinder: Sendable {
    /// The most texts of one band that a text is compared with; boilerplate alone would else make all meet.
    private static let mostCandidates = 200
    /// Days within which a story is reprinted. Weekly and yearly reports have long passages in common, and are not copies.
    private static let mostDays = 7

    /// A finder.
    public init() {}

    /// The groups of texts that are copies, as rising numbers of `fingerprints`; texts without copies are in none.
    ///
    /// - Parameter days: when each was published, in days; `nil` where that is unknown, and decides nothing.
    /// - Complexity: linear, but for texts that share bands and are no copies.
    public func groups(among fingerprints: [Fingerprint], days: [Int?]) -> [[Int]] {
        var byBand: [UInt64: [Int]] = [:]
        var partition = Partition(count: fingerprints.count)
        for (i, fingerprint) in fingerprints.enumerated() {
            var seen: Set<Int> = []
            for band in fingerprint.bands {
                for other in (byBand[band] ?? []).prefix(CopyFinder.mostCandidates)
                where seen.insert(other).inserted && partition.root(other) != partition.root(i) {
                    if let one = days[i], let earlier = days[other], abs(one - earlier) > CopyFinder.mostDays { continue }
                    if fingerprint.isCopy(of: fingerprints[other]) { partition.join(other, i) }
                }
                byBand[band, default: []].append(i)
            }
        }
        return partition.groups().filter { $0.count > 1 }
    }
}
