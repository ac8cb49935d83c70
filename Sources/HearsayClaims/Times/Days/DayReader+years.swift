// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Years, decades, and parts of years, months and weeks: "in 2016", "1988-94", "the 1990s", "late 2019", "end of May".
extension DayReader {
    /// The year at `k`, or years from it ("1992-1995"); `nil` for a number that counts something.
    func year(at k: Int) -> DayReading? {
        if let mid = midYear(at: k) { return mid }
        guard let value = words.year(k) else { return nil }
        let second = secondYear(at: k + 1, after: value)
        guard isYear(k, value, next: second?.end ?? k + 1), let days = DayRange(year: value) else { return nil }
        if let (last, end) = second, let until = DayRange(year: last) {
            return DayReading(k..<end, DayRange(days.from, until.to), rule: "year")
        }
        return DayReading(k..<(k + 1), days, rule: "year")
    }

    /// The second of two years that a hyphen or slash joins: "1988-94", "2016/17".
    func secondYear(at k: Int, after first: Int) -> (year: Int, end: Int)? {
        switch words.form(k) {
        case "-", "–", "/": break
        default: return nil
        }
        if let year = words.year(k + 1), year > first { return (year, k + 2) }
        guard let figure = words.figure(k + 1), figure.isPlain, figure.digits == 2 else { return nil }
        let year = first / 100 * 100 + figure.value
        return year > first ? (year, k + 2) : nil
    }

    /// Whether the number at `k`, or the two from it to `next`, names years and counts nothing.
    private func isYear(_ k: Int, _ value: Int, next: Int) -> Bool {
        if words.afterPossessive(next) > next { return true }
        switch words.form(k - 1) {
        case "in", "since", "until", "till", "during", "from", "before", "after", "through", "throughout", "year",
            "early", "mid", "late", Words.between:
            // "in 2000 villages": round, and of things.
            return !(words.isPluralNoun(next) && value % 50 == 0) && !isMeasure(next)
        case "by", Words.of, "for", Words.to, Words.and, "-", "–":
            return !words.isPluralNoun(next) && !isMeasure(next)
        case "(": return words.form(next) == ")" || words.isConnector(next) || words.form(next) == ","
        case "the", Words.a, Words.an, "this", "that", "its", "their", "his", "her":
            return words.isNominal(next) && !(words.isPluralNoun(next) && value % 50 == 0) && !isMeasure(next)
        default:
            return false
        }
    }

    private func isMeasure(_ k: Int) -> Bool {
        switch words.form(k) {
        case "people", "km", "kg", "m", "percent", "%", "euros", "dollars", "metres", "meters", "million", "troops",
            "gmt", "hours", "utc":
            true
        default: false
        }
    }

    /// "mid-2016".
    private func midYear(at k: Int) -> DayReading? {
        guard words.isMid(k) else { return nil }
        var value = 0
        var digits = 0
        var isDecade = false
        for byte in words.bytes(k).dropFirst(4) {
            if (0x30...0x39).contains(byte), digits < 4 {
                value = value * 10 + Int(byte - 0x30)
                digits += 1
            } else {
                guard byte == 0x73, digits == 4 else { return nil }
                isDecade = true
            }
        }
        guard digits == 4, (1900...2100).contains(value) else { return nil }
        let days = isDecade ? DayRange(decade: value, portion: .middle) : DayRange(year: value, portion: .middle)
        guard var reading = days.map({ DayReading(k..<(k + 1), $0, rule: isDecade ? "decade" : "year") }) else {
            return nil
        }
        reading.portion = .middle
        reading.takesArticle = isDecade
        return reading
    }

    /// "1990s", "'90s".
    func decade(at k: Int, portion: Portion? = nil, start: Int? = nil) -> DayReading? {
        let bytes = words.bytes(k)
        guard bytes.last == 0x73, words.has(.digits, k) else { return nil }
        var value = 0
        for byte in bytes where (0x30...0x39).contains(byte) {
            guard value < 1000 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        if value < 100, bytes.first == 0x27 || bytes.first == 0xE2 { value += value < 30 ? 2000 : 1900 }
        guard (1900...2100).contains(value), value % 10 == 0, let days = DayRange(decade: value, portion: portion)
        else { return nil }
        var reading = DayReading((start ?? k)..<(k + 1), days, rule: "decade")
        reading.takesArticle = true
        reading.portion = portion
        return reading
    }

    /// "late 2019", "mid January", "early in May", "the end of the year", "the early 1990s".
    func part(at k: Int, _ portion: Portion) -> DayReading? {
        var next = k + 1
        switch words.form(next) {
        case "-", "in", Words.of: next += 1
        default: break
        }
        let hasArticle = words.form(next) == "the" || words.form(next) == "this"
        if hasArticle { next += 1 }
        if case .shift = words.meaning(next), case .unit = words.meaning(next + 1) { next += 1 }
        var reading: DayReading?
        switch words.meaning(next) {
        case .month where date(at: next) == nil: reading = month(at: next, portion: portion, start: k)
        case .season: reading = season(at: next, shift: nil, portion: portion, start: k)
        case .unit(let unit, false) where next > k + 1 && words.form(next - 1) != Words.of:
            reading = part(portion, of: unit, named: words.form(next - 1), k..<(next + 1))
        default:
            if let year = words.year(next), !words.isPluralNoun(next + 1), !isMeasure(next + 1) {
                reading = DayRange(year: year, portion: portion).map { DayReading(k..<(next + 1), $0, rule: "year") }
            } else {
                reading = decade(at: next, portion: portion, start: k) ?? century(at: next, portion: portion, start: k)
            }
        }
        reading?.portion = portion
        reading?.takesArticle = true
        return reading
    }

    /// "the end of the month", "the start of this year", "early last year".
    private func part(_ portion: Portion, of unit: TimeUnit, named name: Term, _ range: Range<Int>) -> DayReading? {
        var offset = 0
        switch name {
        case "last", "past": offset = -1
        case "next": offset = 1
        case "the", "this": break
        default: return nil
        }
        let days: DayRange?
        switch unit {
        case .year: days = published.flatMap { DayRange(year: $0.year + offset, portion: portion) }
        case .month:
            days = published.flatMap { now in
                let month = now.year * 12 + now.month - 1 + offset
                return DayRange(month: month % 12 + 1, of: month / 12, portion: portion)
            }
        default: return nil
        }
        return DayReading(range, relative: days, rule: "year").of(unit.precision, portion: portion)
    }
}
