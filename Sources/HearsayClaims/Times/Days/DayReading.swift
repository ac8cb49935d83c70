// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Words that name days, with the days they name.
struct DayReading: Sendable {
    /// The words, without those that open the phrase ("on").
    var words: Range<Int>
    /// What comes again, if the words name no year.
    var pattern: DayPattern?
    /// The days, read as past; `nil` where the day that they are counted from is unknown.
    var past: DayRange?
    /// The days, read as still to come; `nil` where that is the same.
    var future: DayRange?
    /// Whether the publication date supplied part of it.
    var isRelative: Bool
    /// The rule that read it.
    var rule: String
    /// Whether "the" before it belongs to it ("the 1990s").
    var takesArticle = false
    /// Whether it modifies what follows ("Sunday's vote").
    var isPossessive = false
    /// The size of the days or periods that the words name.
    var precision: TimePrecision
    /// The part of them that the words name, "early" or "late".
    var portion: Portion?
    /// The value where there are no days: "XXXX-WXX-7"; empty where nothing is known but the size.
    var unknown = ""
    /// The length that the words give, where the days are counted from now: "the past three days".
    var length: TimeLength?

    /// Days that need no publication date.
    init(_ words: Range<Int>, _ days: DayRange, rule: String) {
        self.words = words
        pattern = nil
        past = days
        isRelative = false
        self.rule = rule
        precision = DayReading.precision(rule)
    }

    /// Days counted from another day, `nil` where that day is unknown.
    init(_ words: Range<Int>, relative days: DayRange?, future: DayRange? = nil, isRelative: Bool = true, rule: String)
    {
        self.words = words
        pattern = nil
        past = days
        self.future = future == days ? nil : future
        self.isRelative = isRelative
        self.rule = rule
        precision = DayReading.precision(rule)
    }

    /// Days that come again, by the publication date.
    init(_ words: Range<Int>, _ pattern: DayPattern, published: CivilDate?, rule: String) {
        self.words = words
        self.pattern = pattern
        past = published.flatMap { pattern.last(upTo: $0) }
        let next = published.flatMap { pattern.next(from: $0) }
        future = next == past ? nil : next
        isRelative = true
        self.rule = rule
        precision = DayReading.precision(rule)
        unknown = TimexValue.unknown(pattern)
    }

    /// Days counted from another day, that come again where that day is unknown.
    init(_ words: Range<Int>, _ pattern: DayPattern, relative days: DayRange?, rule: String) {
        self.init(words, relative: days, rule: rule)
        unknown = TimexValue.unknown(pattern)
    }

    /// What rules of periods read; the others say it themselves.
    private static func precision(_ rule: String) -> TimePrecision {
        switch rule {
        case "month": .month
        case "season": .season
        case "quarter": .quarter
        case "half-year": .halfYear
        case "year", "fiscal": .year
        case "decade": .decade
        case "century": .century
        default: .day
        }
    }

    /// The same with another precision.
    func of(_ precision: TimePrecision, portion: Portion? = nil) -> DayReading {
        var reading = self
        reading.precision = precision
        reading.portion = portion
        return reading
    }

    /// The value of these days by TIMEX3.
    func value(of days: DayRange?) -> String {
        if let days { return TimexValue.days(days, precision) }
        return unknown.isEmpty ? TimexValue.unknown(precision) : unknown
    }

    /// The same with words up to `end`.
    func upTo(_ end: Int) -> DayReading {
        var reading = self
        reading.words = words.lowerBound..<max(words.upperBound, end)
        return reading
    }
}

/// The day that "the next day" is counted from: the last one that the text names.
struct DayAnchor: Sendable {
    /// The last single day.
    var day: CivilDate?
    /// The last days, single or a period.
    var days: DayRange?
    /// The word before which the day was named.
    var end = 0
    /// Whether the publication date supplied part of it.
    var isRelative = false

    /// Takes an expression as the new anchor if it has a value.
    mutating func move(to expression: TimeExpression) {
        guard let from = expression.reference.from?.date, let to = expression.reference.to?.date else { return }
        days = DayRange(from, to)
        isRelative = expression.reference.isRelative
        if from == to {
            day = from
            end = expression.words.upperBound
        }
    }
}
