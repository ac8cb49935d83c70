// SPDX-License-Identifier: Apache-2.0

/// Words of a document as rising, disjoint, non-empty ranges of word indices.
struct WordRanges: Sendable, Hashable {
    private(set) var ranges: [Range<Int>] = []

    init() {}

    init(_ range: Range<Int>) {
        if !range.isEmpty { ranges = [range] }
    }

    var isEmpty: Bool { ranges.isEmpty }
    var lowerBound: Int? { ranges.first?.lowerBound }
    var upperBound: Int? { ranges.last?.upperBound }
    /// Number of words.
    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// Whether word `i` is one of them.
    func contains(_ i: Int) -> Bool {
        for range in ranges where range.contains(i) { return true }
        return false
    }

    func overlaps(_ other: Range<Int>) -> Bool {
        for range in ranges where range.overlaps(other) { return true }
        return false
    }

    /// Adds words; ranges that touch become one.
    mutating func insert(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if let last = ranges.last, last.upperBound < range.lowerBound {
            ranges.append(range)
            return
        }
        var merged = range
        var kept: [Range<Int>] = []
        var placed = false
        for r in ranges {
            if r.upperBound < merged.lowerBound {
                kept.append(r)
            } else if r.lowerBound > merged.upperBound {
                if !placed {
                    kept.append(merged)
                    placed = true
                }
                kept.append(r)
            } else {
                merged = min(r.lowerBound, merged.lowerBound)..<max(r.upperBound, merged.upperBound)
            }
        }
        if !placed { kept.append(merged) }
        ranges = kept
    }

    mutating func formUnion(_ other: WordRanges) {
        for range in other.ranges { insert(range) }
    }

    /// Takes words away.
    mutating func subtract(_ range: Range<Int>) {
        guard !range.isEmpty, overlaps(range) else { return }
        var kept: [Range<Int>] = []
        for r in ranges {
            if !r.overlaps(range) {
                kept.append(r)
                continue
            }
            if r.lowerBound < range.lowerBound { kept.append(r.lowerBound..<range.lowerBound) }
            if range.upperBound < r.upperBound { kept.append(range.upperBound..<r.upperBound) }
        }
        ranges = kept
    }

    /// Keeps only words of `range`.
    mutating func clamp(to range: Range<Int>) {
        ranges = ranges.compactMap {
            let part = $0.clamped(to: range)
            return part.isEmpty ? nil : part
        }
    }

    /// Shortens every range by the words at its ends that `drop` names, and leaves out what is empty then.
    mutating func trim(where drop: (_ word: Int, _ atEnd: Bool) -> Bool) {
        ranges = ranges.compactMap { range in
            var low = range.lowerBound
            var high = range.upperBound
            while low < high, drop(low, false) { low += 1 }
            while low < high, drop(high - 1, true) { high -= 1 }
            return low < high ? low..<high : nil
        }
    }
}
