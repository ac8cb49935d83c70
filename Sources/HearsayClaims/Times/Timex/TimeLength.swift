// SPDX-License-Identifier: Apache-2.0

/// A length of time: so many units, and so many smaller ones.
struct TimeLength: Hashable, Sendable {
    /// So many of a unit, counted in tenths; `nil` where the words give no number ("several months").
    struct Part: Hashable, Sendable {
        var tenths: Int?
        var unit: TimeUnit

        /// Whole units.
        init(_ count: Int?, _ unit: TimeUnit) {
            tenths = count.map { $0 * 10 }
            self.unit = unit
        }

        /// Tenths of units.
        init(tenths: Int?, _ unit: TimeUnit) {
            self.tenths = tenths
            self.unit = unit
        }
    }

    var first: Part
    var second: Part?

    /// The value by ISO 8601, with TimeML's codes for decades (DE), centuries (CE) and weekends (WE).
    var value: String {
        var days = ""
        var hours = ""
        for part in [first, second] {
            guard let part else { continue }
            for (count, unit) in TimeLength.counts(part) {
                if unit.isClock { hours += count + unit.code } else { days += count + unit.code }
            }
        }
        return "P" + days + (hours.isEmpty ? "" : "T" + hours)
    }

    /// A part as numbers of units: halves are told in the next smaller unit where that is exact.
    private static func counts(_ part: Part) -> [(String, TimeUnit)] {
        guard let tenths = part.tenths else { return [("X", part.unit)] }
        let times = part.unit == .fortnight ? 2 : 1
        if tenths % 10 == 0 { return [(String(tenths / 10 * times), part.unit)] }
        let smaller: (TimeUnit, Int)? =
            switch part.unit {
            case .hour: (.minute, 60)
            case .minute: (.second, 60)
            case .day: (.hour, 24)
            case .year: (.month, 12)
            case .decade: (.year, 10)
            case .century: (.year, 100)
            default: nil
            }
        if let (unit, size) = smaller, tenths % 10 * size % 10 == 0 {
            let rest = (String(tenths % 10 * size / 10), unit)
            return tenths < 10 ? [rest] : [(String(tenths / 10), part.unit), rest]
        }
        let all = tenths * times
        return [(String(all / 10) + (all % 10 == 0 ? "" : "." + String(all % 10)), part.unit)]
    }
}

extension TimeUnit {
    /// Its letters in a length of time.
    var code: String {
        switch self {
        case .second: "S"
        case .minute, .month: "M"
        case .hour: "H"
        case .day: "D"
        case .weekend: "WE"
        case .week, .fortnight: "W"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        }
    }

    /// Whether it is counted behind the T of a length of time.
    var isClock: Bool {
        switch self {
        case .second, .minute, .hour: true
        default: false
        }
    }

    /// How finely a day counted in this unit from another is known: "two months ago" is a month.
    var precision: TimePrecision {
        switch self {
        case .second, .minute, .hour, .day: .day
        case .weekend: .weekend
        case .week, .fortnight: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .decade: .decade
        case .century: .century
        }
    }

    /// How finely a point so many units away is known: "two weeks ago" is a day, "two decades ago" a year.
    var precisionOfPoint: TimePrecision {
        switch self {
        case .second, .minute, .hour, .day, .week, .fortnight: .day
        case .weekend: .weekend
        case .month: .month
        case .quarter: .quarter
        case .year, .decade, .century: .year
        }
    }

    /// Whether so many of these are told behind a larger unit: "two hours and 20 minutes".
    func isPart(of unit: TimeUnit) -> Bool {
        switch (self, unit) {
        case (.minute, .hour), (.second, .minute), (.hour, .day), (.day, .week), (.day, .month), (.month, .year): true
        case (.week, .month), (.week, .year), (.day, .year): true
        default: false
        }
    }
}
