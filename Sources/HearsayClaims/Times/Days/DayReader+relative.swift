// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Days counted from publication: "yesterday", "last night", "this week", "the past 24 hours", "two days ago".
extension DayReader {
    /// "today", "yesterday", "tomorrow".
    func today(at k: Int, _ offset: Int) -> DayReading {
        DayReading(k..<(k + 1), relative: published.map { DayRange($0.advanced(by: offset)) }, rule: "relative")
    }

    /// A week, month or year named by its place beside this one; the unit stands at `k`.
    func period(at k: Int, _ unit: TimeUnit, shift: Shift, start: Int) -> DayReading? {
        guard words.form(k + 1) != Words.of else { return nil }
        let hasArticle = words.form(start - 1) == "the"
        let isAhead = hasArticle && goesOn(before: start - 1)
        let range = start..<(k + 1)
        switch shift {
        case .same, .that, .previous, .following: return anchored(range, 1, unit, shift)
        case .next where hasArticle && !isAhead: return anchored(range, 1, unit, .following)
        case .next where unit == .day && !hasArticle: return anchored(range, 1, unit, .following)
        case .past, .coming: return rolling(range, 1, unit, shift)
        case .last where hasArticle && unit != .weekend && unit != .century: return rolling(range, 1, unit, shift)
        case .next where isAhead: return rolling(range, 1, unit, shift)
        case .last, .this, .next: break
        }
        let offset = shift == .last ? -1 : shift == .next ? 1 : 0
        guard let now = published else {
            return DayReading(range, relative: nil, rule: "relative").of(unit.precision)
        }
        switch unit {
        case .week, .weekend, .fortnight:
            let monday = now.advanced(by: 1 - now.weekday + 7 * offset)
            let first = unit == .weekend ? monday.advanced(by: 5) : monday
            return current(range, DayRange(first, monday.advanced(by: 6)), unit, isNow: offset == 0 && unit != .weekend)
        case .month:
            return DayRange(months: 1, from: now.year * 12 + now.month - 1 + offset)
                .flatMap { current(range, $0, unit, isNow: offset == 0) }
        case .quarter:
            return DayRange(months: 3, from: now.year * 12 + (now.month - 1) / 3 * 3 + 3 * offset)
                .flatMap { current(range, $0, unit, isNow: offset == 0) }
        case .year:
            return DayRange(year: now.year + offset).flatMap { current(range, $0, unit, isNow: offset == 0) }
        case .decade:
            return DayRange(decade: now.year / 10 * 10 + 10 * offset, portion: nil)
                .flatMap { current(range, $0, unit, isNow: offset == 0) }
        case .century:
            return DayRange(century: now.year / 100 + offset)
                .flatMap { current(range, $0, unit, isNow: offset == 0) }
        case .second, .minute, .hour, .day:
            return nil
        }
    }

    /// A period that goes on now is past up to today and to come from today.
    private func current(_ range: Range<Int>, _ days: DayRange, _ unit: TimeUnit, isNow: Bool) -> DayReading {
        var reading = DayReading(range, relative: days, rule: "relative").of(unit.precision)
        if isNow, let now = published {
            reading.past = DayRange(days.from, min(days.to, now))
            let future = DayRange(max(days.from, now), days.to)
            reading.future = future == reading.past ? nil : future
        }
        reading.takesArticle = true
        return reading
    }

    /// Whether a preposition of lasting stands at `k - 1`: "over the next week".
    private func goesOn(before k: Int) -> Bool {
        switch words.form(k - 1) {
        case "in", "over", "within", "during", "for", "throughout": true
        default: false
        }
    }

    /// "past 24 hours", "last three months", "next two days": the count begins at `k`.
    func rolling(at k: Int, shift: Shift, start: Int) -> DayReading? {
        guard let count = count(at: k), case .unit(let unit, _) = words.meaning(count.end) else { return nil }
        guard words.form(count.end + 1) != Words.of else { return nil }
        switch shift {
        case .last, .past, .previous, .next, .coming, .following:
            return rolling(start..<(count.end + 1), count.value, unit, shift)
        case .this, .same, .that: return nil
        }
    }

    private func rolling(_ range: Range<Int>, _ count: Int, _ unit: TimeUnit, _ shift: Shift) -> DayReading {
        let isAhead = shift == .next || shift == .coming || shift == .following
        var reading = DayReading(
            range,
            relative: published.map { now in
                let other = day(now, isAhead ? count : -count, unit)
                return isAhead ? DayRange(now, other) : DayRange(other, now)
            }, rule: "relative")
        reading.takesArticle = true
        reading.precision = unit.precision
        reading.length = TimeLength(first: TimeLength.Part(count, unit))
        return reading
    }

    /// The day so many units away; part of a day counts as one.
    private func day(_ now: CivilDate, _ count: Int, _ unit: TimeUnit) -> CivilDate {
        switch unit {
        case .second, .minute: return now
        case .hour: return now.advanced(by: count / 24 == 0 ? count.signum() : count / 24)
        case .day: return now.advanced(by: count)
        case .weekend, .week: return now.advanced(by: 7 * count)
        case .fortnight: return now.advanced(by: 14 * count)
        case .month: return month(now, count)
        case .quarter: return month(now, 3 * count)
        case .year: return month(now, 12 * count)
        case .decade: return month(now, 120 * count)
        case .century: return month(now, 1200 * count)
        }
    }

    private func month(_ now: CivilDate, _ count: Int) -> CivilDate {
        let month = max(12, now.year * 12 + now.month - 1 + count)
        let day = min(now.day, CivilDate.daysIn(month: (month % 12 + 12) % 12 + 1, year: month / 12))
        return CivilDate(year: month / 12, month: (month % 12 + 12) % 12 + 1, day: day) ?? now
    }

    /// A whole number below 1000 at `k`, and where it ends.
    func count(at k: Int) -> (value: Int, end: Int)? {
        guard let number = words.number(at: k, limit: words.range.upperBound), number.value > 0, number.value < 1000
        else { return nil }
        return (number.value, number.end)
    }

    /// "two days ago", "three days later", "a week before Sunday's vote": the count stands at `k`.
    func counted(at k: Int) -> DayReading? {
        guard let count = count(at: k), case .unit(let unit, _) = words.meaning(count.end) else { return nil }
        return counted(k..<(count.end + 1), count.value, unit)
    }

    /// So many units from now or from the day told of last; what follows `range` says which.
    func counted(_ range: Range<Int>, _ count: Int, _ unit: TimeUnit) -> DayReading? {
        let next = range.upperBound
        let whole = range.lowerBound..<(next + 1)
        switch words.form(next) {
        case "ago":
            guard !isBounded(range.lowerBound) else { return nil }
            return DayReading(whole, relative: published.flatMap { ago($0, count, unit) }, rule: "relative")
                .of(unit.precisionOfPoint)
        case "earlier", "previously": return anchored(whole, count, unit, .previous)
        case "later": return anchored(whole, count, unit, .following)
        case "before", "after":
            let shift: Shift = words.form(next) == "before" ? .previous : .following
            return beside(whole, count, unit, shift)
        default: return nil
        }
    }

    /// "more than two years ago" has no value.
    private func isBounded(_ k: Int) -> Bool {
        switch words.form(k - 1) {
        case "than", "over", "least", "most", "nearly", "almost", "under", "half", "every": true
        default: false
        }
    }

    func ago(_ now: CivilDate, _ count: Int, _ unit: TimeUnit) -> DayRange? {
        let month = now.year * 12 + now.month - 1
        switch unit {
        case .second, .minute: return DayRange(now)
        case .hour: return DayRange(now.advanced(by: -(count / 24)))
        case .day, .week, .fortnight: return DayRange(day(now, -count, unit))
        case .month: return DayRange(months: 1, from: month - count)
        case .year: return DayRange(year: now.year - count)
        case .decade: return DayRange(year: now.year - 10 * count)
        case .century: return DayRange(year: now.year - 100 * count)
        case .weekend, .quarter: return nil
        }
    }
}
