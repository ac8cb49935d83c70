// SPDX-License-Identifier: Apache-2.0

/// The expressions of a document that may be the time of an event, found by their words in logarithmic time.
struct TimeIndex {
    /// Those that name days, in text order.
    let times: [TimeExpression]
    /// Lengths of time, in text order.
    private let lengths: [TimeExpression]

    /// Takes expressions in text order.
    init(_ times: [TimeExpression]) {
        self.times = times.filter(\.isDated)
        lengths = times.filter { !$0.isDated && $0.timex.type == .duration }
    }

    /// The lengths of time within some words.
    func lengths(in words: Range<Int>) -> ArraySlice<TimeExpression> {
        lengths[TimeIndex.indices(in: words, of: lengths)]
    }

    /// Where the expressions stand that lie within some words.
    func indices(in words: Range<Int>) -> Range<Int> {
        TimeIndex.indices(in: words, of: times)
    }

    private static func indices(in words: Range<Int>, of times: [TimeExpression]) -> Range<Int> {
        var first = 0
        var high = times.count
        while first < high {
            let middle = (first + high) / 2
            if times[middle].words.lowerBound < words.lowerBound { first = middle + 1 } else { high = middle }
        }
        var end = first
        while end < times.count, times[end].words.upperBound <= words.upperBound { end += 1 }
        return first..<end
    }
}
