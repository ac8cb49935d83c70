// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds expressions of time and resolves them against the day of publication.
///
/// Weekdays and days without a year are the last such day up to publication (the next, for what is still to come);
/// months, years and "since X" are ranges. "The next day" counts from the last day that the text names. Lengths of time,
/// times that come again and vague words ("recently") have a value and no days. Without a publication date only what
/// names its year has days: the others are found, and unknown. Complexity: linear in the words; one look-up a word tells
/// where an expression may begin.
struct TimeFinder {
    let parsed: ParsedText
    let published: Moment?

    /// The expressions in text order, without overlap.
    func find() -> [TimeExpression] {
        var found: [TimeExpression] = []
        var anchor = DayAnchor()
        var before: Sentence?
        for sentence in parsed.text.sentences {
            let words = TimeWords(parsed: parsed, range: sentence.words)
            let passage = before.map { $0.words.lowerBound } ?? sentence.words.lowerBound
            var floor = sentence.words.lowerBound
            var i = floor
            while i < sentence.words.upperBound {
                if isCandidate(i), let expression = expression(at: i, floor, words, anchor, passage: passage) {
                    if expression.isDated { anchor.move(to: expression) }
                    floor = expression.words.upperBound
                    i = floor
                    found.append(expression)
                } else {
                    i += 1
                }
            }
            before = sentence
        }
        return found
    }

    /// Whether an expression may begin at word `i`: it holds digits, or the calendar knows it.
    private func isCandidate(_ i: Int) -> Bool {
        if parsed.text.words.flags[i].contains(.digits) { return true }
        let form = parsed.text.words.form[i]
        return CalendarWords[form] != nil || form == "earlier" || form == "later"
    }

    private func expression(
        at i: Int, _ floor: Int, _ words: TimeWords, _ anchor: DayAnchor, passage: Int
    ) -> TimeExpression? {
        let days = DayReader(words: words, published: published?.date, anchor: anchor, passage: passage)
        let reader = TimePhraseReader(words: words, days: days, clocks: ClockReader(words: words))
        guard var phrase = reader.phrase(at: i), phrase.words.lowerBound >= floor else {
            return undated(at: i, floor, words, days)
        }
        if phrase.days == nil { phrase.days = dayOfClock(phrase, days) }
        var opening = TimeOpening(none: phrase.words.lowerBound)
        if phrase.days?.isPossessive != true {
            opening = TimeOpening(
                before: phrase.words.lowerBound, floor: floor, takesArticle: phrase.days?.takesArticle == true,
                isRange: phrase.days?.rule == "range" || phrase.days?.past?.isDay == false || phrase.clock?.last != nil,
                words: words)
        }
        var expression = TimeResolver(words: words).expression(phrase, opening)
        if expression.futureTimex != nil || expression.future != nil {
            expression.isToCome = Outlook(parsed: parsed).isToCome(expression.words)
        }
        return expression
    }

    /// A set, a length of time or a vague word at `i`.
    private func undated(at i: Int, _ floor: Int, _ words: TimeWords, _ days: DayReader) -> TimeExpression? {
        guard
            let found = SetReader(words: words, days: days, floor: floor).set(at: i)
                ?? DurationReader(words: words, days: days, floor: floor).duration(at: i)
                ?? VagueReader(words: words, floor: floor).vague(at: i)
        else { return nil }
        let span = parsed.text.span(ofWords: found.words)
        return TimeExpression(
            words: found.words, core: found.words, timex: found.timex,
            reference: TimeReference(span: span, from: nil, to: nil), isDated: false, rule: found.rule)
    }

    /// The day of an hour told without one: the last day of the passage, else that of publication; where the hour of
    /// publication is known, the last such hour up to it.
    private func dayOfClock(_ phrase: TimePhrase, _ days: DayReader) -> DayReading {
        var day = days.dayAtHand(phrase.words, rule: "clock")
        guard let published, let minute = published.minute, let clock = phrase.clock, let zone = clock.zone,
            days.anchor.day == nil || days.anchor.end <= days.passage
        else { return day }
        let hour = clock.minute - zone
        let here = published.date
        day.past = DayRange(hour > minute ? here.advanced(by: -1) : here)
        day.future = DayRange(hour < minute ? here.advanced(by: 1) : here)
        return day
    }
}
