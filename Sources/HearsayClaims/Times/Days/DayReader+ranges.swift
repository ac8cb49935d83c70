// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Days from one to another: "between Monday and Wednesday", "from March to May 2015", "Saturday night to Sunday".
extension DayReader {
    /// The range that `first` begins, or `nil` where no second day follows.
    func range(from first: DayReading) -> DayReading? {
        guard !first.isPossessive else { return nil }
        var next = first.words.upperBound
        if words.meaning(next).isDayPart { next += 1 }
        guard words.isConnector(next) else { return nil }
        let connector = words.form(next)
        next += 1
        if case .portion = words.meaning(next), words.meaning(next + 1).isWeekday { next += 1 }
        guard let second = day(at: next), first.isDay == second.isDay, !second.isPossessive else { return nil }
        if connector == Words.and, words.form(first.words.lowerBound - 1) != Words.between {
            guard follows(first, second) else { return nil }
        }
        let range = first.words.lowerBound..<second.words.upperBound
        var reading = DayReading(range, relative: span(first, second, isFuture: false), rule: "range")
        let future = span(first, second, isFuture: true)
        reading.future = future == reading.past ? nil : future
        reading.isRelative = isRelative(first, second)
        reading.precision = first.precision
        if reading.past == nil {
            reading.unknown = first.value(of: first.past) + "/" + second.value(of: second.past)
        }
        return reading
    }

    /// From the first days to the second: of days that come again, those nearest to the other end.
    private func span(_ first: DayReading, _ second: DayReading, isFuture: Bool) -> DayRange? {
        if first.pattern == nil, let from = isFuture ? first.future ?? first.past : first.past {
            let to = second.pattern?.next(from: from.from) ?? (isFuture ? second.future ?? second.past : second.past)
            return to.map { DayRange(from.from, $0.to) }
        }
        guard let to = isFuture ? second.future ?? second.past : second.past,
            let from = first.pattern?.last(upTo: to.from)
        else { return nil }
        return DayRange(from.from, to.to)
    }

    private func isRelative(_ first: DayReading, _ second: DayReading) -> Bool {
        switch (first.pattern == nil, second.pattern == nil) {
        case (true, true): first.isRelative || second.isRelative
        case (true, false): first.isRelative
        case (false, true): second.isRelative
        case (false, false): true
        }
    }

    /// Whether the second day is the one after the first: "on Monday and Tuesday".
    private func follows(_ first: DayReading, _ second: DayReading) -> Bool {
        if case .weekday(let a) = first.pattern, case .weekday(let b) = second.pattern { return a % 7 + 1 == b }
        guard let from = first.past, let to = second.past else { return false }
        return from.to.advanced(by: 1) == to.from
    }
}

extension DayReading {
    /// Whether it names single days, not months or years.
    var isDay: Bool {
        switch rule {
        case "month", "season", "quarter", "half-year", "year", "fiscal", "decade", "century": false
        default: true
        }
    }
}
