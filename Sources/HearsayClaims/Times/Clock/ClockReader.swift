// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Words that give an hour: "4.10am GMT", "11:30 p.m. local time", "noon", "between 0400 and 0600 GMT".
struct ClockReading {
    var words: Range<Int>
    /// Minutes since midnight.
    var minute: Int
    /// The end, where two hours are given.
    var last: Int?
    /// Minutes that the zone is ahead of UTC; `nil` where the words name none, and the hour has no value then.
    var zone: Int?
    /// Whether minutes are given.
    var precision = TimePrecision.hour
}

/// Reads hours. A bare number is none: it needs am, pm, a zone, or a colon behind a preposition of time.
struct ClockReader {
    let words: TimeWords

    /// One hour with what stands behind it.
    private struct Point {
        var minute: Int
        var end: Int
        var zone: Int?
        /// Whether the words can be nothing but an hour.
        var isCertain = false
        /// Whether am or pm is said.
        var isHalved = false
        /// Whether minutes are given.
        var precision = TimePrecision.hour
    }

    /// The hour or hours that word `k` begins; `nil` if it begins none.
    func clock(at k: Int) -> ClockReading? {
        if case .zone(let zone) = words.meaning(k), words.has(.allCapitals, k) {
            // "GMT 9.10am"
            guard let point = point(at: k + 1), point.zone == nil else { return nil }
            return ClockReading(
                words: k..<point.end, minute: point.minute, last: nil, zone: zone, precision: point.precision)
        }
        guard var first = point(at: k) else { return nil }
        if let second = second(after: first, at: k) {
            if !first.isHalved, second.isHalved, first.minute < 720, second.minute >= 720,
                first.minute + 720 < second.minute
            {
                first.minute += 720
            }
            return ClockReading(
                words: k..<second.end, minute: first.minute, last: second.minute, zone: second.zone ?? first.zone,
                precision: second.precision)
        }
        guard first.isCertain || isExpected(k) && isHour(k) else { return nil }
        if first.zone == nil, words.form(first.end) == "(", let other = point(at: first.end + 1), other.zone != nil,
            words.form(other.end) == ")"
        {
            // "9 a.m. (0600 GMT)": the hour with a zone decides.
            first = Point(minute: other.minute, end: other.end + 1, zone: other.zone, precision: other.precision)
        }
        return ClockReading(
            words: k..<first.end, minute: first.minute, last: nil, zone: first.zone, precision: first.precision)
    }

    /// The second hour of a range.
    private func second(after first: Point, at k: Int) -> Point? {
        guard words.isConnector(first.end), let second = point(at: first.end + 1), second.isCertain else { return nil }
        if words.form(first.end) == Words.and, words.form(k - 1) != Words.between { return nil }
        return second
    }

    /// Whether a preposition of time stands before `k`.
    private func isExpected(_ k: Int) -> Bool {
        switch words.form(k - 1) {
        case "at", "around", "about", "by", "from", "until", "till", "before", "after", "since": true
        default: false
        }
    }

    /// Whether word `k` is written as an hour with a colon: "11:30".
    private func isHour(_ k: Int) -> Bool {
        words.group(k)?.mark == 0x3A
    }

    /// Reads one hour, certain or not.
    private func point(at k: Int) -> Point? {
        if case .clock(let minute) = words.meaning(k) {
            return zoned(Point(minute: minute, end: k + 1, isCertain: true, isHalved: true))
        }
        guard let (hour, minute, isMilitary) = figures(at: k), hour < 24, minute < 60 else { return nil }
        var point = Point(minute: hour * 60 + minute, end: k + 1)
        if isMilitary || words.group(k) != nil { point.precision = .minute }
        if let figure = words.figure(k), figure.suffix == (0x7A, 0) {
            // "0410Z"
            return Point(minute: point.minute, end: k + 1, zone: 0, isCertain: figure.digits == 4, precision: .minute)
        }
        if let half = half(at: k + 1), hour <= 12 {
            point.minute = (hour % 12 + (half ? 12 : 0)) * 60 + minute
            point.end = k + 2
            point.isCertain = true
            point.isHalved = true
        } else if words.form(k + 1) == "o'clock" {
            point.end = k + 2
            point.isCertain = true
        } else if words.form(k + 1) == "hours" || words.form(k + 1) == "hrs", isMilitary || isHour(k) {
            point.end = k + 2
            point.isCertain = true
        } else if isExpected(k), hour <= 12, words.form(k + 1) == "in", words.form(k + 2) == "the",
            words.meaning(k + 3).isDayPart
        {
            // "at 6 in the morning"; the words behind belong to the day.
            if words.form(k + 3) != "morning", hour < 12 { point.minute += 720 }
            point.isCertain = true
            return point
        }
        return zoned(point)
    }

    /// Hour and minute of a word: "4.10", "11:30", "0410", "6", "six".
    private func figures(at k: Int) -> (hour: Int, minute: Int, isMilitary: Bool)? {
        if let group = words.group(k) {
            guard group.parts.count == 2, group.mark == 0x2E || group.mark == 0x3A, words.bytes(k).count >= 4,
                words.bytes(k).dropLast(2).last == group.mark
            else { return nil }
            return (group.parts[0], group.parts[1], false)
        }
        if let figure = words.figure(k), figure.isPlain || figure.suffix == (0x7A, 0) {
            if figure.digits == 4 { return (figure.value / 100, figure.value % 100, true) }
            return figure.digits <= 2 && figure.isPlain ? (figure.value, 0, false) : nil
        }
        guard case .number = words.meaning(k),
            let number = words.number(at: k, limit: k + 1), number.value <= 12
        else { return nil }
        return (number.value, 0, false)
    }

    /// Whether word `k` says pm; `nil` if it says neither.
    private func half(at k: Int) -> Bool? {
        switch words.form(k) {
        case "am", "a.m.", "a.m": false
        case "pm", "p.m.", "p.m": true
        default: nil
        }
    }

    /// Takes in the zone behind an hour: "GMT", "UTC+4", "local time", "Moscow time".
    private func zoned(_ point: Point) -> Point {
        var point = point
        let k = point.end
        if case .zone(let zone) = words.meaning(k), words.has(.allCapitals, k) {
            point.zone = zone
            point.end = k + 1
            point.isCertain = true
            if let (offset, end) = offset(at: k + 1) {
                point.zone = zone + offset
                point.end = end
            }
        } else if words.form(k) == "(", case .zone(let zone) = words.meaning(k + 1) {
            let offset = offset(at: k + 2)
            let close = offset?.end ?? k + 2
            guard words.form(close) == ")" else { return point }
            point.zone = zone + (offset?.minutes ?? 0)
            point.end = close + 1
            point.isCertain = true
        } else if words.form(k + 1) == "time", words.form(k) == "local" || words.has(.capitalised, k) {
            point.end = k + 2
            point.isCertain = true
        } else if words.form(k) == "local" || words.form(k) == "et", point.isCertain {
            point.end = k + 1
        }
        return point
    }

    /// Minutes of "+ 4" or "+ 05:30" at `k`, and where they end.
    private func offset(at k: Int) -> (minutes: Int, end: Int)? {
        let sign = words.form(k) == "+" ? 1 : words.form(k) == "-" || words.form(k) == "–" ? -1 : 0
        guard sign != 0 else { return nil }
        if let group = words.group(k + 1), group.parts.count == 2, group.mark == 0x3A, group.parts[0] <= 14,
            group.parts[1] < 60
        {
            return (sign * (group.parts[0] * 60 + group.parts[1]), k + 2)
        }
        guard let figure = words.figure(k + 1), figure.isPlain, figure.digits <= 2, figure.value <= 14 else {
            return nil
        }
        return (sign * figure.value * 60, k + 2)
    }
}
