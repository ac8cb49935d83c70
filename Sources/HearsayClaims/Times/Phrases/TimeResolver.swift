// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Turns a phrase and its opening into an expression with a value.
struct TimeResolver {
    let parsed: ParsedText

    /// The expression, with the reading for what is still to come where that differs.
    func expression(_ phrase: TimePhrase, _ opening: TimeOpening) -> TimeExpression {
        let words = min(opening.start, phrase.words.lowerBound)..<phrase.words.upperBound
        let span = parsed.text.span(ofWords: words)
        // "before sunrise on Sunday" is on Sunday.
        let isPartOfDay = phrase.days.map { phrase.words.lowerBound < $0.words.lowerBound } ?? false
        let bound = opening.bound == .before && isPartOfDay && phrase.clock?.zone == nil ? .at : opening.bound
        func reference(_ days: DayRange?) -> TimeReference {
            let isRelative = phrase.days?.isRelative ?? true
            guard let days else { return TimeReference(span: span, from: nil, to: nil, isRelative: isRelative) }
            let interval = interval(days, phrase.clock, bound)
            return TimeReference(span: span, from: interval.from, to: interval.to, isRelative: isRelative)
        }
        let now = reference(phrase.days?.past)
        var future: TimeReference?
        if let days = phrase.days?.future, bound != .since, bound != .after {
            future = reference(days)
        }
        return TimeExpression(
            words: words, reference: now, future: future == now ? nil : future,
            rule: "time.\(phrase.days?.rule ?? "clock")")
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
