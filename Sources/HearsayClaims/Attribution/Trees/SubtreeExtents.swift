// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax

/// First and last word of the subtree under every word of a document.
///
/// Complexity: linear in the number of words, also for trees that are one long chain.
struct SubtreeExtents: Sendable {
    private var first: [Int32]
    private var last: [Int32]

    init(_ parsed: ParsedText) {
        let count = parsed.count
        first = (0..<count).map { Int32(truncatingIfNeeded: $0) }
        last = first
        var order: [Int32] = []
        order.reserveCapacity(count)
        for i in 0..<count where parsed.heads[i] < 0 { order.append(Int32(truncatingIfNeeded: i)) }
        var next = 0
        while next < order.count {
            for d in parsed.dependents(of: Int(order[next])) { order.append(Int32(truncatingIfNeeded: d)) }
            next += 1
        }
        for word in order.reversed() {
            let i = Int(word)
            let head = Int(parsed.heads[i])
            guard head >= 0 else { continue }
            if first[i] < first[head] { first[head] = first[i] }
            if last[i] > last[head] { last[head] = last[i] }
        }
    }

    /// The words from the first to the last of the subtree under `i`.
    subscript(_ i: Int) -> Range<Int> {
        Int(first[i])..<(Int(last[i]) + 1)
    }
}
