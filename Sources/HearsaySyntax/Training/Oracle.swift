// SPDX-License-Identifier: Apache-2.0

/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each kind of action loses.
struct Oracle {
    /// Gold head of each node; the root node is `count + 1`.
    private(set) var heads: [Int] = []
    /// Gold relation of each node.
    private(set) var relations: [UInt8] = []
    private var dependents: [Int] = []
    private var starts: [Int] = []

    /// Costs of the three kinds of action.
    struct Costs {
        var shift: Int
        var left: Int
        var right: Int
    }

    /// Sets the gold tree of a sentence.
    mutating func set(_ treebank: Treebank, _ sentence: Range<Int>) {
        let n = sentence.count
        heads = [0]
        relations = [0]
        for i in sentence {
            let head = Int(treebank.heads[i])
            heads.append(head < 0 ? n + 1 : head + 1)
            relations.append(treebank.relations[i].rawValue)
        }
        starts = [Int](repeating: 0, count: n + 3)
        for i in 1...n { starts[heads[i] + 1] += 1 }
        for i in 1..<starts.count { starts[i] += starts[i - 1] }
        dependents = [Int](repeating: 0, count: n)
        var next = starts
        for i in 1...n {
            dependents[next[heads[i]]] = i
            next[heads[i]] += 1
        }
    }

    /// The costs in a configuration whose stack is not empty. Complexity: linear in the dependents of two words.
    func costs(_ c: Configuration) -> Costs {
        let s0 = Int(c.stack[c.top])
        let s1 = Int(c.stack[c.top - 1])
        let b0 = c.front
        var shift = 0
        if c.canShift {
            if heads[b0] < b0, heads[b0] != s0, onStack(c, heads[b0]) { shift += 1 }
            for d in dependents[starts[b0]..<starts[b0 + 1]] where d < b0 && onStack(c, d) { shift += 1 }
        }
        var later = 0
        for d in dependents[starts[s0]..<starts[s0 + 1]] where d >= b0 { later += 1 }
        let head = heads[s0]
        let left = later + (head > b0 || (head == s1 && s1 > 0) ? 1 : 0)
        let right = later + (head >= b0 ? 1 : 0)
        return Costs(shift: shift, left: left, right: right)
    }

    private func onStack(_ c: Configuration, _ node: Int) -> Bool {
        node < c.front && c.nodes[node].head == 0
    }
}
