// SPDX-License-Identifier: Apache-2.0

/// Groups texts that are copies of one story.
public struct CopyFinder: Sendable {
    /// The most texts of one band that a text is compared with; boilerplate alone would else make all meet.
    private static let mostCandidates = 200

    /// A finder.
    public init() {}

    /// Pairs of texts that are copies, as numbers of `fingerprints`. Complexity: linear, but for texts that share bands.
    public func pairs(among fingerprints: [Fingerprint]) -> [(Int, Int)] {
        var byBand: [UInt64: [Int]] = [:]
        var pairs: [(Int, Int)] = []
        for (i, fingerprint) in fingerprints.enumerated() {
            var seen: Set<Int> = []
            for band in fingerprint.bands {
                for other in (byBand[band] ?? []).prefix(CopyFinder.mostCandidates) where seen.insert(other).inserted {
                    if fingerprint.isCopy(of: fingerprints[other]) { pairs.append((other, i)) }
                }
                byBand[band, default: []].append(i)
            }
        }
        return pairs
    }
}
