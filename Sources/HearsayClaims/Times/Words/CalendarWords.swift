// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// What a word means to calendar and clock.
enum CalendarWord: Sendable {
    /// ISO weekday, Monday is 1; `short` for "Sun" without a full stop, which may be something else.
    case weekday(Int, short: Bool)
    /// Month, January is 1; `short` for "Mar" without a full stop. Only with a capital.
    case month(Int, short: Bool)
    /// First month of the season in the north.
    case season(Int)
    /// A stretch of a day: "morning", "dawn".
    case dayPart(DayPart)
    /// Minutes since midnight: "noon".
    case clock(Int)
    /// A unit of time, singular or plural.
    case unit(TimeUnit, isPlural: Bool)
    /// Minutes that a zone is ahead of UTC. Only in capitals.
    case zone(Int)
    /// "last", "this", "next", "same".
    case shift(Shift)
    /// "early", "mid", "end".
    case portion(Portion)
    /// Days from publication: "yesterday" is -1.
    case today(Int)
    /// "overnight".
    case overnight
    /// "eve", of a day or an event.
    case eve
    /// A number in words.
    case number
    /// "first" to "twentieth", before "quarter" and "century".
    case ordinal(Int)
    /// "fiscal", of years.
    case fiscal
    /// A word for a time that is not told: "recently", "now", "soon".
    case vague(VagueWord)
    /// A word that a set begins with or is made of: "every", "twice", "daily", "Fridays".
    case recurrent(RecurrentWord)
    /// A number that is not told: "several", "few".
    case quantity
    /// "half", of a unit.
    case half
}

/// Units that reports count time in.
enum TimeUnit: Sendable {
    case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century
}

/// Which of several days or periods in a row is meant.
enum Shift: Sendable {
    /// The one before now, or before the one told of ("previous").
    case last, past, previous
    /// The one that is.
    case this, same, that
    /// The one after now, or after the one told of ("following").
    case next, coming, following
}

/// A part of a month, season, year or decade.
enum Portion: Sendable {
    case early, middle, late
}

/// The English words of calendar and clock: one look-up a word.
enum CalendarWords {
    /// What a word means, or `nil` for nearly all words.
    static subscript(_ form: Term) -> CalendarWord? { all[form] }

    /// Words that name a newspaper, a movement or a feast together with the day or month beside them.
    static let namesakes: Set<Term> = [
        "times", "telegraph", "mail", "express", "mirror", "herald", "tribune", "post", "movement", "alliance",
        "coalition", "bloc", "group", "organisation", "organization", "brigade", "brigades", "battalion", "revolution",
        "agreement", "square", "street",
    ]

    /// Words that make a weekday or a season behind them a name: "Bloody Sunday", "Arab Spring".
    static let epithets: Set<Term> = ["black", "bloody", "good", "palm", "holy", "super", "arab", "prague", "easter"]

    private static let all: [Term: CalendarWord] = {
        var words: [Term: CalendarWord] = [:]
        for (number, names) in weekdays.enumerated() {
            for name in names { words[name] = .weekday(number + 1, short: false) }
        }
        for (name, number) in shortWeekdays { words[name] = .weekday(number, short: true) }
        for (number, names) in months.enumerated() {
            for name in names { words[name] = .month(number + 1, short: false) }
        }
        for (name, number) in shortMonths { words[name] = .month(number, short: true) }
        for (zone, minutes) in zones { words[zone] = .zone(minutes) }
        for number in numbers { words[number] = .number }
        for (part, names) in dayParts {
            for name in names { words[name] = .dayPart(part) }
        }
        for (number, name) in ordinals.enumerated() { words[name] = .ordinal(number + 1) }
        for name in quantities { words[name] = .quantity }
        for (name, word) in VagueWord.all { words[name] = .vague(word) }
        for (name, word) in RecurrentWord.all { words[name] = .recurrent(word) }
        words.merge(units) { $1 }
        words.merge(shifts) { $1 }
        words.merge(others) { $1 }
        return words
    }()

    private static let weekdays: [[Term]] = [
        ["monday", "mon."], ["tuesday", "tue", "tue.", "tues", "tues."], ["wednesday", "wed."],
        ["thursday", "thu", "thu.", "thur", "thur.", "thurs", "thurs."], ["friday", "fri", "fri."],
        ["saturday", "sat."],
        ["sunday", "sun."],
    ]
    private static let shortWeekdays: [(Term, Int)] = [("mon", 1), ("wed", 3), ("sat", 6), ("sun", 7)]

    private static let months: [[Term]] = [
        ["january", "jan.", "mid-january"], ["february", "feb.", "mid-february"], ["march", "mar.", "mid-march"],
        ["april", "apr.", "mid-april"], ["may", "mid-may"], ["june", "jun.", "mid-june"], ["july", "jul.", "mid-july"],
        ["august", "aug.", "mid-august"], ["september", "sep.", "sept", "sept.", "mid-september"],
        ["october", "oct.", "mid-october"], ["november", "nov.", "mid-november"], ["december", "dec.", "mid-december"],
    ]
    private static let shortMonths: [(Term, Int)] = [
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("oct", 10),
        ("nov", 11), ("dec", 12),
    ]

    /// Zones whose letters mean one thing only; CST, IST and their like do not.
    private static let zones: [(Term, Int)] = [
        ("gmt", 0), ("utc", 0), ("z", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180),
        ("msk", 180), ("est", -300), ("edt", -240), ("cdt", -300), ("mdt", -360), ("pdt", -420), ("pkt", 300),
        ("wib", 420), ("jst", 540), ("kst", 540), ("aest", 600), ("eat", 180), ("wat", 60), ("sast", 120), ("trt", 180),
    ]

    private static let dayParts: [(DayPart, [Term])] = [
        (.morning, ["morning", "mid-morning", "dawn", "sunrise", "daybreak", "pre-dawn", "predawn"]),
        (.midday, ["lunchtime"]), (.afternoon, ["afternoon", "mid-afternoon"]),
        (.evening, ["evening", "dusk", "sunset"]),
        (.night, ["night", "nightfall"]),
    ]

    private static let ordinals: [Term] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth",
    ]

    /// Words for a number that is not told.
    private static let quantities: [Term] = ["several", "few", "many", "couple", "some", "countless", "multiple"]

    private static let units: [Term: CalendarWord] = [
        "seconds": .unit(.second, isPlural: true), "minute": .unit(.minute, isPlural: false),
        "minutes": .unit(.minute, isPlural: true),
        "hour": .unit(.hour, isPlural: false), "hours": .unit(.hour, isPlural: true),
        "day": .unit(.day, isPlural: false), "days": .unit(.day, isPlural: true),
        "nights": .unit(.day, isPlural: true), "week": .unit(.week, isPlural: false),
        "weeks": .unit(.week, isPlural: true), "weekend": .unit(.weekend, isPlural: false),
        "weekends": .unit(.weekend, isPlural: true), "fortnight": .unit(.fortnight, isPlural: false),
        "month": .unit(.month, isPlural: false), "months": .unit(.month, isPlural: true),
        "fortnights": .unit(.fortnight, isPlural: true), "quarter": .unit(.quarter, isPlural: false),
        "quarters": .unit(.quarter, isPlural: true), "century": .unit(.century, isPlural: false),
        "centuries": .unit(.century, isPlural: true), "year": .unit(.year, isPlural: false),
        "years": .unit(.year, isPlural: true), "decade": .unit(.decade, isPlural: false),
        "decades": .unit(.decade, isPlural: true),
    ]

    private static let shifts: [Term: CalendarWord] = [
        "last": .shift(.last), "past": .shift(.past), "previous": .shift(.previous), "preceding": .shift(.previous),
        "this": .shift(.this), "same": .shift(.same), "that": .shift(.that), "next": .shift(.next),
        "coming": .shift(.coming), "following": .shift(.following),
    ]

    private static let others: [Term: CalendarWord] = [
        "early": .portion(.early), "beginning": .portion(.early), "start": .portion(.early), "mid": .portion(.middle),
        "middle": .portion(.middle), "late": .portion(.late), "end": .portion(.late), "noon": .clock(720),
        "midday": .clock(720), "midnight": .clock(0), "spring": .season(3), "summer": .season(6), "autumn": .season(9),
        "fall": .season(9), "winter": .season(12), "today": .today(0), "tonight": .today(0), "yesterday": .today(-1),
        "tomorrow": .today(1), "overnight": .overnight, "eve": .eve, "fiscal": .fiscal, "financial": .fiscal,
        "fy": .fiscal, "half": .half,
    ]

    private static let numbers: [Term] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety",
    ]
}
