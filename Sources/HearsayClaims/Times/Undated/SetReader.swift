// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads times that come again: "every Monday", "daily", "twice a week", "on Fridays", "three days a week".
struct SetReader {
    let words: TimeWords
    let days: DayReader
    /// The first word that no other expression has taken.
    let floor: Int

    /// The set that word `k` begins to name, or `nil`.
    func set(at k: Int) -> UndatedReading? {
        switch words.meaning(k) {
        case .recurrent(.every(let quant)): every(at: k, quant)
        case .recurrent(.times(let count)): times(k..<(k + 1), count)
        case .recurrent(.each(let count, let unit)): adverb(k..<(k + 1), count, unit)
        case .recurrent(.weekdays(let weekday)):
            reading(k..<(k + 1), TimexValue.unknown(.weekday(weekday)), quant: "EVERY")
        case .recurrent(.dayParts(let part)): parts(at: k, part)
        case .recurrent(.per): per(at: k)
        case .weekday(let weekday, false) where words.isRecurrentPart(k + 1):
            reading(k..<(k + 2), TimexValue.unknown(.weekday(weekday)) + part(at: k + 1), quant: "EVERY")
        case .unit(.weekend, true) where isLasting(k - 1) || words.form(k - 1) == "the" && isLasting(k - 2):
            reading(k..<(k + 1), TimexValue.unknown(.weekend), quant: "EVERY")
        case .unit(let unit, false): rate(at: k, unit)
        case .number: counted(at: k)
        case nil where words.has(.digits, k): counted(at: k)
        default: nil
        }
    }

    private func reading(_ range: Range<Int>, _ value: String, quant: String = "", freq: String = "") -> UndatedReading?
    {
        guard range.lowerBound >= floor else { return nil }
        return UndatedReading(
            words: range, timex: Timex(.set, value, quant: quant, freq: freq), rule: "time.set")
    }

    /// "every day", "each year", "every other week", "every 15 minutes", "every Monday morning".
    private func every(at k: Int, _ quant: String) -> UndatedReading? {
        var next = k + 1
        var count: Int? = 1
        var isCounted = false
        if words.form(next) == "single" { next += 1 }
        if let day = words.dayOfMonth(next), let month = words.month(next + 1) {
            return reading(k..<(next + 2), TimexValue.unknown(.date(month.number, day)), quant: quant)
        }
        if words.form(next) == "other" || words.form(next) == "second" {
            count = 2
            next += 1
        } else if case .quantity = words.meaning(next) {
            count = nil
            isCounted = true
            next += 1
        } else if let number = days.count(at: next) {
            count = number.value
            isCounted = true
            next = number.end
        }
        switch words.meaning(next) {
        case .unit(.weekend, false): return reading(k..<(next + 1), TimexValue.unknown(.weekend), quant: quant)
        case .unit(let unit, let isPlural) where isPlural == isCounted || !isPlural:
            return reading(k..<(next + 1), TimeLength(first: TimeLength.Part(count, unit)).value, quant: quant)
        case .weekday(let weekday, _):
            let end = words.meaning(next + 1).isDayPart ? next + 2 : next + 1
            return reading(
                k..<end, TimexValue.unknown(.weekday(weekday)) + part(at: next + 1), quant: quant)
        case .month(let month, _) where words.has(.capitalised, next):
            guard let day = words.dayOfMonth(next + 1) else {
                return reading(k..<(next + 1), TimexValue.unknown(.month(month, nil)), quant: quant)
            }
            return reading(k..<(next + 2), TimexValue.unknown(.date(month, day)), quant: quant)
        case .season(let month): return reading(k..<(next + 1), TimexValue.unknown(.season(month)), quant: quant)
        case .dayPart: return reading(k..<(next + 1), "XXXX-XX-XX" + part(at: next), quant: quant)
        default: return nil
        }
    }

    /// The value of the part of the day at `k`, empty if there is none.
    private func part(at k: Int) -> String {
        switch words.meaning(k) {
        case .dayPart(let part), .recurrent(.dayParts(let part)): "T" + part.rawValue
        default: words.form(k) == "nights" ? "TNI" : ""
        }
    }

    /// So many times in a unit: "twice a week", "once-a-week", "twice daily".
    private func times(_ range: Range<Int>, _ count: Int) -> UndatedReading? {
        var next = range.upperBound
        if words.form(next) == "-" { next += 1 }
        if case .recurrent(.each(let size, let unit)) = words.meaning(next) {
            let length = TimeLength(first: TimeLength.Part(size, unit))
            return reading(range.lowerBound..<(next + 1), length.value, freq: "\(count)X")
        }
        guard let (unit, quant, end) = unit(behind: next) else { return nil }
        let length = TimeLength(first: TimeLength.Part(1, unit))
        return reading(range.lowerBound..<end, length.value, quant: quant, freq: "\(count)X")
    }

    /// The unit of "a week", "each year", "per day" at `k`, and where it ends.
    private func unit(behind k: Int) -> (unit: TimeUnit, quant: String, end: Int)? {
        var quant = ""
        switch words.form(k) {
        case Words.a, Words.an, "per": break
        case "every": quant = "EVERY"
        case "each": quant = "EACH"
        default: return nil
        }
        let next = words.form(k + 1) == "-" ? k + 2 : k + 1
        guard case .unit(let unit, false) = words.meaning(next), words.form(next + 1) != "ago" else { return nil }
        return (unit, quant, next + 1)
    }

    /// "three times a month", "five days a week", "24 hours a day".
    private func counted(at k: Int) -> UndatedReading? {
        guard let count = days.count(at: k) else { return nil }
        if words.form(count.end) == "times" { return times(k..<(count.end + 1), count.value) }
        guard case .unit(let part, _) = words.meaning(count.end),
            let (unit, quant, end) = unit(behind: count.end + 1)
        else { return nil }
        let length = TimeLength(first: TimeLength.Part(1, unit))
        return reading(k..<end, length.value, quant: quant, freq: String(count.value) + part.code)
    }

    /// "daily", "weekly"; with a capital between names it belongs to one.
    private func adverb(_ range: Range<Int>, _ count: Int, _ unit: TimeUnit) -> UndatedReading? {
        let k = range.lowerBound
        if words.has(.capitalised, k), words.has(.capitalised, k + 1) || words.has(.capitalised, k - 1) { return nil }
        let length = TimeLength(first: TimeLength.Part(count, unit))
        return reading(range, length.value, quant: "EVERY")
    }

    /// "in the evenings", "on weekday mornings".
    private func parts(at k: Int, _ part: DayPart) -> UndatedReading? {
        guard isLasting(k - 1) || words.form(k - 1) == "the" && isLasting(k - 2) else { return nil }
        return reading(k..<(k + 1), "XXXX-XX-XXT" + part.rawValue, quant: "EVERY")
    }

    private func isLasting(_ k: Int) -> Bool {
        switch words.form(k) {
        case "in", "on", "at", "during", "most": true
        default: false
        }
    }

    /// "200 trucks per day"; of speeds it is none.
    private func per(at k: Int) -> UndatedReading? {
        guard case .unit(let unit, false) = words.meaning(k + 1), !unit.isClock else { return nil }
        return reading(k..<(k + 2), TimeLength(first: TimeLength.Part(1, unit)).value)
    }

    /// "200 trucks a day": behind what is counted.
    private func rate(at k: Int, _ unit: TimeUnit) -> UndatedReading? {
        guard words.form(k - 1) == Words.a || words.form(k - 1) == Words.an, !unit.isClock, words.isPluralNoun(k - 2),
            words.isCounted(k - 2), words.form(k + 1) != "ago", words.form(k + 1) != "later",
            words.form(k + 1) != "earlier"
        else { return nil }
        return reading((k - 1)..<(k + 1), TimeLength(first: TimeLength.Part(1, unit)).value)
    }
}
