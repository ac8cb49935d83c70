// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The English words of calendar and clock.
enum CalendarWords {
    /// ISO weekday, Monday is 1.
    static let weekdays: [Term: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
        "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
        "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thurs.": 4, "fri.": 5, "sat.": 6, "sun.": 7,
    ]

    /// Month, January is 1. "may" and "march" must be written with a capital.
    static let months: [Term: Int] = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12,
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
        "dec": 12,
        "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10,
        "nov.": 11, "dec.": 12,
    ]

    /// Minutes that a zone is ahead of UTC.
    static let zones: [Term: Int] = [
        "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300,
        "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ist": 330,
        "pkt": 300, "wib": 420, "jst": 540, "kst": 540, "aest": 600, "eat": 180, "wat": 60, "cat": 120, "sast": 120,
    ]

    /// Words for parts of a day, with the hours they cover.
    static let dayParts: [Term: (from: Int, to: Int)] = [
        "morning": (6, 12), "afternoon": (12, 18), "evening": (18, 22), "night": (20, 24), "dawn": (4, 7),
        "dusk": (18, 21), "noon": (12, 12), "midday": (12, 12), "midnight": (0, 0), "sunrise": (5, 8), "sunset": (17, 20),
    ]

    /// Seasons: first month and number of months, as in the north.
    static let seasons: [Term: Int] = ["spring": 3, "summer": 6, "autumn": 9, "winter": 12]

    /// Days in a unit of time; months and years are counted in the calendar.
    static let units: [Term: Int] = [
        "minute": 0, "hour": 0, "day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14, "month": 30, "year": 365,
        "decade": 3650,
    ]
}
