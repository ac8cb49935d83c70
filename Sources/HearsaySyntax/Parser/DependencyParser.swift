// SPDX-License-Identifier: Apache-2.0

/// A greedy arc-hybrid parser: for each sentence 2 n decisions of a linear classifier.
///
/// The artificial root stands behind the words and takes the last word left on the stack, so every sentence, whatever
/// its words, becomes a tree with one root.
struct DependencyParser {
    let table: PackedTable
    let actions: ActionSet
    /// Whether it looks at what another parser found.
    let guided: Bool

    /// Parses one sentence; heads and relations are then in the nodes of the scratch space. Complexity: linear.
    func parse(_ start: Configuration, features: UnsafeMutablePointer<UInt32>, scores: UnsafeMutablePointer<Int16>) {
        var c = start
        let left = actions.leftRange
        let right = actions.rightRange
        while true {
            if c.atEnd, c.depth <= 1 { break }
            if c.depth == 0 {
                c.shift()
                continue
            }
            let count = ParserFeatures.extract(c, guided: guided, shift: table.shift, into: features)
            table.score(features, count, into: scores)
            var best = -1
            var bestScore = Int16.min
            if c.canShift {
                best = 0
                bestScore = scores[0]
            }
            if c.canLeft { DependencyParser.raise(scores, left, &best, &bestScore) }
            if c.canRight { DependencyParser.raise(scores, right, &best, &bestScore) }
            if best == 0 {
                c.shift()
            } else if left.contains(best) {
                c.left(actions.relation(best))
            } else {
                c.right(actions.relation(best))
            }
        }
        if c.depth == 1 { c.left(Relation.root.rawValue) }
    }

    @inline(__always)
    private static func raise(
        _ scores: UnsafePointer<Int16>, _ range: Range<Int>, _ best: inout Int, _ bestScore: inout Int16
    ) {
        for action in range where best < 0 || scores[action] > bestScore {
            best = action
            bestScore = scores[action]
        }
    }
}
