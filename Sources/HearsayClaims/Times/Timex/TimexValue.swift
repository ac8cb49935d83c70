// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Writes values of TIMEX3: days and periods by ISO 8601, with the codes that TimeML adds.
enum TimexValue {
    /// Days in a row as the period or periods of that size that they begin and end in: "2020-05", "2015-03/2015-05".
    static func days(_ days: DayRange, _ precision: TimePrecision) -> String {
        let first = period(of: days.from, precision)
        let last = period(of: days.to, precision)
        return first == last ? first : first + "/" + last
    }

    /// The period of that size that holds a day.
    static func period(of day: CivilDate, _ precision: TimePrecision) -> String {
        let (year, month, _) = day.components
        switch precision {
        case .minute, .hour, .partOfDay, .day: return day.description
        case .week, .weekend: return week(of: day) + (precision == .weekend ? "-WE" : "")
        case .month: return pad(year, 4) + "-" + pad(month, 2)
        case .season: return pad(month < 3 ? year - 1 : year, 4) + "-" + season(of: month)
        case .quarter: return pad(year, 4) + "-Q" + String((month + 2) / 3)
        case .halfYear: return pad(year, 4) + (month < 7 ? "-H1" : "-H2")
        case .year: return pad(year, 4)
        case .decade: return pad(year / 10, 3)
        case .century: return pad(year / 100, 2)
        }
    }

    /// A period of that size, of which nothing is known.
    static func unknown(_ precision: TimePrecision) -> String {
        switch precision {
        case .minute, .hour, .partOfDay, .day: "XXXX-XX-XX"
        case .week: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .season: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .halfYear: "XXXX-HX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }

    /// Days that come again, of a year or week that is not known.
    static func unknown(_ pattern: DayPattern) -> String {
        switch pattern {
        case .fixed(let days): TimexValue.days(days, .day)
        case .weekday(let weekday): "XXXX-WXX-" + String(weekday)
        case .date(let month, let day): "XXXX-" + pad(month, 2) + "-" + pad(day, 2)
        case .month(let month, _): "XXXX-" + pad(month, 2)
        case .season(let month): "XXXX-" + season(of: month)
        case .quarter(let number): "XXXX-Q" + String(number)
        case .half(let number): "XXXX-H" + String(number)
        }
    }

    /// An hour of a day: "2020-09-27T04:10", with the zone if it is known.
    static func hour(_ day: String, _ minute: Int, zone: Int?) -> String {
        var value = day + "T" + pad(minute / 60, 2) + ":" + pad(minute % 60, 2)
        guard let zone else { return value }
        guard zone != 0 else { return value + "Z" }
        value += (zone < 0 ? "-" : "+") + pad(abs(zone) / 60, 2) + ":" + pad(abs(zone) % 60, 2)
        return value
    }

    /// The season that a month belongs to, by that of the north.
    static func season(of month: Int) -> String {
        switch month {
        case 3...5: "SP"
        case 6...8: "SU"
        case 9...11: "FA"
        default: "WI"
        }
    }

    /// A number with at least so many digits.
    static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return digits.utf8.count < width ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
    }

    /// The week by ISO 8601: the year is that of its Thursday.
    private static func week(of day: CivilDate) -> String {
        let thursday = day.advanced(by: 4 - day.weekday)
        let year = thursday.year
        let first = CivilDate(year: year, month: 1, day: 1) ?? thursday
        return pad(year, 4) + "-W" + pad((thursday.dayNumber - first.dayNumber) / 7 + 1, 2)
    }
}
