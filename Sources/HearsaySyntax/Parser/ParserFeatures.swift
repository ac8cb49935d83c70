// SPDX-License-Identifier: Apache-2.0

/// The features of a parser's decision, after Zhang and Nivre (2011): words and tags on top of the stack and at the front
/// of the buffer, their outermost dependents, distances, numbers and relations of dependents.
enum ParserFeatures {
    /// No more features than this are written.
    static let limit = PackedTable.featureLimit

    /// Writes the features of a configuration and returns their number, the same for all. Complexity: constant.
    @inline(__always)
    static func extract(
        _ c: Configuration, guided: Bool, shift: UInt64, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let nodes = UnsafePointer(c.nodes)
        let s0 = nodes + Int(c.stack[c.top])
        let s1 = nodes + Int(c.stack[c.top - 1])
        let s2 = nodes + Int(c.stack[c.top - 2])
        let b0 = nodes + c.front
        let b1 = nodes + (c.front + 1)
        let b2 = nodes + min(c.front + 2, c.count + 2)
        let s0l = nodes + Int(s0.pointee.left1)
        let s0r = nodes + Int(s0.pointee.right1)
        let s0l2 = nodes + Int(s0.pointee.left2)
        let s1l = nodes + Int(s1.pointee.left1)
        let s1r = nodes + Int(s1.pointee.right1)
        let s1r2 = nodes + Int(s1.pointee.right2)
        let b0l = nodes + Int(b0.pointee.left1)
        let b0l2 = nodes + Int(b0.pointee.left2)
        var n = 0

        @inline(__always)
        func add(_ hash: UInt64) {
            out[n] = UInt32(truncatingIfNeeded: FeatureHash.finish(hash) >> shift)
            n += 1
        }
        @inline(__always)
        func one(_ a: UInt32) { add(FeatureHash.mix(UInt64(n) << 33, a)) }
        @inline(__always)
        func two(_ a: UInt32, _ b: UInt32) { add(FeatureHash.mix(FeatureHash.mix(UInt64(n) << 33, a), b)) }
        @inline(__always)
        func three(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
            add(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(UInt64(n) << 33, a), b), c))
        }
        @inline(__always)
        func four(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) { three(a, b, c << 9 ^ d) }

        let s0w = s0.pointee.word
        let s0t = s0.pointee.tag
        let s1w = s1.pointee.word
        let s1t = s1.pointee.tag
        let s2t = s2.pointee.tag
        let b0w = b0.pointee.word
        let b0t = b0.pointee.tag
        let b1w = b1.pointee.word
        let b1t = b1.pointee.tag
        let b2t = b2.pointee.tag

        // Single words.
        one(s0w)
        one(s0t)
        one(s1w)
        one(s1t)
        one(b0w)
        one(b0t)
        one(b1w)
        one(b1t)
        one(b2t)
        one(s2t)
        // Pairs.
        three(s0w, s0t, b0t)
        three(b0w, s0t, b0t)
        two(s0w, b0w)
        two(s0t, b0t)
        two(b0t, b1t)
        two(s0w, b1t)
        two(b0w, b1t)
        two(s1w, s0w)
        two(s1t, s0t)
        three(s1w, s1t, s0t)
        three(s0w, s0t, s1t)
        two(s1t, b0t)
        two(s1w, b0w)
        two(s1w, b0t)
        two(s1t, b0w)
        // Threes.
        three(s0t, b0t, b1t)
        three(s1t, s0t, b0t)
        three(s2t, s1t, s0t)
        three(s0w, b0t, b1t)
        three(s0t, b0w, b1t)
        three(s1t, s0w, b0t)
        three(s1w, s0t, b0t)
        four(s1t, s0t, b0t, b1t)
        four(s2t, s1t, s0t, b0t)
        // Dependents.
        three(s0t, s0l.pointee.tag, b0t)
        three(s0t, b0t, b0l.pointee.tag)
        three(s1t, s1l.pointee.tag, s0t)
        three(s1t, s1r.pointee.tag, s0t)
        three(s1t, s0t, s0l.pointee.tag)
        three(s1t, s0t, s0r.pointee.tag)
        three(s0t, s0l.pointee.tag, s0l2.pointee.tag)
        three(s1t, s1r.pointee.tag, s1r2.pointee.tag)
        three(b0t, b0l.pointee.tag, b0l2.pointee.tag)
        two(s1w, s1r.pointee.word)
        two(b0w, b0l.pointee.word)
        three(s0t, s0l.pointee.label, b0t)
        three(s0t, s0r.pointee.label, b0t)
        three(s1t, s1l.pointee.label, s0t)
        three(s1t, s1r.pointee.label, s0t)
        three(b0t, b0l.pointee.label, s0t)
        two(s0w, s0l.pointee.label)
        two(s0w, s0r.pointee.label)
        two(b0w, b0l.pointee.label)
        // Distances.
        let gap = distance(c.front - Int(c.stack[c.top]))
        let inner = distance(Int(c.stack[c.top]) - Int(c.stack[c.top - 1]))
        two(s0w, gap)
        two(b0w, gap)
        two(b0t, gap)
        three(s0t, b0t, gap)
        three(s1t, s0t, inner)
        two(s1w, inner)
        two(s0w, inner)
        let between =
            min(b0.pointee.verbs &- s0.pointee.verbs, 3) << 4 | min(b0.pointee.marks &- s0.pointee.marks, 3)
        three(s0t, b0t, between)
        let outer =
            min(s0.pointee.verbs &- s1.pointee.verbs, 3) << 4 | min(s0.pointee.marks &- s1.pointee.marks, 3)
        three(s1t, s0t, outer)
        // Numbers and relations of dependents.
        let s0n = s0.pointee.leftCount << 8 | s0.pointee.rightCount
        let s1n = s1.pointee.leftCount << 8 | s1.pointee.rightCount
        two(s0w, s0n)
        two(s0t, s0n)
        two(s1t, s1n)
        two(b0w, b0.pointee.leftCount)
        two(b0t, b0.pointee.leftCount)
        let s0set = labels(s0)
        let s1set = labels(s1)
        let b0set = labels(b0)
        two(s0w, s0set)
        three(s0t, s0set, b0t)
        three(s1t, s1set, s0t)
        two(b0w, b0set)
        three(b0t, b0set, s0t)
        four(s1t, s1set, s0t, b0t)
        four(s0t, s0set, b0t, s1t)
        guard guided else { return n }
        // What the other parser found.
        let g0 = guide(s0, Int(c.stack[c.top - 1]), c.front)
        let g1 = guide(s1, Int(c.stack[c.top]), c.front)
        let gb = guide(b0, Int(c.stack[c.top]), Int(c.stack[c.top - 1]))
        let open = Int(s0.pointee.guideLast) >= c.front ? g0 | 8 : g0
        let g0l = s0.pointee.guideLabel
        let gbl = b0.pointee.guideLabel
        one(open)
        two(open, g0l)
        one(gb)
        two(gb, gbl)
        two(open, gb)
        three(open, gb, g1)
        three(open, s0t, b0t)
        three(open, s0t, s1t)
        three(open, g0l, s0t)
        two(open, s0w)
        three(gb, s0t, b0t)
        two(open, b0w)
        three(open, gap, gb)
        four(open, g0l, gb, gbl)
        return n
    }

    /// Where the other parser saw a word's head: at either of two places, before or behind it, or nowhere yet.
    @inline(__always)
    private static func guide(_ node: UnsafePointer<ParserNode>, _ first: Int, _ second: Int) -> UInt32 {
        let head = Int(node.pointee.guideHead)
        if head == first { return 1 }
        if head == second { return 2 }
        return head < first ? (head < second ? 3 : 4) : (head < second ? 5 : 6)
    }

    @inline(__always)
    private static func labels(_ node: UnsafePointer<ParserNode>) -> UInt32 {
        let h = node.pointee.leftLabels &* FeatureHash.multiplier ^ node.pointee.rightLabels
        return UInt32(truncatingIfNeeded: (h &* FeatureHash.multiplier) >> 32)
    }

    @inline(__always)
    private static func distance(_ words: Int) -> UInt32 {
        switch words {
        case ..<5: UInt32(max(words, 0))
        case 5...6: 5
        case 7...10: 6
        case 11...20: 7
        default: 8
        }
    }
}
