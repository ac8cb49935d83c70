// SPDX-License-Identifier: Apache-2.0

/// All counts of an incident as ranges by side: from the least to the greatest that anybody gives last.
enum CountRanges {
    static func ranges(_ book: AccountBook) -> [Incident.CountRange] {
        struct Key: Hashable, Comparable {
            var what: String
            var of: String
            var side: String

            static func < (a: Key, b: Key) -> Bool { (a.what, a.of, a.side) < (b.what, b.of, b.side) }
        }
        var ranges: [Key: Incident.CountRange] = [:]
        for (origin, testimonies) in book.accounts {
            var latest: [Key: Figure] = [:]
            for figure in Figure.all(testimonies) {
                let side = figure.testimony.victims.map(\.country).first { !$0.isEmpty } ?? ""
                latest[Key(what: figure.count.what, of: figure.count.of, side: side)] = figure
            }
            for (key, figure) in latest {
                guard var range = ranges[key] else {
                    ranges[key] = Incident.CountRange(
                        what: key.what, of: key.of, side: key.side, low: figure.low, high: figure.high,
                        origins: [origin.key])
                    continue
                }
                range.low = min(range.low, figure.low)
                range.high = if let a = range.high, let b = figure.high { max(a, b) } else { nil }
                range.origins.append(origin.key)
                ranges[key] = range
            }
        }
        return ranges.keys.sorted().compactMap { ranges[$0] }
    }
}
