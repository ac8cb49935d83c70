// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Quarters and halves of years, fiscal years, centuries: "the third quarter of 2018", "Q2 2020", "FY19", "the 19th
/// century".
extension DayReader {
    /// The quarter or half of a year that an ordinal, or a word like "Q2", begins to name.
    func partOfYear(at k: Int, start: Int? = nil) -> DayReading? {
        guard let (pattern, end) = quarter(at: k) else { return nil }
        let rule: String = if case .half = pattern { "half-year" } else { "quarter" }
        let from = start ?? k
        var reading: DayReading
        var next = end
        if words.form(next) == Words.of || words.form(next) == "in" || words.form(next) == "," { next += 1 }
        if words.form(next) == "the" { next += 1 }
        if let fiscal = fiscal(at: next), let year = fiscal.year {
            return literal(from..<fiscal.end, TimexValue.unknown(pattern).replacing(year: "FY" + String(year)))
        }
        let (year, yearEnd) = year(after: end)
        switch year {
        case .number(let year):
            guard let days = pattern.inYear(year) else { return nil }
            reading = DayReading(from..<yearEnd, days, rule: rule)
        case .relative(let offset):
            let days = published.flatMap { pattern.inYear($0.year + offset) }
            reading = DayReading(from..<yearEnd, pattern, relative: days, rule: rule)
        case .none:
            if words.form(end) == Words.of, words.form(end + 1) == "the",
                case .unit(.year, false) = words.meaning(end + 2)
            {
                let days = published.flatMap { pattern.inYear($0.year) }
                reading = DayReading(from..<(end + 3), pattern, relative: days, rule: rule)
            } else {
                // "the first half" may be one of a match.
                guard case .quarter = pattern, words.form(end) != Words.of, start == nil else { return nil }
                reading = DayReading(from..<end, pattern, published: published, rule: rule)
            }
        }
        reading.takesArticle = true
        return reading
    }

    /// "third quarter", "second half", "Q3", "H1".
    private func quarter(at k: Int) -> (DayPattern, end: Int)? {
        if case .ordinal(let number) = words.meaning(k) {
            if number <= 4, case .unit(.quarter, false) = words.meaning(k + 1) { return (.quarter(number), k + 2) }
            if number <= 2, case .half = words.meaning(k + 1) { return (.half(number), k + 2) }
            return nil
        }
        switch words.form(k) {
        case "q1": return (.quarter(1), k + 1)
        case "q2": return (.quarter(2), k + 1)
        case "q3": return (.quarter(3), k + 1)
        case "q4": return (.quarter(4), k + 1)
        case "h1" where words.year(k + 1) != nil: return (.half(1), k + 1)
        case "h2" where words.year(k + 1) != nil: return (.half(2), k + 1)
        default: return nil
        }
    }

    /// A fiscal year: it begins and ends with the authority that has it, so that it has a name and no days.
    func fiscalYear(at k: Int, start: Int? = nil) -> DayReading? {
        guard let (year, end) = fiscal(at: k) else { return nil }
        guard let year else {
            // "the last fiscal year"
            return start.map { literal($0..<end, "FYXXXX") }
        }
        return literal((start ?? k)..<end, "FY" + String(year))
    }

    private func literal(_ words: Range<Int>, _ value: String) -> DayReading {
        var reading = DayReading(words, relative: nil, isRelative: false, rule: "fiscal")
        reading.unknown = value
        reading.takesArticle = true
        return reading
    }

    /// "fiscal year 2019", "FY 2019", "FY19", "2019 fiscal year", and where it ends.
    private func fiscal(at k: Int) -> (year: Int?, end: Int)? {
        if case .fiscal = words.meaning(k) {
            var next = k + 1
            if case .unit(.year, false) = words.meaning(next) { next += 1 }
            if let year = words.year(next) { return (year, next + 1) }
            return next > k + 1 ? (nil, next) : nil
        }
        if let year = words.year(k), case .fiscal = words.meaning(k + 1),
            case .unit(.year, false) = words.meaning(k + 2)
        {
            return (year, k + 3)
        }
        let bytes = words.bytes(k)
        guard bytes.count == 4 || bytes.count == 6, bytes.first == 0x46, bytes.dropFirst().first == 0x59 else {
            return nil
        }
        var year = 0
        for byte in bytes.dropFirst(2) {
            guard (0x30...0x39).contains(byte) else { return nil }
            year = year * 10 + Int(byte - 0x30)
        }
        return (year < 100 ? 2000 + year : year, k + 1)
    }

    /// "19th century", "nineteenth-century".
    func century(at k: Int, portion: Portion? = nil, start: Int? = nil) -> DayReading? {
        let number: Int
        if case .ordinal(let value) = words.meaning(k) {
            number = value
        } else {
            guard let figure = words.figure(k), figure.isOrdinal, (1...21).contains(figure.value) else { return nil }
            number = figure.value
        }
        let unit = words.form(k + 1) == "-" ? k + 2 : k + 1
        guard case .unit(.century, false) = words.meaning(unit),
            let days = DayRange(century: number - 1, portion: portion)
        else { return nil }
        var reading = DayReading((start ?? k)..<(unit + 1), days, rule: "century").of(.century, portion: portion)
        reading.takesArticle = true
        return reading
    }
}

extension String {
    /// A value without a year, with one.
    fileprivate func replacing(year: String) -> String { year + dropFirst(4) }
}
