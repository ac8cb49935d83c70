// SPDX-License-Identifier: Apache-2.0

/// The tree of highest score with one root (Chu and Liu 1965, Edmonds 1967).
///
/// The best head of each word mostly is a tree already; only where it is not are cycles contracted. Arcs may cross.
struct TreeDecoder {
    /// Taken off the score of every arc from the root, so that a second one never pays.
    private static let rootCost = 1e6
    /// The score of an arc that must not be.
    private static let never = -1e12

    private var state: [UInt8] = []
    private var path: [Int] = []

    init() {}

    /// Writes the heads (0 the root, from 1 the words) of the words 1 ... count. `scores` has rows of `count + 1`: the
    /// score of head `j` for word `i` is `scores[i * (count + 1) + j]`; row 0 is not read. Scores that are not numbers
    /// count as lowest. Complexity: quadratic; cubic where cycles nest.
    mutating func decode(_ scores: [Float], count: Int, into heads: UnsafeMutablePointer<Int32>) {
        let n = count + 1
        var best = [Int](repeating: 0, count: n)
        var roots = 0
        for i in 1..<n {
            var chosen = i == 1 ? 0 : 1
            for j in 0..<n where j != i && scores[i * n + j] > scores[i * n + chosen] { chosen = j }
            if chosen == i { chosen = 0 }
            best[i] = chosen
            if chosen == 0 { roots += 1 }
        }
        if roots != 1 || cycle(best) != nil {
            // In double precision, since the cost of a root would swallow the differences between scores.
            var costs = [Double](repeating: TreeDecoder.never, count: n * n)
            for i in 1..<n {
                for j in 0..<n where j != i {
                    let score = Double(scores[i * n + j])
                    costs[i * n + j] = score.isFinite ? max(-1e5, min(1e5, score)) : -1e5
                }
                costs[i * n] -= TreeDecoder.rootCost
            }
            best = contract(costs, n)
            settle(&best)
        }
        for i in 1..<n { heads[i - 1] = Int32(truncatingIfNeeded: best[i]) }
    }

    /// Makes sure of one root and no cycle whatever the scores were.
    private mutating func settle(_ heads: inout [Int]) {
        var root = 0
        for i in 1..<heads.count where heads[i] == 0 {
            if root == 0 { root = i } else { heads[i] = root }
        }
        if root == 0 {
            root = 1
            heads[1] = 0
        }
        while let cycle = cycle(heads) { heads[cycle[0]] = cycle[0] == root ? 0 : root }
    }

    /// The words of a cycle, or `nil`.
    private mutating func cycle(_ heads: [Int]) -> [Int]? {
        state.removeAll(keepingCapacity: true)
        state.append(contentsOf: repeatElement(0, count: heads.count))
        state[0] = 2
        for start in 1..<heads.count where state[start] == 0 {
            path.removeAll(keepingCapacity: true)
            var i = start
            while state[i] == 0 {
                state[i] = 1
                path.append(i)
                i = heads[i]
            }
            if state[i] == 1, let from = path.firstIndex(of: i) { return Array(path[from...]) }
            for node in path { state[node] = 2 }
        }
        return nil
    }

    /// The heads of the best tree over nodes 0 ..< n, 0 the root: best heads, or, if these hold a cycle, those of a
    /// smaller graph in which the cycle is one node.
    private mutating func contract(_ scores: [Double], _ n: Int) -> [Int] {
        var heads = [Int](repeating: 0, count: n)
        for i in 1..<n {
            var chosen = i == 1 ? 0 : 1
            for j in 0..<n where j != i && scores[i * n + j] > scores[i * n + chosen] { chosen = j }
            heads[i] = chosen == i ? 0 : chosen
        }
        guard let cycle = cycle(heads) else { return heads }
        var inside = [Bool](repeating: false, count: n)
        for node in cycle { inside[node] = true }
        let rest = (0..<n).filter { !inside[$0] }
        let m = rest.count
        var small = [Double](repeating: TreeDecoder.never, count: (m + 1) * (m + 1))
        var leaves = [Int](repeating: 0, count: m)
        var enters = [Int](repeating: 0, count: m)
        for (a, i) in rest.enumerated() {
            var entry = -Double.infinity
            for node in cycle {
                let gain = scores[node * n + i] - scores[node * n + heads[node]]
                if gain > entry { (entry, enters[a]) = (gain, node) }
            }
            small[m * (m + 1) + a] = entry
            guard i > 0 else { continue }
            for (b, j) in rest.enumerated() where i != j { small[a * (m + 1) + b] = scores[i * n + j] }
            var exit = -Double.infinity
            for node in cycle where scores[i * n + node] > exit { (exit, leaves[a]) = (scores[i * n + node], node) }
            small[a * (m + 1) + m] = exit
        }
        let found = contract(small, m + 1)
        for (a, i) in rest.enumerated() where i > 0 { heads[i] = found[a] == m ? leaves[a] : rest[found[a]] }
        heads[enters[found[m]]] = rest[found[m]]
        return heads
    }
}
