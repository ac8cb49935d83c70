// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Months and seasons: "September 2020", "in May", "last March", "mid January", "the summer of 2014".
extension DayReader {
    /// The month at `k`, with a shift or portion before it that begins at `start`.
    func month(at k: Int, shift: Shift? = nil, portion: Portion? = nil, start: Int) -> DayReading? {
        guard let month = words.month(k), !isNamesake(k + 1) else { return nil }
        let portion = portion ?? (words.isMid(k) ? .middle : nil)
        let pattern = DayPattern.month(month.number, portion)
        let (year, end) = year(after: k + 1)
        let range = start..<end
        switch year {
        case .number(let year):
            return pattern.inYear(year).map { DayReading(range, $0, rule: "month").of(.month, portion: portion) }
        case .relative(let offset):
            let days = published.flatMap { pattern.inYear($0.year + offset) }
            return DayReading(range, pattern, relative: days, rule: "month").of(.month, portion: portion)
        case .none: break
        }
        guard let shift else {
            guard portion != nil || isCertain(month: k, isShort: month.isShort) else { return nil }
            return DayReading(range, pattern, published: published, rule: "month").of(.month, portion: portion)
        }
        let days: DayRange? = published.flatMap { now in
            switch shift {
            case .last, .past, .previous: pattern.last(upTo: firstOfMonth(now).advanced(by: -1))
            case .next, .coming, .following: pattern.next(from: now.advanced(by: 32 - now.day))
            case .this: pattern.inYear(now.year)
            case .same, .that: pattern.last(upTo: now)
            }
        }
        return DayReading(range, pattern, relative: days, rule: "month").of(.month, portion: portion)
    }

    private func firstOfMonth(_ day: CivilDate) -> CivilDate {
        day.advanced(by: 1 - day.day)
    }

    /// Whether a month alone is one: "May", "March" and names like "April" need a word of time before them.
    private func isCertain(month k: Int, isShort: Bool) -> Bool {
        switch words.form(k - 1) {
        case "in", "since", "until", "till", "during", "throughout":
            return !isShort || !words.has(.capitalised, k + 1)
        case "by", "from", "before", "after", "through", Words.between, Words.to, Words.of, Words.and, "for", "-":
            return !isShort && !words.has(.capitalised, k + 1)
        case Words.a, Words.the, "its", "their", "his", "her":
            // "the May elections", but not "the March on the palace".
            return !isShort && words.isNominal(k + 1) && !words.has(.capitalised, k + 1)
        default: break
        }
        switch words.form(k) {
        case "march", "may", "april", "june", "august": return words.form(k + 1) == Words.possessive && isStart(k)
        default: return !isShort
        }
    }

    private func isStart(_ k: Int) -> Bool { k == words.range.lowerBound }

    /// The season at `k`: with a year, with "in" or "last" before it, or as the summer "of 2014".
    func season(at k: Int, shift: Shift?, portion: Portion? = nil, start: Int) -> DayReading? {
        guard case .season(let month) = words.meaning(k) else { return nil }
        if words.has(.capitalised, k), CalendarWords.epithets.contains(words.form(k - 1)) { return nil }
        let pattern = DayPattern.season(month)
        var (year, end) = year(after: k + 1)
        if case .number(let number) = year, let second = secondYear(at: end, after: number) { end = second.end }
        var reading: DayReading
        switch year {
        case .number(let year):
            guard let days = pattern.inYear(year) else { return nil }
            reading = DayReading(start..<end, days, rule: "season")
        case .relative(let offset):
            reading = DayReading(
                start..<end, pattern, relative: published.flatMap { pattern.inYear($0.year + offset) }, rule: "season")
        case .none:
            if let shift {
                reading = DayReading(
                    start..<end, pattern, relative: published.flatMap { season(pattern, shift, from: $0) },
                    rule: "season")
            } else {
                guard portion != nil || isCertain(season: k) else { return nil }
                reading = DayReading(start..<end, pattern, published: published, rule: "season")
            }
        }
        reading.takesArticle = shift == nil
        reading.portion = portion
        return reading
    }

    private func season(_ pattern: DayPattern, _ shift: Shift, from now: CivilDate) -> DayRange? {
        switch shift {
        case .last, .past, .previous:
            // "last summer" in the middle of one is that of the year before.
            guard let days = pattern.last(upTo: now) else { return nil }
            return days.to < now ? days : pattern.last(upTo: days.from.advanced(by: -1))
        case .next, .coming, .following:
            guard let days = pattern.next(from: now) else { return nil }
            return days.from > now ? days : pattern.next(from: days.to.advanced(by: 1))
        case .this, .same, .that:
            return pattern.inYear(now.year)
        }
    }

    private func isCertain(season k: Int) -> Bool {
        guard words.form(k) != "fall", !words.isNominal(k + 1) else { return false }
        let before = words.form(k - 1) == "the" ? k - 2 : k - 1
        switch words.form(before) {
        case "in", "since", "until", "during", "by", "throughout", "over": return true
        default: return false
        }
    }
}
