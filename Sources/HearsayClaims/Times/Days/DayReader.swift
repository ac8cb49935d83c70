// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads phrases that name days: weekdays, dates, months, seasons, years, and days counted from others.
///
/// Each reader begins at the word that carries the meaning ("Sunday" of "early on Sunday") and looks at a bounded number
/// of words around it.
struct DayReader {
    let words: TimeWords
    /// The day of publication, or `nil` if unknown.
    let published: CivilDate?
    /// The day that the text told of last.
    let anchor: DayAnchor
    /// The first word of the passage, in which "in the morning" is that of the day told of last.
    let passage: Int

    /// The day or days that word `k` begins to name, ranges read whole; `nil` if it names none.
    func days(at k: Int) -> DayReading? {
        guard let first = day(at: k) else { return nil }
        return range(from: first) ?? first
    }

    /// As ``days(at:)`` without ranges.
    func day(at k: Int) -> DayReading? {
        let reading: DayReading? =
            switch words.meaning(k) {
            case .weekday: weekday(at: k, shift: nil, start: k)
            case .month: date(at: k) ?? month(at: k, start: k)
            case .season: season(at: k, shift: nil, start: k)
            case .shift(let shift): shifted(at: k, shift)
            case .portion(let portion): part(at: k, portion)
            case .today(let offset): today(at: k, offset)
            case .unit(let unit, let isPlural): bareUnit(at: k, unit, isPlural: isPlural)
            case .number: counted(at: k)
            case .eve: eve(at: k)
            case .ordinal: partOfYear(at: k) ?? century(at: k)
            case .fiscal: fiscalYear(at: k)
            case .dayPart, .clock, .zone, .overnight, .vague, .recurrent, .quantity, .half: nil
            case nil: words.has(.digits, k) ? figures(at: k) : nil
            }
        guard var reading else { return nil }
        let end = words.afterPossessive(reading.words.upperBound)
        if end > reading.words.upperBound {
            reading = reading.upTo(end)
            reading.isPossessive = true
        }
        return reading
    }

    /// What a word with digits may begin.
    private func figures(at k: Int) -> DayReading? {
        if let date = numericDate(at: k) ?? date(at: k) ?? fiscalYear(at: k) ?? year(at: k) ?? decade(at: k) {
            return date
        }
        return century(at: k) ?? partOfYear(at: k) ?? counted(at: k) ?? ordinalDay(at: k)
    }

    /// "this week", "last May", "next Friday", "the past 24 hours", "the next day".
    private func shifted(at k: Int, _ shift: Shift) -> DayReading? {
        var next = k + 1
        // "this past Friday", "that same day", "this coming Sunday"
        var shift = shift
        if case .shift(let second) = words.meaning(next) {
            shift = second == .coming ? .this : second
            next += 1
        }
        switch words.meaning(next) {
        case .weekday: return weekday(at: next, shift: shift, start: k)
        case .month: return month(at: next, shift: shift, start: k)
        case .season: return season(at: next, shift: shift, start: k)
        case .dayPart, .clock: return dayPart(at: next, shift: shift, start: k)
        case .unit(let unit, false): return period(at: next, unit, shift: shift, start: k)
        case .fiscal: return fiscalYear(at: next, start: k)
        case .ordinal: return partOfYear(at: next, start: k)
        case .portion where words.meaning(next + 1).isWeekday: return weekday(at: next + 1, shift: shift, start: k)
        default: return rolling(at: next, shift: shift, start: k)
        }
    }
}

extension CalendarWord? {
    /// Whether it is a weekday.
    var isWeekday: Bool {
        if case .weekday = self { true } else { false }
    }

    /// Whether it is a part of a day.
    var isDayPart: Bool {
        if case .dayPart = self { true } else { false }
    }
}
