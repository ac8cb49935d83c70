// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Days of a month, with or without the year: "27 September 2020", "Sept. 27th", "3 to 5 May", "2020-09-27".
extension DayReader {
    /// A date of month and day at `k`, in British or American order.
    func date(at k: Int) -> DayReading? {
        words.month(k) == nil ? dayFirst(at: k) : monthFirst(at: k)
    }

    /// "27 September", "the 27th of September", "3-5 May", "3 and 4 May".
    private func dayFirst(at k: Int) -> DayReading? {
        guard let first = words.dayOfMonth(k) else { return nil }
        var next = k + 1
        var last = first
        if words.isConnector(next), let second = words.dayOfMonth(next + 1), second > first,
            words.form(next) != Words.and || second == first + 1 || words.form(k - 1) == Words.between
        {
            last = second
            next += 2
        }
        if words.form(next) == Words.of { next += 1 }
        guard let month = words.month(next), !isNamesake(next + 1) else { return nil }
        let (year, end) = year(after: next + 1)
        var reading = date(k..<end, month: month.number, first, last, year: year)
        // "the 3rd of May"
        reading?.takesArticle = words.figure(k)?.isOrdinal == true
        return reading
    }

    /// "September 27, 2020", "May 3-5".
    private func monthFirst(at k: Int) -> DayReading? {
        guard let month = words.month(k), let first = words.dayOfMonth(k + 1) else { return nil }
        var next = k + 2
        var last = first
        // "In May 20 soldiers died": behind "in" the number counts.
        if words.form(k - 1) == "in", words.isNominal(next) { return nil }
        if words.isConnector(next), let second = words.dayOfMonth(next + 1), second > first,
            words.form(next) != Words.and || second == first + 1, words.month(next + 2) == nil
        {
            last = second
            next += 2
        }
        guard !isNamesake(next) else { return nil }
        let (year, end) = year(after: next)
        return date(k..<end, month: month.number, first, last, year: year)
    }

    private func date(_ range: Range<Int>, month: Int, _ first: Int, _ last: Int, year: ExplicitYear) -> DayReading? {
        let pattern = DayPattern.date(month, first)
        func days(_ from: DayRange?) -> DayRange? {
            from.map { DayRange($0.from, $0.from.advanced(by: last - first)) }
        }
        guard (1...31).contains(last), first <= CivilDate.daysIn(month: month, year: 2000) else { return nil }
        switch year {
        case .number(let year):
            return days(pattern.inYear(year)).map { DayReading(range, $0, rule: "date") }
        case .relative(let offset):
            let days = published.flatMap { days(pattern.inYear($0.year + offset)) }
            return named(DayReading(range, relative: days, rule: "date"), month: month, first, last)
        case .none where first == last:
            return DayReading(range, pattern, published: published, rule: "day-month")
        case .none:
            let reading = DayReading(
                range, relative: published.flatMap { days(pattern.last(upTo: $0)) },
                future: published.flatMap { days(pattern.next(from: $0)) }, rule: "day-month")
            return named(reading, month: month, first, last)
        }
    }

    /// The same with the value for a year that is not known.
    private func named(_ reading: DayReading, month: Int, _ first: Int, _ last: Int) -> DayReading {
        var reading = reading
        reading.unknown = TimexValue.unknown(.date(month, first))
        if last > first { reading.unknown += "/" + TimexValue.unknown(.date(month, last)) }
        return reading
    }

    /// The year that a date or month names.
    enum ExplicitYear {
        case none
        case number(Int)
        /// "last year", in years from now.
        case relative(Int)
    }

    /// The year behind a date or month: "2020", ", 2020", "of 2020", "last year", and where it ends.
    func year(after k: Int) -> (year: ExplicitYear, end: Int) {
        var next = k
        if words.form(next) == "," || words.form(next) == Words.of { next += 1 }
        if let year = words.year(next) { return (.number(year), next + 1) }
        guard case .shift(let shift) = words.meaning(next), case .unit(.year, false) = words.meaning(next + 1) else {
            return (.none, k)
        }
        switch shift {
        case .last, .past: return (.relative(-1), next + 2)
        case .this: return (.relative(0), next + 2)
        case .next: return (.relative(1), next + 2)
        default: return (.none, k)
        }
    }

    /// "2020-09-27", "27.09.2020", "27/9/2020" where day and month cannot be mistaken.
    func numericDate(at k: Int) -> DayReading? {
        guard let group = words.group(k), group.parts.count == 3 else { return nil }
        let parts = group.parts
        let date: CivilDate?
        if parts[0] > 999 {
            date = CivilDate(year: parts[0], month: parts[1], day: parts[2])
        } else if group.mark == 0x2E || parts[0] > 12 {
            date = CivilDate(year: parts[2], month: parts[1], day: parts[0])
        } else if parts[1] > 12 || parts[0] == parts[1] {
            date = CivilDate(year: parts[2], month: parts[0], day: parts[1])
        } else {
            date = nil
        }
        guard let date, (1900...2100).contains(date.year) else { return nil }
        return DayReading(k..<(k + 1), DayRange(date), rule: "date")
    }

    /// "on the 27th": that day of the month, the last up to publication.
    func ordinalDay(at k: Int) -> DayReading? {
        guard let figure = words.figure(k), figure.isOrdinal, let day = words.dayOfMonth(k), words.form(k - 1) == "the",
            !words.isNominal(k + 1)
        else { return nil }
        switch words.form(k - 2) {
        case "on", "since", "until", "by": break
        default: return nil
        }
        func inMonth(_ offset: Int) -> CivilDate? {
            guard let published else { return nil }
            let month = published.year * 12 + published.month - 1 + offset
            return CivilDate(year: month / 12, month: month % 12 + 1, day: day)
        }
        let days = (-2...2).compactMap(inMonth)
        var reading = DayReading(
            k..<(k + 1), relative: published.flatMap { now in days.last { $0 <= now } }.map { DayRange($0) },
            future: published.flatMap { now in days.first { $0 >= now } }.map { DayRange($0) }, rule: "day-month")
        reading.unknown = "XXXX-XX-" + TimexValue.pad(day, 2)
        reading.takesArticle = true
        return reading
    }

    /// Whether word `k` makes a name of the day or month before it ("the 23 March Movement").
    func isNamesake(_ k: Int) -> Bool {
        words.has(.capitalised, k) && CalendarWords.namesakes.contains(words.form(k))
            || words.form(k) == "movement" || words.form(k) == "alliance" || words.form(k) == "coalition"
    }
}
