// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Weekdays: "Sunday", "last Friday", "Tuesday of last week", "Sunday, 27 September 2020".
extension DayReader {
    /// The weekday at `k`, with a shift before it that begins at `start`.
    func weekday(at k: Int, shift: Shift?, start: Int) -> DayReading? {
        guard case .weekday(let number, let isShort) = words.meaning(k), words.has(.capitalised, k) else { return nil }
        if isShort, shift == nil, !isCertain(shortWeekday: k) { return nil }
        if words.has(.capitalised, k - 1), CalendarWords.epithets.contains(words.form(k - 1)) { return nil }
        if words.has(.capitalised, k + 1), CalendarWords.namesakes.contains(words.form(k + 1)) { return nil }
        switch words.form(start - 1) {
        case "every", "each", "most": return nil
        default: break
        }
        // "on Friday nights"
        if words.isRecurrentPart(k + 1) { return nil }
        if shift == nil, let dated = datedWeekday(at: k) { return dated }
        let reading = DayReading(start..<(k + 1), .weekday(number), published: published, rule: "weekday")
        if let shift { return shifted(reading, number, shift) }
        return ofWeek(reading, number) ?? reading
    }

    /// "Sun" and "Wed" are days where a preposition or another word of the calendar stands beside them.
    private func isCertain(shortWeekday k: Int) -> Bool {
        switch words.meaning(k + 1) {
        case .month, .dayPart, .clock: return true
        default: break
        }
        if words.dayOfMonth(k + 1) != nil { return true }
        if words.form(k + 1) == ",", words.month(k + 2) != nil || words.dayOfMonth(k + 2) != nil { return true }
        switch words.form(k - 1) {
        case "on", "since", "until", "till", "late", "early": return !words.has(.capitalised, k + 1)
        default: return false
        }
    }

    /// A weekday with its date: the date decides.
    private func datedWeekday(at k: Int) -> DayReading? {
        var next = k + 1
        if words.meaning(next).isDayPart { next += 1 }
        let isBracketed = words.form(next) == "("
        if words.form(next) == "," || isBracketed { next += 1 }
        if words.form(next) == "the" { next += 1 }
        guard words.month(next) != nil || words.has(.digits, next) else { return nil }
        guard var date = numericDate(at: next) ?? date(at: next) else { return nil }
        let end = date.words.upperBound
        date.words = k..<(isBracketed && words.form(end) == ")" ? end + 1 : end)
        // Next year's such date is another day of the week.
        if let past = date.past, let future = date.future, past.from.weekday != future.from.weekday {
            date.future = nil
        }
        return date
    }

    /// "last Friday" is the one before today, "next Friday" that of the week to come, "this Friday" that of this week.
    private func shifted(_ reading: DayReading, _ weekday: Int, _ shift: Shift) -> DayReading? {
        let pattern = DayPattern.weekday(weekday)
        func relative(_ day: CivilDate?) -> DayReading {
            DayReading(reading.words, pattern, relative: day.map { DayRange($0) }, rule: "weekday")
        }
        switch shift {
        case .last, .past: return relative(published.flatMap { pattern.last(upTo: $0.advanced(by: -1))?.from })
        case .this: return relative(published.map { $0.advanced(by: weekday - $0.weekday) })
        case .next: return relative(published.map { $0.advanced(by: weekday - $0.weekday + 7) })
        case .coming: return relative(published.flatMap { pattern.next(from: $0)?.from })
        case .same, .that: return reading
        case .previous, .following:
            let day = anchor.day.flatMap {
                shift == .previous
                    ? pattern.last(upTo: $0.advanced(by: -1)) : pattern.next(from: $0.advanced(by: 1))
            }
            var beside = DayReading(
                reading.words, relative: day, isRelative: day == nil || anchor.isRelative, rule: "weekday")
            beside.takesArticle = true
            beside.unknown = TimexValue.unknown(pattern)
            return beside
        }
    }

    /// "Tuesday this week", "Tuesday of last week".
    private func ofWeek(_ reading: DayReading, _ weekday: Int) -> DayReading? {
        var k = reading.words.upperBound
        if words.form(k) == Words.of { k += 1 }
        guard case .shift(let shift) = words.meaning(k), case .unit(.week, false) = words.meaning(k + 1) else {
            return nil
        }
        let weeks: Int
        switch shift {
        case .last, .past: weeks = -1
        case .this: weeks = 0
        case .next: weeks = 1
        default: return nil
        }
        let day = published.map { $0.advanced(by: weekday - $0.weekday + 7 * weeks) }
        return DayReading(
            reading.words.lowerBound..<(k + 2), .weekday(weekday), relative: day.map { DayRange($0) }, rule: "weekday")
    }
}
