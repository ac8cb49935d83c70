// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Days counted from the one told of last: "the next day", "two days later", "the day before", "in the morning".
extension DayReader {
    /// The unit so many places beside the day told of last; unknown where no day has been told of.
    func anchored(_ range: Range<Int>, _ count: Int, _ unit: TimeUnit, _ shift: Shift) -> DayReading? {
        let offset: Int =
            switch shift {
            case .previous, .last, .past: -count
            case .following, .next, .coming: count
            case .same, .that, .this: 0
            }
        let days: DayRange?
        // "a week later" is a day, "the following week" a week.
        var precision = words.meaning(range.upperBound - 1).isUnit ? unit.precision : unit.precisionOfPoint
        switch unit {
        case .second: days = anchor.day.map { DayRange($0) }
        case .minute, .hour: days = anchor.day.map { DayRange($0.advanced(by: offset / 24)) }
        case .day: days = anchor.day.map { DayRange($0.advanced(by: offset)) }
        case .fortnight: days = anchor.day.map { DayRange($0.advanced(by: 14 * offset)) }
        case .week:
            if words.meaning(range.upperBound - 1).isUnit {
                days = anchor.day.map { day in
                    let monday = day.advanced(by: 1 - day.weekday + 7 * offset)
                    return DayRange(monday, monday.advanced(by: 6))
                }
            } else {
                days = anchor.day.map { DayRange($0.advanced(by: 7 * offset)) }
            }
        case .weekend:
            days = anchor.day.map { day in
                let saturday = day.advanced(by: 6 - day.weekday + 7 * offset)
                return DayRange(saturday, saturday.advanced(by: 1))
            }
        case .month:
            days = anchor.days.flatMap { DayRange(months: 1, from: $0.from.year * 12 + $0.from.month - 1 + offset) }
        case .quarter: return nil
        case .year: days = anchor.days.flatMap { DayRange(year: $0.from.year + offset) }
        case .decade, .century:
            let years = unit == .decade ? 10 : 100
            days = anchor.days.flatMap { DayRange(year: $0.from.year + years * offset) }
            precision = .year
        }
        var reading = DayReading(range, relative: days, isRelative: days == nil || anchor.isRelative, rule: "anchored")
            .of(precision)
        reading.takesArticle = true
        return reading
    }

    /// "two days before Friday", "the day after the 5 May vote"; alone it counts from the day told of last, and before
    /// something that is no day it has no value.
    func beside(_ range: Range<Int>, _ count: Int, _ unit: TimeUnit, _ shift: Shift) -> DayReading? {
        var next = range.upperBound
        if words.form(next) == "the" { next += 1 }
        if var day = day(at: next) {
            let step = unit == .day ? 1 : unit == .week ? 7 : 0
            guard step > 0 else { return nil }
            let offset = (shift == .previous ? -count : count) * step
            func move(_ days: DayRange?) -> DayRange? {
                days.flatMap { $0.isDay ? DayRange($0.from.advanced(by: offset)) : nil }
            }
            day.words = range.lowerBound..<day.words.upperBound
            day.past = move(day.past)
            day.future = move(day.future)
            day.pattern = nil
            day.isPossessive = false
            day.takesArticle = true
            return day
        }
        guard isEnd(range.upperBound) else { return nil }
        return anchored(range, count, unit, shift)
    }

    /// Whether a phrase ends before word `k`.
    private func isEnd(_ k: Int) -> Bool {
        !words.range.contains(k) || words.has(.punctuation, k) || words.form(k) == Words.and
    }

    /// A unit without a number: "a week ago", "the day before yesterday", "a day later", "over the weekend".
    func bareUnit(at k: Int, _ unit: TimeUnit, isPlural: Bool) -> DayReading? {
        guard !isPlural else { return nil }
        let before = words.form(k - 1)
        if before == Words.a || before == Words.an {
            return words.form(k - 2) == "half" ? nil : counted((k - 1)..<(k + 1), 1, unit)
        }
        guard before == "the" || k == words.range.lowerBound else { return nil }
        var reading: DayReading?
        if unit == .weekend {
            guard isLasting(words.form(k - 2)) else { return nil }
            reading = weekend(at: k)
        } else if unit == .day {
            switch (words.form(k + 1), words.form(k + 2)) {
            case ("before", "yesterday"):
                reading = DayReading(
                    k..<(k + 3), relative: published.map { DayRange($0.advanced(by: -2)) }, rule: "relative")
            case ("after", "tomorrow"):
                reading = DayReading(
                    k..<(k + 3), relative: published.map { DayRange($0.advanced(by: 2)) }, rule: "relative")
            case ("before", _): reading = beside(k..<(k + 2), 1, .day, .previous)
            case ("after", _): reading = beside(k..<(k + 2), 1, .day, .following)
            default: break
            }
        } else if isEnd(k + 2) {
            // "the week before"
            switch words.form(k + 1) {
            case "before": reading = anchored(k..<(k + 1), 1, unit, .previous)?.upTo(k + 2)
            case "after": reading = anchored(k..<(k + 1), 1, unit, .following)?.upTo(k + 2)
            default: break
            }
        }
        reading?.takesArticle = true
        return reading
    }

    private func isLasting(_ form: Term) -> Bool {
        switch form {
        case "over", "at", "on", "during", "in", "since", "by", "throughout": true
        default: false
        }
    }

    private func weekend(at k: Int) -> DayReading {
        func weekend(_ saturday: CivilDate?) -> DayRange? { saturday.map { DayRange($0, $0.advanced(by: 1)) } }
        let next = published.map { $0.weekday == 7 ? $0.advanced(by: -1) : $0.advanced(by: 6 - $0.weekday) }
        let past = published.map { $0.advanced(by: -(($0.weekday + 1) % 7)) }
        return DayReading(k..<(k + 1), relative: weekend(past), future: weekend(next), rule: "relative").of(.weekend)
    }

    /// "this morning", "last night", "that evening", "the following afternoon"; the part of the day stands at `k`.
    func dayPart(at k: Int, shift: Shift, start: Int) -> DayReading? {
        let range = start..<(k + 1)
        switch shift {
        case .this: return DayReading(range, relative: published.map { DayRange($0) }, rule: "relative")
        case .last, .past:
            return DayReading(range, relative: published.map { DayRange($0.advanced(by: -1)) }, rule: "relative")
        case .next, .following, .coming: return anchored(range, 1, .day, .following)
        case .same, .that, .previous: return anchored(range, 1, .day, shift)
        }
    }

    /// "the eve of Monday's vote", "New Year's Eve"; before something that is no day its value is unknown.
    func eve(at k: Int) -> DayReading? {
        if words.form(k - 1) == Words.possessive, words.form(k - 2) == "year" {
            return DayReading((k - 3)..<(k + 1), .date(12, 31), published: published, rule: "day-month")
        }
        if words.form(k - 1) == "christmas" {
            return DayReading((k - 1)..<(k + 1), .date(12, 24), published: published, rule: "day-month")
        }
        guard words.form(k - 1) == "the", words.form(k + 1) == Words.of else { return nil }
        var reading =
            beside(k..<(k + 2), 1, .day, .previous)
            ?? DayReading(k..<(k + 2), relative: nil, rule: "anchored")
        reading.takesArticle = true
        return reading
    }

    /// The day of a part of the day told without one: the last day of the passage, else that of publication.
    func dayAtHand(_ range: Range<Int>, rule: String) -> DayReading {
        if let day = anchor.day, anchor.end > passage {
            return DayReading(range, relative: DayRange(day), isRelative: anchor.isRelative, rule: rule)
        }
        return DayReading(range, relative: published.map { DayRange($0) }, rule: rule)
    }
}

extension CalendarWord? {
    /// Whether it is a unit of time.
    var isUnit: Bool {
        if case .unit = self { true } else { false }
    }
}
