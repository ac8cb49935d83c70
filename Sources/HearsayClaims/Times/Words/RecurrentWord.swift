// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Words that times which come again are told with.
enum RecurrentWord: Sendable {
    /// "every", "each".
    case every(quant: String)
    /// "once", "twice": so many times in a unit that follows.
    case times(Int)
    /// "per".
    case per
    /// "daily": once in each so many units.
    case each(Int, TimeUnit)
    /// "Fridays".
    case weekdays(Int)
    /// "evenings".
    case dayParts(DayPart)

    static let all: [(Term, RecurrentWord)] = [
        ("every", .every(quant: "EVERY")), ("each", .every(quant: "EACH")), ("once", .times(1)), ("twice", .times(2)),
        ("thrice", .times(3)), ("per", .per), ("hourly", .each(1, .hour)), ("daily", .each(1, .day)),
        ("weekly", .each(1, .week)), ("fortnightly", .each(1, .fortnight)), ("monthly", .each(1, .month)),
        ("bimonthly", .each(2, .month)), ("quarterly", .each(1, .quarter)), ("yearly", .each(1, .year)),
        ("annual", .each(1, .year)), ("annually", .each(1, .year)), ("biennial", .each(2, .year)),
        ("nightly", .each(1, .day)), ("mondays", .weekdays(1)), ("tuesdays", .weekdays(2)),
        ("wednesdays", .weekdays(3)), ("thursdays", .weekdays(4)), ("fridays", .weekdays(5)),
        ("saturdays", .weekdays(6)), ("sundays", .weekdays(7)), ("mornings", .dayParts(.morning)),
        ("afternoons", .dayParts(.afternoon)), ("evenings", .dayParts(.evening)),
    ]
}
