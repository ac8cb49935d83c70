// SPDX-License-Identifier: Apache-2.0

/// Items joined pair by pair into groups (disjoint sets).
struct Partition {
    private var parent: [Int]

    /// Every item by itself.
    init(count: Int) {
        parent = Array(0..<count)
    }

    /// The item that stands for the group of `i`: its least.
    mutating func root(_ i: Int) -> Int {
        var i = i
        while parent[i] != i {
            parent[i] = parent[parent[i]]
            i = parent[i]
        }
        return i
    }

    /// Makes one group of two.
    mutating func join(_ a: Int, _ b: Int) {
        let x = root(a)
        let y = root(b)
        parent[max(x, y)] = min(x, y)
    }

    /// The groups, each in rising order, by their least item.
    mutating func groups() -> [[Int]] {
        var groups: [[Int]] = Array(repeating: [], count: parent.count)
        for i in parent.indices { groups[root(i)].append(i) }
        return groups.filter { !$0.isEmpty }
    }
}
