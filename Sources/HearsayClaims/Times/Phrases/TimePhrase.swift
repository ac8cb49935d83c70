// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// An hour, days, or both in either order: what stands behind the opening words of an expression.
struct TimePhrase {
    /// The words.
    var words: Range<Int>
    /// The days; `nil` for an hour alone.
    var days: DayReading?
    /// The hour, if one is given.
    var clock: ClockReading?
}

extension TimePhrase {
    /// The part of the day that the phrase names, if it names one: the first in it.
    func part(in words: TimeWords) -> DayPart? {
        guard clock == nil, days?.rule != "range" else { return nil }
        for k in self.words {
            switch words.meaning(k) {
            case .dayPart(let part): return part
            case .overnight: return .night
            case .today where words.form(k) == "tonight": return .night
            case .unit(.hour, true) where words.form(k - 1) == "early" || words.form(k - 1) == "small": return .morning
            case .unit(.hour, true) where words.form(k - 1) == "late": return .evening
            default: break
            }
        }
        return nil
    }
}

/// Reads the phrase that begins at a word: "4.10am GMT on Sunday", "Sunday night", "dawn on 5 May", "overnight".
struct TimePhraseReader {
    let words: TimeWords
    let days: DayReader
    let clocks: ClockReader

    /// The phrase, or `nil` if none begins at `k`.
    func phrase(at k: Int) -> TimePhrase? {
        if let clock = clocks.clock(at: k) { return phrase(from: clock) }
        switch words.meaning(k) {
        case .overnight: return overnight(at: k)
        case .dayPart: return part(at: k)
        case .unit(.hour, true):
            // "the early hours of Sunday", "the pre-dawn hours"
            return hoursAreNamed(k) ? part(at: k) : nil
        case nil:
            if words.form(k) == "earlier" || words.form(k) == "later" { return inThePeriod(at: k) }
            guard words.has(.digits, k) else { return nil }
        default: break
        }
        return days.days(at: k).map { phrase(from: $0) }
    }

    // MARK: An hour first

    /// "4.10am GMT on Sunday", "noon Tuesday", "6 in the morning of 5 May".
    private func phrase(from clock: ClockReading) -> TimePhrase {
        var end = clock.words.upperBound
        if let part = inPart(at: end) { end = part }
        let start = clock.words.lowerBound
        if let (day, end) = day(after: end) {
            return TimePhrase(words: start..<end, days: day, clock: clock)
        }
        return TimePhrase(words: start..<end, days: nil, clock: clock)
    }

    /// The day behind an hour or a part of the day, after at most three words of glue, and where it ends.
    private func day(after k: Int) -> (day: DayReading, end: Int)? {
        var next = k
        while next - k < 4 {
            if words.meaning(next).isDayPart, words.form(next + 1) == Words.of { next += 2 }
            if let day = days.days(at: next), day.isDay, !day.isPossessive {
                return (day, trailingPart(at: day.words.upperBound))
            }
            switch words.form(next) {
            case "on", ",", Words.of, "early", "late", "the", "in", "from", "earlier", "later": next += 1
            default: return nil
            }
        }
        return nil
    }

    // MARK: Days first

    /// "Sunday night", "on 5 May at around 4am GMT".
    private func phrase(from reading: DayReading) -> TimePhrase {
        var phrase = TimePhrase(words: reading.words, days: reading, clock: nil)
        guard reading.isDay, !reading.isPossessive else { return phrase }
        var end = trailingPart(at: reading.words.upperBound)
        end = inPart(at: end) ?? end
        if let clock = clock(after: end) {
            phrase.clock = clock
            end = trailingPart(at: clock.words.upperBound)
            end = inPart(at: end) ?? end
        }
        phrase.words = reading.words.lowerBound..<end
        return phrase
    }

    /// The hour behind a day.
    private func clock(after k: Int) -> ClockReading? {
        var next = k
        while next - k < 4 {
            if let clock = clocks.clock(at: next) { return clock }
            switch words.form(next) {
            case "at", ",", "around", "about", "shortly", "just", "before", "after", "from", "between", "by": next += 1
            default: return nil
            }
        }
        return nil
    }

    /// Where a part of the day right behind a day ends ("Sunday night"); `k` if there is none.
    private func trailingPart(at k: Int) -> Int {
        words.meaning(k).isDayPart ? k + 1 : k
    }

    /// Where "in the morning", "at dawn", "in the early hours" at `k` ends.
    private func inPart(at k: Int) -> Int? {
        var next = k
        switch words.form(next) {
        case "in", "at", "during", "before", "after": next += 1
        default: return nil
        }
        if words.form(next) == "the" { next += 1 }
        if case .portion = words.meaning(next) { next += 1 }
        if words.meaning(next).isDayPart, words.form(next + 1) == "hours" { return next + 2 }
        if words.meaning(next).isDayPart { return words.form(next + 1) == Words.of ? nil : next + 1 }
        return words.form(next) == "hours" && hoursAreNamed(next) && words.form(next + 1) != Words.of ? next + 1 : nil
    }

    // MARK: Parts of a day

    /// "dawn on Sunday", "the night of 5 May"; without a day the one told of last, or that of publication.
    private func part(at k: Int) -> TimePhrase? {
        var start = k
        if k > words.range.lowerBound, words.form(k) == "hours" { start = k - 1 }
        if case .portion = words.meaning(start - 1) { start -= 1 }
        let end = words.form(k + 1) == "hours" ? k + 2 : k + 1
        if let found = day(after: end) {
            var day = found.day
            day.takesArticle = true
            return TimePhrase(words: start..<found.end, days: day, clock: nil)
        }
        guard isExpected(start, k) else { return nil }
        var day = days.dayAtHand(start..<end, rule: "day-part")
        day.takesArticle = true
        return TimePhrase(words: start..<end, days: day, clock: nil)
    }

    /// Whether a part of the day alone is a time: "in the morning", "at dawn", but not "at night".
    private func isExpected(_ start: Int, _ k: Int) -> Bool {
        let hasArticle = words.form(start - 1) == "the"
        switch words.form(hasArticle ? start - 2 : start - 1) {
        case "in", "since", "during", "throughout", "by", "until", "till", "before", "after":
            return (hasArticle || words.form(k) != "night") && !words.isNominal(k + 1)
        case "at": return words.form(k) != "night"
        default: return false
        }
    }

    /// Whether "hours" at `k` are those of a part of the day: "early hours", "pre-dawn hours".
    private func hoursAreNamed(_ k: Int) -> Bool {
        switch words.meaning(k - 1) {
        case .portion(.early), .portion(.late), .dayPart: true
        default: words.form(k - 1) == "small"
        }
    }

    /// "earlier in the day", "later in the week".
    private func inThePeriod(at k: Int) -> TimePhrase? {
        guard words.form(k + 1) == "in", words.form(k + 2) == "the", case .unit(let unit, false) = words.meaning(k + 3)
        else { return nil }
        switch unit {
        case .day:
            return TimePhrase(words: k..<(k + 4), days: days.dayAtHand(k..<(k + 4), rule: "day-part"), clock: nil)
        case .week, .month, .year:
            guard var period = days.period(at: k + 3, unit, shift: .this, start: k) else { return nil }
            period.portion = words.form(k) == "earlier" ? .early : .late
            return TimePhrase(words: period.words, days: period, clock: nil)
        default: return nil
        }
    }

    /// "overnight": the night to the day of publication, or that of the days it names.
    private func overnight(at k: Int) -> TimePhrase? {
        var next = k + 1
        let form = words.form(next)
        switch form {
        case "on", "from", "into", "to", ",": next += 1
        default: break
        }
        if form != ",", var day = days.days(at: next), day.isDay, !day.isPossessive {
            if form == "into" || form == "to" {
                func night(_ days: DayRange?) -> DayRange? { days.map { DayRange($0.from.advanced(by: -1), $0.to) } }
                day.past = night(day.past)
                day.future = night(day.future)
            }
            return TimePhrase(words: k..<trailingPart(at: day.words.upperBound), days: day, clock: nil)
        }
        let night = days.published.map { DayRange($0.advanced(by: -1), $0) }
        let tonight = days.published.map { DayRange($0, $0.advanced(by: 1)) }
        let day = DayReading(k..<(k + 1), relative: night, future: tonight, rule: "relative")
        return TimePhrase(words: day.words, days: day, clock: nil)
    }
}
