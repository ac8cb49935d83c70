// SPDX-License-Identifier: Apache-2.0

extension Treebank {
    /// Whether heads (from 0, -1 for the root) form a tree with one root. Complexity: linear.
    package static func isTree(_ heads: [Int]) -> Bool {
        guard heads.count(where: { $0 == -1 }) == 1 else { return false }
        var state = [UInt8](repeating: 0, count: heads.count)
        for word in heads.indices {
            var path: [Int] = []
            var i = word
            while i >= 0, state[i] == 0 {
                state[i] = 1
                path.append(i)
                guard heads[i] < heads.count, heads[i] >= -1 else { return false }
                i = heads[i]
            }
            if i >= 0, state[i] == 1 { return false }
            for node in path { state[node] = 2 }
        }
        return true
    }
}
