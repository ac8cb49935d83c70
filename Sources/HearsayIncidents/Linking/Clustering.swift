// SPDX-License-Identifier: Apache-2.0

/// Joins what is most alike first, as long as the average over all pairs of two groups speaks for it.
///
/// Average linkage keeps one strong pair from chaining two occurrences together. The outcome depends on the scores and on
/// the order of the names only: items are numbered in rising order of name, and of equal scores the lower numbers go
/// first. Pairs without a score count as `absent`. Complexity: O(p log p) for p scored pairs, but for joins of large groups.
struct Clustering {
    /// The average from which two groups are joined.
    var threshold: Double
    /// What a pair without a score counts.
    var absent: Double

    private struct Candidate: Comparable {
        var average: Double
        var a: Int32
        var b: Int32
        var stamp: Int32

        static func < (x: Candidate, y: Candidate) -> Bool {
            (x.average, y.a, y.b) < (y.average, x.a, x.b)
        }
    }

    /// The groups of `count` items, each as rising numbers; groups by their first item.
    func groups(of count: Int, scores: [(a: Int, b: Int, score: Double)]) -> [[Int]] {
        var members = (0..<count).map { [$0] }
        var stamps = [Int32](repeating: 0, count: count)
        var sums = [[Int: (sum: Double, pairs: Int)]](repeating: [:], count: count)
        var heap = Heap<Candidate>()
        func average(_ a: Int, _ b: Int) -> Double {
            guard let cell = sums[a][b] else { return absent }
            let pairs = members[a].count * members[b].count
            return (cell.sum + absent * Double(pairs - cell.pairs)) / Double(pairs)
        }
        func offer(_ a: Int, _ b: Int) {
            let value = average(a, b)
            guard value >= threshold else { return }
            let low = min(a, b)
            let high = max(a, b)
            heap.insert(Candidate(average: value, a: Int32(low), b: Int32(high), stamp: stamps[low] &+ stamps[high]))
        }
        for (a, b, score) in scores where a != b {
            sums[a][b] = (score, 1)
            sums[b][a] = (score, 1)
        }
        for (a, b, _) in scores where a != b { offer(a, b) }
        while let best = heap.popMax() {
            let a = Int(best.a)
            let b = Int(best.b)
            guard !members[a].isEmpty, !members[b].isEmpty, stamps[a] &+ stamps[b] == best.stamp else { continue }
            members[a] = (members[a] + members[b]).sorted()
            members[b] = []
            stamps[a] += 1
            for (other, cell) in sums[b] where other != a {
                let mine = sums[a][other] ?? (0, 0)
                sums[a][other] = (mine.sum + cell.sum, mine.pairs + cell.pairs)
                sums[other][a] = sums[a][other]
                sums[other][b] = nil
            }
            sums[a][b] = nil
            sums[b] = [:]
            for other in sums[a].keys.sorted() where !members[other].isEmpty { offer(a, other) }
        }
        return members.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    }
}
