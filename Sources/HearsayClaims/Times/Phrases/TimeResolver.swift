// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Turns a phrase and its opening into an expression with a value and an interval.
struct TimeResolver {
    let words: TimeWords

    /// The expression, with the reading for what is still to come where that differs.
    func expression(_ phrase: TimePhrase, _ opening: TimeOpening) -> TimeExpression {
        let all = min(opening.start, phrase.words.lowerBound)..<phrase.words.upperBound
        let core = max(all.lowerBound, min(opening.core, phrase.words.lowerBound))..<coreEnd(of: phrase)
        let span = words.parsed.text.span(ofWords: all)
        // "before sunrise on Sunday" is on Sunday.
        let isPartOfDay = phrase.days.map { phrase.words.lowerBound < $0.words.lowerBound } ?? false
        let bound = opening.bound == .before && isPartOfDay && phrase.clock?.zone == nil ? .at : opening.bound
        let part = phrase.part(in: words)
        let isRelative = phrase.days?.isRelative ?? true
        let precision = self.precision(of: phrase, part)
        func reference(_ days: DayRange?) -> TimeReference {
            let ends = days.map { interval($0, phrase.clock, bound) }
            return TimeReference(
                span: span, from: ends?.from, to: ends?.to, isRelative: isRelative, precision: precision)
        }
        let mod = phrase.days?.portion.map { TimexMod($0) } ?? opening.mod
        let now = reference(phrase.days?.past)
        let timex = self.timex(phrase, part, phrase.days?.past, mod)
        var future: TimeReference?
        var futureTimex: Timex?
        if let days = phrase.days?.future, bound != .since, bound != .after {
            future = reference(days)
            futureTimex = self.timex(phrase, part, days, mod)
        }
        return TimeExpression(
            words: all, core: core, timex: timex, futureTimex: futureTimex == timex ? nil : futureTimex, reference: now,
            future: future == now ? nil : future, isDated: phrase.days?.rule != "fiscal",
            rule: "time.\(phrase.days?.rule ?? "clock")")
    }

    /// The end of the phrase without a possessive ("Sunday's") or the "of" of "the eve of".
    private func coreEnd(of phrase: TimePhrase) -> Int {
        var end = phrase.words.upperBound
        guard end - 1 > phrase.words.lowerBound else { return end }
        switch words.form(end - 1) {
        case Words.possessive, "'", Words.of: end -= 1
        default: break
        }
        return end
    }

    private func precision(of phrase: TimePhrase, _ part: DayPart?) -> TimePrecision {
        if let clock = phrase.clock { return clock.precision }
        return part == nil ? phrase.days?.precision ?? .day : .partOfDay
    }

    /// The value of the words by TIMEX3.
    private func timex(_ phrase: TimePhrase, _ part: DayPart?, _ range: DayRange?, _ mod: TimexMod?) -> Timex {
        guard let days = phrase.days else { return Timex(.time, "XXXX-XX-XX") }
        if let length = days.length { return Timex(.duration, length.value, mod: mod) }
        if let clock = phrase.clock {
            let day = days.value(of: range)
            var value = TimexValue.hour(day, clock.minute, zone: clock.zone)
            if let last = clock.last {
                let end = last < clock.minute ? range.map { DayRange($0.to.advanced(by: 1)) } : range
                value += "/" + TimexValue.hour(days.value(of: end), last, zone: clock.zone)
            }
            return Timex(.time, value, mod: mod)
        }
        // A night that two days share is that of the first.
        if let part {
            return Timex(.time, days.value(of: range.map { DayRange($0.from) }) + "T" + part.rawValue, mod: mod)
        }
        return Timex(.date, days.value(of: range), mod: mod)
    }

    /// From when to when: an hour has a value only where its zone is known and its day is one day.
    private func interval(
        _ days: DayRange, _ clock: ClockReading?, _ bound: TimeOpening.Bound
    ) -> (from: Moment?, to: Moment?) {
        var from = Moment(date: days.from)
        var to = Moment(date: days.to)
        if let clock, let zone = clock.zone, days.isDay {
            from = moment(days.from, clock.minute - zone)
            let last = clock.last ?? clock.minute
            to = moment(days.from, last - zone + (last < clock.minute ? 1440 : 0))
        } else if bound == .before {
            to = Moment(date: days.from.advanced(by: -1))
        }
        switch bound {
        case .at: return (from, to)
        case .since: return (from, nil)
        case .until, .before: return (nil, to)
        case .after: return (to, nil)
        }
    }

    /// A minute of a day in UTC; below 0 or above 1439 it lies in the days beside.
    private func moment(_ day: CivilDate, _ minute: Int) -> Moment {
        let shift = minute < 0 ? -1 : minute >= 2880 ? 2 : minute >= 1440 ? 1 : 0
        return Moment(date: day.advanced(by: shift), minute: minute - shift * 1440)
    }
}
