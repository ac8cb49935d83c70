// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Reads one expression of time, word by word: a clock time, a day, a range, or several of these in a row
/// ("4.10am GMT on Sunday", "late on Tuesday").
struct TimeScanner {
    let parsed: ParsedText
    let published: Moment?
    let limit: Int
    let start: Int
    var i: Int

    private var clock: Int?
    private var zone: Int?
    private var days: (from: CivilDate, to: CivilDate?)?
    private var later: (from: CivilDate, to: CivilDate?)?
    private var isRelative = false
    private var isDated = false
    private var rule = ""

    init(parsed: ParsedText, published: Moment?, limit: Int, at i: Int) {
        self.parsed = parsed
        self.published = published
        self.limit = limit
        start = i
        self.i = i
    }

    /// The expression that begins here, or `nil`. Words before it that belong to it ("on", "early") are taken in down to
    /// `floor`.
    mutating func expression(floor: Int) -> TimeExpression? {
        var progress = true
        while progress, i < limit, i - start < 14 {
            progress = false
            if !isDated, readDay() {
                isDated = true
                progress = true
            } else if clock == nil, readClock() {
                progress = true
            } else if i > start, zone == nil, let offset = CalendarWords.zones[form(i)], clock != nil || isClock(i + 1) {
                zone = offset
                i += 1
                progress = true
            } else if i > start, isGlue(i), i + 1 < limit {
                let held = self
                i += 1
                if (!isDated && readDay()) {
                    isDated = true
                    progress = true
                } else if clock == nil && readClock() {
                    progress = true
                } else {
                    self = held
                }
            } else if i > start, CalendarWords.dayParts[form(i)] != nil {
                i += 1
                progress = true
            }
        }
        if i == start, CalendarWords.zones[form(i)] == 0, isClock(i + 1) {
            i += 1
            zone = 0
            guard readClock() else { return nil }
            i = i + 0
            return expressionGoingOn(floor: floor)
        }
        guard isDated || clock != nil else { return nil }
        return finish(floor: floor)
    }

    /// After a leading zone ("GMT 9.10am on Sunday").
    private mutating func expressionGoingOn(floor: Int) -> TimeExpression? {
        if i < limit, isGlue(i) {
            let held = self
            i += 1
            if readDay() { isDated = true } else { self = held }
        } else if readDay() {
            isDated = true
        }
        if i < limit, CalendarWords.dayParts[form(i)] != nil { i += 1 }
        return finish(floor: floor)
    }

    private func finish(floor: Int) -> TimeExpression? {
        var first = start
        while first > floor, isOpening(first - 1) { first -= 1 }
        let since = first < start && (first..<start).contains { form($0) == "since" }
        let until = first < start && (first..<start).contains { form($0) == "until" || form($0) == "till" }
        let words = first..<i
        let span = parsed.text.span(ofWords: words)
        func reference(_ days: (from: CivilDate, to: CivilDate?)?) -> TimeReference {
            var days = days
            if days == nil, let published, clock != nil { days = (published.date, published.date) }
            guard let days else { return TimeReference(span: span, from: nil, to: nil, isRelative: true) }
            if until { return TimeReference(span: span, from: nil, to: Moment(date: days.to ?? days.from), isRelative: isRelative) }
            if let clock, let zone {
                let minutes = clock - zone
                let shift = minutes < 0 ? -1 : minutes >= 1440 ? 1 : 0
                let moment = Moment(date: days.from.advanced(by: shift), minute: minutes - shift * 1440)
                return TimeReference(span: span, from: moment, to: since ? nil : moment, isRelative: isRelative || !isDated)
            }
            return TimeReference(
                span: span, from: Moment(date: days.from), to: since ? nil : days.to.map { Moment(date: $0) },
                isRelative: isRelative || !isDated)
        }
        let now = reference(days)
        let future = later.map { reference($0) }
        return TimeExpression(words: words, reference: now, future: future, rule: "time.\(rule.isEmpty ? "clock" : rule)")
    }

    // MARK: Words

    private func form(_ k: Int) -> Term {
        k >= 0 && k < limit ? parsed.text.words.form[k] : .none
    }

    private func isGlue(_ k: Int) -> Bool {
        switch form(k) {
        case "on", "at", ",", "of", "in", "early", "late", "the": true
        default: false
        }
    }

    private func isOpening(_ k: Int) -> Bool {
        switch form(k) {
        case "on", "at", "in", "by", "since", "until", "till", "early", "late", "during", "from", "before", "after", "around",
            "about", "earlier", "later", "of", "mid", "the":
            true
        default: false
        }
    }

    private func number(_ k: Int) -> Int? {
        guard k < limit, let read = NumberReader(text: parsed.text).number(at: k, limit: k + 1) else { return nil }
        return read.value
    }

    /// A day of the month: "27", "27th".
    private func dayOfMonth(_ k: Int) -> Int? {
        guard k < limit, parsed.text.words.flags[k].contains(.digits) else { return nil }
        let span = parsed.text.words.span(k)
        guard span.count <= 4 else { return nil }
        var value = 0
        var digits = 0
        for byte in parsed.text.source.bytes[span.start..<span.end] {
            if byte >= 48 && byte <= 57 {
                value = value * 10 + Int(byte - 48)
                digits += 1
            } else if !(byte >= 97 && byte <= 122) {
                return nil
            }
        }
        return digits <= 2 && (1...31).contains(value) ? value : nil
    }

    private func year(_ k: Int) -> Int? {
        guard k < limit, parsed.text.words.span(k).count == 4, let value = number(k), (1900...2100).contains(value) else {
            return nil
        }
        return value
    }

    // MARK: Clock

    private func isClock(_ k: Int) -> Bool {
        var copy = TimeScanner(parsed: parsed, published: published, limit: limit, at: k)
        return k < limit && copy.readClock()
    }

    /// "4.10am", "11:30 p.m.", "9 am", "1400 GMT", "noon".
    private mutating func readClock() -> Bool {
        guard i < limit, parsed.text.words.flags[i].contains(.digits) else { return false }
        let span = parsed.text.words.span(i)
        guard span.count <= 9 else { return false }
        var hour = 0
        var minute = 0
        var digits = 0
        var parted = false
        var suffix: [UInt8] = []
        for byte in parsed.text.source.bytes[span.start..<span.end] {
            switch byte {
            case 48...57 where suffix.isEmpty:
                if parted { minute = minute * 10 + Int(byte - 48) } else { hour = hour * 10 + Int(byte - 48) }
                digits += 1
            case 58, 46:
                if suffix.isEmpty, !parted { parted = true }
            default: suffix.append(byte | 0x20)
            }
        }
        var end = i + 1
        var isPM: Bool?
        func read(_ letters: some Sequence<UInt8>) -> Bool? {
            let plain = letters.filter { $0 != 46 && $0 != 46 | 0x20 }
            if plain == Array("am".utf8) { return false }
            if plain == Array("pm".utf8) { return true }
            return nil
        }
        if !suffix.isEmpty {
            guard let half = read(suffix) else { return false }
            isPM = half
        } else if end < limit {
            let next = parsed.text.words.span(end)
            if next.count <= 4, let half = read(parsed.text.source.bytes[next.start..<next.end].map { $0 == 46 ? 46 : $0 | 0x20 }) {
                isPM = half
                end += 1
            }
        }
        if !parted, digits == 4, isPM == nil {
            minute = hour % 100
            hour /= 100
            guard CalendarWords.zones[form(end)] != nil else { return false }
        }
        if isPM == nil, !parted, digits != 4 { return false }
        if isPM == nil, parted, CalendarWords.zones[form(end)] == nil, form(end) != "local",
            parsed.text.source.bytes[span.start..<span.end].contains(46)
        { return false }
        guard hour < 24, minute < 60 else { return false }
        if isPM == true, hour < 12 { hour += 12 }
        if isPM == false, hour == 12 { hour = 0 }
        clock = hour * 60 + minute
        i = end
        if let offset = CalendarWords.zones[form(i)] {
            zone = offset
            i += 1
        } else if form(i) == "local", form(i + 1) == "time" {
            i += 2
        }
        return true
    }

    // MARK: Days

    private mutating func set(_ from: CivilDate, _ to: CivilDate?, later: (CivilDate, CivilDate?)? = nil, relative: Bool, _ name: String) -> Bool {
        days = (from, to)
        self.later = later.map { (from: $0.0, to: $0.1) }
        isRelative = relative
        rule = name
        return true
    }

    /// A day without a date to count from: it stays unknown, and says so.
    private mutating func unknown(_ name: String) -> Bool {
        isRelative = true
        rule = name
        return true
    }

    private mutating func readDay() -> Bool {
        let k = i
        if readWeekday() || readCalendarDate() || readYear() || readRelative() { return true }
        i = k
        return false
    }

    private mutating func readWeekday() -> Bool {
        var k = i
        let shift = form(k)
        if shift == "last" || shift == "next" || shift == "this" || shift == "past" { k += 1 }
        if form(k) == "early" || form(k) == "late" { k += 1 }
        guard let weekday = CalendarWords.weekdays[form(k)], parsed.text.words.flags[k].contains(.capitalised) else {
            return false
        }
        i = k + 1
        if CalendarWords.dayParts[form(i)] != nil { i += 1 }
        // A weekday with its date: the date decides.
        if form(i) == ",", CalendarWords.months[form(i + 1)] != nil || CalendarWords.months[form(i + 2)] != nil {
            i += 1
            if readCalendarDate() { return true }
        } else if readCalendarDate() {
            return true
        }
        guard let published else { return unknown("weekday") }
        let back = (published.date.weekday - weekday + 7) % 7
        let past = published.date.advanced(by: shift == "last" && back == 0 ? -7 : -back)
        var ahead = (weekday - published.date.weekday + 7) % 7
        if ahead == 0 { ahead = 7 }
        if shift == "next" {
            let monday = published.date.advanced(by: 8 - published.date.weekday)
            let day = monday.advanced(by: weekday - 1)
            return set(day, day, relative: true, "weekday")
        }
        let next = published.date.advanced(by: ahead)
        return set(past, past, later: (next, next), relative: true, "weekday")
    }

    private mutating func readCalendarDate() -> Bool {
        var k = i
        var day = dayOfMonth(k)
        if day != nil { k += 1 }
        if day != nil, form(k) == Words.of { k += 1 }
        var part = 0
        if day == nil {
            switch form(k) {
            case "early": part = 1
            case "mid": part = 2
            case "late": part = 3
            default: break
            }
            if part > 0 { k += form(k + 1) == "-" ? 2 : 1 }
        }
        guard let month = CalendarWords.months[form(k)], parsed.text.words.flags[k].contains(.capitalised),
            parsed.tags[k] != .aux
        else { return false }
        if form(k) == "may" || form(k) == "march", day == nil, dayOfMonth(k + 1) == nil, year(k + 1) == nil,
            parsed.tags[k] != .propn
        { return false }
        k += 1
        if day == nil, let read = dayOfMonth(k), year(k) == nil {
            day = read
            k += 1
        }
        var end = k
        if form(k) == "," || form(k) == Words.of { k += 1 }
        let year = year(k)
        if year != nil { end = k + 1 }
        i = end
        if let day {
            if let year {
                guard let date = CivilDate(year: year, month: month, day: day) else { return false }
                return set(date, date, relative: false, "date")
            }
            guard let published else { return unknown("day-month") }
            guard let date = CivilDate(year: published.date.year, month: month, day: day) else { return false }
            let past = date.dayNumber - published.date.dayNumber > 1
                ? CivilDate(year: published.date.year - 1, month: month, day: day) ?? date : date
            let next = date < published.date ? CivilDate(year: published.date.year + 1, month: month, day: day) ?? date : date
            return set(past, past, later: (next, next), relative: true, "day-month")
        }
        func whole(_ year: Int) -> (CivilDate, CivilDate?)? {
            let last = CivilDate.daysIn(month: month, year: year)
            let (a, b) = part == 1 ? (1, 10) : part == 2 ? (10, 20) : part == 3 ? (21, last) : (1, last)
            guard let from = CivilDate(year: year, month: month, day: a) else { return nil }
            return (from, CivilDate(year: year, month: month, day: b))
        }
        if let year {
            guard let range = whole(year) else { return false }
            return set(range.0, range.1, relative: false, "month")
        }
        guard let published else { return unknown("month") }
        let now = published.date
        guard let past = whole(month > now.month ? now.year - 1 : now.year),
            let next = whole(month < now.month ? now.year + 1 : now.year)
        else { return false }
        return set(past.0, past.1, later: next, relative: true, "month")
    }

    private mutating func readYear() -> Bool {
        guard let value = year(i), !isCounted(i) else { return false }
        switch form(i - 1) {
        case "in", "since", "until", "by", "during", "from", "of", "early", "late", "mid", "this", "before", "after", "(",
            "a", "the":
            break
        default: return false
        }
        guard let from = CivilDate(year: value, month: 1, day: 1) else { return false }
        i += 1
        return set(from, CivilDate(year: value, month: 12, day: 31), relative: false, "year")
    }

    /// A number before a plural noun is a count, not a year.
    private func isCounted(_ k: Int) -> Bool {
        k + 1 < limit && parsed.morphology[k + 1].contains(.plural) && parsed.head(k) == k + 1
    }

    private mutating func readRelative() -> Bool {
        let k = i
        let name = "relative"
        func day(_ offset: Int, _ length: Int) -> (CivilDate, CivilDate)? {
            published.map { ($0.date.advanced(by: offset), $0.date.advanced(by: offset + length)) }
        }
        func take(_ words: Int, _ value: (CivilDate, CivilDate)?) -> (Int, (CivilDate, CivilDate)?) { (words, value) }
        var read: (Int, (CivilDate, CivilDate)?)?
        switch form(k) {
        case "today", "tonight", "overnight": read = take(1, day(form(k) == "overnight" ? 0 : 0, 0))
        case "yesterday": read = take(1, day(-1, 0))
        case "tomorrow": read = take(1, day(1, 0))
        case "this" where CalendarWords.dayParts[form(k + 1)] != nil: read = take(2, day(0, 0))
        case "last" where form(k + 1) == "night": read = take(2, day(-1, 0))
        case "this", "last", "next", "past":
            guard let unit = CalendarWords.units[parsed.lemmas[min(k + 1, limit - 1)]], unit >= 7, k + 1 < limit,
                parsed.morphology[k + 1].contains(.singular) || !parsed.morphology[k + 1].contains(.plural)
            else { break }
            read = take(2, period(form(k), parsed.lemmas[k + 1]))
            if form(k + 2) == Words.possessive { read?.0 = 3 }
        default: break
        }
        if read == nil, form(k) == "last" || form(k) == "past" || form(k) == "previous",
            let count = NumberReader(text: parsed.text).number(at: k + 1, limit: limit), count.words.upperBound < limit,
            let unit = CalendarWords.units[parsed.lemmas[count.words.upperBound]], count.value < 1000
        {
            let unitDays = max(1, unit * count.value)
            let span = unit == 0 ? max(1, count.value / 24) : unitDays
            read = take(count.words.upperBound + 1 - k, day(-span, span))
        }
        if read == nil, let count = NumberReader(text: parsed.text).number(at: k, limit: limit) ?? article(k),
            count.words.upperBound + 1 < limit, form(count.words.upperBound + 1) == "ago",
            let unit = CalendarWords.units[parsed.lemmas[count.words.upperBound]], count.value < 1000
        {
            let words = count.words.upperBound + 2 - k
            switch unit {
            case 0, 1, 7, 14: read = take(words, day(-unit * count.value, 0))
            case 30:
                let back = published.flatMap { monthsBefore($0.date, count.value) }
                read = take(words, back)
            default:
                let year = published.map { $0.date.year - count.value * (unit / 365) }
                let from = year.flatMap { CivilDate(year: $0, month: 1, day: 1) }
                let to = year.flatMap { CivilDate(year: $0, month: 12, day: 31) }
                read = take(words, from.flatMap { from in to.map { (from, $0) } })
            }
        }
        guard let read else { return false }
        i = k + read.0
        guard let value = read.1 else { return unknown(name) }
        return set(value.0, value.1, relative: true, name)
    }

    private func article(_ k: Int) -> (value: Int, words: Range<Int>)? {
        form(k) == Words.a || form(k) == Words.an ? (1, k..<(k + 1)) : nil
    }

    private func monthsBefore(_ date: CivilDate, _ months: Int) -> (CivilDate, CivilDate)? {
        let total = date.year * 12 + date.month - 1 - months
        guard let from = CivilDate(year: total / 12, month: total % 12 + 1, day: 1) else { return nil }
        return (from, from.advanced(by: CivilDate.daysIn(month: total % 12 + 1, year: total / 12) - 1))
    }

    /// "this week", "last month", "next year" as days.
    private func period(_ which: Term, _ unit: Term) -> (CivilDate, CivilDate)? {
        guard let now = published?.date else { return nil }
        let shift = which == "last" || which == "past" ? -1 : which == "next" ? 1 : 0
        switch unit {
        case "week", "weekend":
            let monday = now.advanced(by: 1 - now.weekday + 7 * shift)
            if unit == "weekend" { return (monday.advanced(by: 5), monday.advanced(by: 6)) }
            return shift == 0 ? (monday, max(monday, now)) : (monday, monday.advanced(by: 6))
        case "month": return monthsBefore(now, -shift)
        case "year":
            guard let from = CivilDate(year: now.year + shift, month: 1, day: 1),
                let to = CivilDate(year: now.year + shift, month: 12, day: 31)
            else { return nil }
            return (from, shift == 0 ? max(from, min(now, to)) : to)
        default: return nil
        }
    }
}
