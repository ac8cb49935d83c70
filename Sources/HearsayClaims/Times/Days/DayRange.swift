// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Days in a row, both ends in it.
struct DayRange: Hashable, Sendable {
    var from: CivilDate
    var to: CivilDate

    /// Days in a row; one that ends before it begins is the day it begins on.
    init(_ from: CivilDate, _ to: CivilDate) {
        self.from = from
        self.to = max(from, to)
    }

    /// One day.
    init(_ day: CivilDate) {
        self.init(day, day)
    }

    /// Whether it is one day.
    var isDay: Bool { from == to }

    /// A month or a part of it; years outside 1 to 9999 have none.
    init?(month: Int, of year: Int, portion: Portion? = nil) {
        let last = CivilDate.daysIn(month: month, year: year)
        let days: (Int, Int) =
            switch portion {
            case .early: (1, 10)
            case .middle: (10, 20)
            case .late: (21, last)
            case nil: (1, last)
            }
        guard let from = CivilDate(year: year, month: month, day: days.0),
            let to = CivilDate(year: year, month: month, day: days.1)
        else { return nil }
        self.init(from, to)
    }

    /// Months in a row, `first` counted from January of year 0.
    init?(months count: Int, from first: Int) {
        let end = first + count - 1
        guard first > 0, let from = DayRange(month: first % 12 + 1, of: first / 12),
            let to = DayRange(month: end % 12 + 1, of: end / 12)
        else { return nil }
        self.init(from.from, to.to)
    }

    /// A year or a third of it.
    init?(year: Int, portion: Portion? = nil) {
        guard (1...9998).contains(year) else { return nil }
        switch portion {
        case .early: self.init(months: 4, from: year * 12)
        case .middle: self.init(months: 4, from: year * 12 + 4)
        case .late: self.init(months: 4, from: year * 12 + 8)
        case nil: self.init(months: 12, from: year * 12)
        }
    }

    /// Ten years or a part of them.
    init?(decade first: Int, portion: Portion?) {
        let years: (Int, Int) =
            switch portion {
            case .early: (0, 3)
            case .middle: (4, 6)
            case .late: (7, 9)
            case nil: (0, 9)
            }
        guard let from = DayRange(year: first + years.0), let to = DayRange(year: first + years.1) else { return nil }
        self.init(from.from, to.to)
    }

    /// The hundred years of this number, counted from 0, or a part of them; the first has a year less.
    init?(century number: Int, portion: Portion? = nil) {
        let years: (Int, Int) =
            switch portion {
            case .early: (0, 33)
            case .middle: (34, 66)
            case .late: (67, 99)
            case nil: (0, 99)
            }
        guard let from = DayRange(year: max(1, number * 100 + years.0)), let to = DayRange(year: number * 100 + years.1)
        else { return nil }
        self.init(from.from, to.to)
    }
}

/// Days that come again: what a phrase without a year names.
enum DayPattern: Sendable {
    /// These days only.
    case fixed(DayRange)
    /// ISO weekday.
    case weekday(Int)
    /// Month and day.
    case date(Int, Int)
    /// A month or part of it.
    case month(Int, Portion?)
    /// The three months from this one on.
    case season(Int)
    /// A quarter of a year, from 1.
    case quarter(Int)
    /// A half of a year, 1 or 2.
    case half(Int)

    /// The last such days that began by `day`. A date may lie one day ahead: zones differ.
    func last(upTo day: CivilDate) -> DayRange? {
        switch self {
        case .fixed(let range): return range
        case .weekday(let weekday): return DayRange(day.advanced(by: -((day.weekday - weekday + 7) % 7)))
        case .date, .month, .season, .quarter, .half:
            let slack: Int = if case .date = self { 1 } else { 0 }
            for year in [day.year, day.year - 1] {
                if let range = inYear(year), range.from.dayNumber <= day.dayNumber + slack { return range }
            }
            return nil
        }
    }

    /// The first such days that end on `day` or later.
    func next(from day: CivilDate) -> DayRange? {
        switch self {
        case .fixed(let range): return range
        case .weekday(let weekday): return DayRange(day.advanced(by: (weekday - day.weekday + 7) % 7))
        case .date, .month, .season, .quarter, .half:
            for year in [day.year - 1, day.year, day.year + 1] {
                if let range = inYear(year), range.to >= day { return range }
            }
            return nil
        }
    }

    /// Those of one year; a winter belongs to the year it begins in.
    func inYear(_ year: Int) -> DayRange? {
        switch self {
        case .fixed(let range): range
        case .weekday: nil
        case .date(let month, let day): CivilDate(year: year, month: month, day: day).map { DayRange($0) }
        case .month(let month, let portion): DayRange(month: month, of: year, portion: portion)
        case .season(let month): DayRange(months: 3, from: year * 12 + month - 1)
        case .quarter(let number): DayRange(months: 3, from: year * 12 + 3 * (number - 1))
        case .half(let number): DayRange(months: 6, from: year * 12 + 6 * (number - 1))
        }
    }
}
