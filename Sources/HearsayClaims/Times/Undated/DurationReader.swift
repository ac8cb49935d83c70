// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads lengths of time: "three days", "a 72-hour ceasefire", "several months", "half an hour", "decades of war".
///
/// Ages of people ("a 45-year-old man") are none. A length with "ago" that is bounded ("more than two years ago") is a
/// date without an interval. Looks at a bounded number of words around the one it begins at.
struct DurationReader {
    let words: TimeWords
    let days: DayReader
    /// The first word that no other expression has taken.
    let floor: Int

    /// An amount of units as it is written.
    private struct Amount {
        var range: Range<Int>
        var length: TimeLength
    }

    /// The length of time that word `k` begins to tell, or `nil`.
    func duration(at k: Int) -> UndatedReading? {
        let found: Amount? =
            switch words.meaning(k) {
            case .number: counted(at: k)
            case .half: half(at: k)
            case .quantity: vague(at: k)
            case .unit(let unit, let isPlural): isPlural ? bare(at: k, unit) : single(at: k, unit)
            case .shift(let shift): window(at: k, shift)
            case nil where words.has(.digits, k): counted(at: k)
            default: nil
            }
        guard var amount = found, amount.range.lowerBound >= floor else { return nil }
        extend(&amount)
        guard !isAge(amount) else { return nil }
        return reading(amount)
    }

    // MARK: Amounts

    /// "three days", "72-hour", "two and a half years", "three consecutive nights".
    private func counted(at k: Int) -> Amount? {
        guard let (tenths, end) = number(at: k) else { return nil }
        var next = end
        if words.form(next) == "-" { next += 1 }
        if isStretch(words.form(next)) { next += 1 }
        guard let unit = unit(at: next), unit != .quarter || isStretch(words.form(next - 1)) else { return nil }
        return Amount(range: k..<(next + 1), length: TimeLength(first: TimeLength.Part(tenths: tenths, unit)))
    }

    /// A number in tenths, with "and a half" behind it.
    private func number(at k: Int) -> (tenths: Int, end: Int)? {
        if let group = words.group(k) {
            guard group.parts.count == 2, group.mark == 0x2E, group.parts[1] < 10,
                words.bytes(k).dropLast().last == 0x2E
            else { return nil }
            return (group.parts[0] * 10 + group.parts[1], k + 1)
        }
        guard let number = words.number(at: k, limit: words.range.upperBound), number.value > 0, number.value < 10_000
        else { return nil }
        var end = number.end
        var tenths = number.value * 10
        let step = words.form(end) == "-" ? 2 : 1
        if words.form(end + step - 1) == Words.and, words.form(end + 2 * step - 1) == Words.a,
            words.form(end + 3 * step - 1) == "half"
        {
            tenths += 5
            end += 3 * step
        }
        return (tenths, end)
    }

    /// "half an hour", "half-hour", "half a century".
    private func half(at k: Int) -> Amount? {
        var next = k + 1
        switch words.form(next) {
        case Words.a, Words.an, "-": next += 1
        default: return nil
        }
        guard case .unit(let unit, false) = words.meaning(next), unit != .quarter, unit != .weekend else { return nil }
        return Amount(range: k..<(next + 1), length: TimeLength(first: TimeLength.Part(tenths: 5, unit)))
    }

    /// "several months", "a few days", "a couple of hours".
    private func vague(at k: Int) -> Amount? {
        var start = k
        var next = k + 1
        if words.form(k - 1) == Words.a { start = k - 1 }
        if words.form(k) == "couple" {
            guard start < k else { return nil }
            if words.form(next) == Words.of { next += 1 }
        }
        if words.form(next) == "more" || isStretch(words.form(next)) { next += 1 }
        guard case .unit(let unit, true) = words.meaning(next), unit != .quarter else { return nil }
        if words.form(k) == "some" || words.form(k) == "many", words.form(next + 1) == Words.of { return nil }
        return Amount(range: start..<(next + 1), length: TimeLength(first: TimeLength.Part(nil, unit)))
    }

    /// "a week", "an entire year", "year-long".
    private func single(at k: Int, _ unit: TimeUnit) -> Amount? {
        guard unit != .quarter else { return nil }
        let length = TimeLength(first: TimeLength.Part(1, unit))
        if words.form(k + 1) == "-", words.form(k + 2) == "long" { return Amount(range: k..<(k + 3), length: length) }
        var start = k - 1
        if isStretch(words.form(start)) { start -= 1 }
        guard words.form(start) == Words.a || words.form(start) == Words.an, words.form(k + 1) != "-" else {
            return nil
        }
        return Amount(range: start..<(k + 1), length: length)
    }

    /// "for months", "decades of war", "weeks-long", "hundreds of years".
    private func bare(at k: Int, _ unit: TimeUnit) -> Amount? {
        guard unit != .quarter, unit != .weekend else { return nil }
        let length = TimeLength(first: TimeLength.Part(nil, unit))
        if words.form(k + 1) == "-" {
            switch words.form(k + 2) {
            case "long", "old": return Amount(range: k..<(k + 3), length: length)
            default: return nil
            }
        }
        if words.form(k - 1) == Words.of, isMultitude(words.form(k - 2)) {
            return Amount(range: (k - 2)..<(k + 1), length: length)
        }
        if words.form(k + 1) == "ago" || words.form(k + 1) == "later" || words.form(k + 1) == "earlier" {
            return Amount(range: k..<(k + 1), length: length)
        }
        switch words.form(k - 1) {
        case "for": return Amount(range: k..<(k + 1), length: length)
        case "the", "these", "those", "its", "their", "his", "her", "early", "dying", "last", "first": return nil
        default: return words.form(k + 1) == Words.of ? Amount(range: k..<(k + 1), length: length) : nil
        }
    }

    /// "the last few weeks", "the past several months", "the next days".
    private func window(at k: Int, _ shift: Shift) -> Amount? {
        switch shift {
        case .last, .past, .next: break
        default: return nil
        }
        var next = k + 1
        if case .quantity = words.meaning(next) { next += 1 }
        guard case .unit(let unit, true) = words.meaning(next), unit != .quarter else { return nil }
        let start = words.form(k - 1) == "the" && k - 1 >= floor ? k - 1 : k
        return Amount(range: start..<(next + 1), length: TimeLength(first: TimeLength.Part(nil, unit)))
    }

    /// Takes in what goes on behind the unit: "a year and a half", "two hours and 20 minutes".
    private func extend(_ amount: inout Amount) {
        let end = amount.range.upperBound
        guard let tenths = amount.length.first.tenths else { return }
        if words.form(end) == Words.and, words.form(end + 1) == Words.a, words.form(end + 2) == "half" {
            amount.length.first.tenths = tenths + 5
            amount.range = amount.range.lowerBound..<(end + 3)
            return
        }
        let next = words.form(end) == Words.and ? end + 1 : end
        guard let (more, unitAt) = number(at: next), let unit = unit(at: unitAt),
            unit.isPart(of: amount.length.first.unit)
        else { return }
        amount.length.second = TimeLength.Part(tenths: more, unit)
        amount.range = amount.range.lowerBound..<(unitAt + 1)
    }

    // MARK: Words

    /// The unit at `k`, "second" among them, which behind a number is one.
    private func unit(at k: Int) -> TimeUnit? {
        if case .unit(let unit, _) = words.meaning(k) { return unit }
        return words.form(k) == "second" ? .second : nil
    }

    /// Words between a number and its unit that leave both as they are.
    private func isStretch(_ form: Term) -> Bool {
        switch form {
        case "consecutive", "straight", "full", "long", "whole", "entire", "more", "additional", "further", "extra",
            "successive", "solid", "calendar":
            true
        default: false
        }
    }

    private func isMultitude(_ form: Term) -> Bool {
        switch form {
        case "dozens", "scores", "hundreds", "thousands", "tens", "millions": true
        default: false
        }
    }

    /// "45-year-old", "three months old", "five years of age": how old somebody is.
    private func isAge(_ amount: Amount) -> Bool {
        let end = amount.range.upperBound
        switch words.form(amount.range.lowerBound - 1) {
        case "aged", "age", "ages": return true
        default: break
        }
        if words.form(end) == Words.of, words.form(end + 1) == "age" { return true }
        let isOld = words.form(end) == "old" || words.form(end) == "-" && words.form(end + 1) == "old"
        guard isOld else { return false }
        switch amount.length.first.unit {
        case .year, .month: return amount.length.first.tenths != nil
        default: return false
        }
    }

    // MARK: Values

    private func reading(_ amount: Amount) -> UndatedReading? {
        let bound = LengthBound(before: amount.range.lowerBound, floor: floor, words: words)
        let end = amount.range.upperBound
        let range = bound.start..<end
        switch words.form(end) {
        case "ago":
            return UndatedReading(
                words: bound.start..<(end + 1), timex: ago(amount.length, bound.mod), rule: "time.vague")
        case "later" where amount.length.first.tenths == nil, "earlier" where amount.length.first.tenths == nil:
            let unit = amount.length.first.unit
            let value = unit.isClock ? "XXXX-XX-XXTXX:XX" : TimexValue.unknown(unit.precision)
            return UndatedReading(
                words: range.lowerBound..<(end + 1), timex: Timex(unit.isClock ? .time : .date, value),
                rule: "time.vague")
        default:
            return UndatedReading(
                words: range, timex: Timex(.duration, amount.length.value, mod: bound.mod), rule: "time.duration")
        }
    }

    /// "a few days ago" lies in the past; "more than two years ago" before that year.
    private func ago(_ length: TimeLength, _ mod: TimexMod?) -> Timex {
        guard let tenths = length.first.tenths else { return Timex(.date, VagueTime.past.rawValue, mod: mod?.ago) }
        let unit = length.first.unit
        let precision = unit.precisionOfPoint
        guard let published = days.published else {
            return Timex(.date, TimexValue.unknown(precision), mod: mod?.ago)
        }
        let size = unit == .century ? 100 : unit == .decade ? 10 : 1
        let count = size > 1 ? tenths * size / 10 : tenths / 10
        let range = days.ago(published, count, size > 1 ? .year : unit)
        return Timex(
            .date, range.map { TimexValue.days($0, precision) } ?? TimexValue.unknown(precision), mod: mod?.ago)
    }
}
