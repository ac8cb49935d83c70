// SPDX-License-Identifier: Apache-2.0

/// What one origin says in one document of the number of something.
struct Figure: Sendable {
    /// What is counted.
    var losses: Losses
    /// Least number.
    var low: Int
    /// Greatest; `nil` for open.
    var high: Int?
    /// The claim that says it.
    var testimony: Testimony
    /// The count.
    var count: CountRecord

    /// The bound that is known.
    var bound: Int { low > 0 ? low : high ?? 0 }

    /// The figure that this one says it takes the place of; `nil` where it names none.
    var earlier: Figure? {
        guard let told = testimony.reading.earlierFigure, testimony.claim.counts.first == count else { return nil }
        var figure = self
        figure.low = told.value
        figure.high = told.value
        figure.count.low = told.value
        figure.count.high = told.value
        figure.count.quote = told.words.quote
        figure.count.start = told.words.start
        figure.count.end = told.words.end
        return figure
    }

    /// Whether two ranges have a number in common.
    func meets(_ other: Figure) -> Bool {
        (other.high.map { $0 >= low } ?? true) && (high.map { $0 >= other.low } ?? true)
    }

    /// The figures of an origin's testimonies, in order of time: for each document and each thing counted its greatest,
    /// since smaller ones beside it are parts of it. But where a report repeats the origin's last figure beside another one
    /// ("not thirty but twelve"), the other is what it says now.
    static func all(_ testimonies: [Testimony]) -> [Figure] {
        var figures: [Figure] = []
        for testimony in testimonies where testimony.claim.isActual {
            for count in testimony.claim.counts + [testimony.deniedLosses].compactMap({ $0 }) {
                let losses = Losses(count, victims: testimony.victims)
                // A denial with a number denies that number only, and sets none.
                if testimony.claim.isDenied, count.low > 0 { continue }
                let figure = Figure(
                    losses: losses, low: count.low, high: count.high, testimony: testimony, count: count)
                let same = figures.lastIndex {
                    $0.testimony.document == testimony.document && $0.losses.isComparable(losses)
                        && $0.testimony.origin.key == testimony.origin.key
                }
                guard let same else {
                    figures.append(figure)
                    continue
                }
                let last = figures[..<same].last {
                    $0.losses.isComparable(losses) && $0.testimony.origin.key == testimony.origin.key
                }
                let isRepeated = last != nil && last?.bound == figures[same].bound && figure.bound > 0
                if isRepeated
                    ? figure.bound != last?.bound : figure.low > figures[same].low && figure.bound != last?.bound
                {
                    figures[same] = figure
                }
            }
        }
        return figures
    }
}
