// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Reads the times of publication that pages and feeds state: ISO 8601, RFC 822, and dates as English writes them.
///
/// A time of day whose zone is not known is left out, since its day in UTC would be a guess; one without a zone is taken
/// as UTC, as ``HearsayText/Moment`` has it.
enum PublicationTime {
    /// The moment, or `nil` for what is no date.
    static func moment(_ text: String) -> Moment? {
        let text = PageText.line(String(text.prefix(80)))
        guard !text.isEmpty else { return nil }
        if let moment = Moment(iso: text) ?? iso(text) { return moment }
        return words(text)
    }

    /// ISO 8601 as it is found: without hyphens, with slashes, with a space before the zone, with UTC for Z.
    private static func iso(_ text: String) -> Moment? {
        var bytes = Array(text.utf8)
        for zone in [" utc", " gmt", " z"] where text.lowercased().hasSuffix(zone) {
            bytes = bytes.dropLast(zone.utf8.count) + [UInt8(ascii: "Z")]
        }
        let digits = bytes.prefix { $0 >= 48 && $0 <= 57 }.count
        switch digits {
        case 8:
            bytes.insert(contentsOf: [45], at: 6)
            bytes.insert(contentsOf: [45], at: 4)
            // "T100500" has no colons.
            let time = bytes.dropFirst(11).prefix { $0 >= 48 && $0 <= 57 }.count
            if time == 4 || time == 6 { bytes.insert(58, at: 13) }
            if time == 6 { bytes.insert(58, at: 16) }
        case 4:
            guard bytes.count >= 10 else { return nil }
            for i in [4, 7] where bytes[i] == UInt8(ascii: "/") || bytes[i] == UInt8(ascii: ".") { bytes[i] = 45 }
        case 10, 13:
            guard digits == bytes.count, let number = Int(text) else { return nil }
            let minutes = (digits == 13 ? number / 1000 : number) / 60
            return Moment(date: CivilDate(dayNumber: minutes / 1440), minute: minutes % 1440)
        default: return nil
        }
        if bytes.count > 17, let space = bytes.dropFirst(11).firstIndex(of: 0x20) { bytes.remove(at: space) }
        return Moment(iso: String(decoding: bytes, as: UTF8.self))
    }

    /// "Sun, 27 Sep 2020 10:05:00 +0400", "September 27, 2020 at 10:05 a.m. EDT".
    private static func words(_ text: String) -> Moment? {
        var clock = ClockWords()
        var day: Int?
        var month: Int?
        var year: Int?
        let parts = text.lowercased().split { " ,()\u{2022}|".contains($0) }
        for part in parts.prefix(16) {
            let word = part.filter { $0 != "." }
            let ordinal = ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) } ? word.dropLast(2) : word[...]
            if month == nil, let number = months[String(word.prefix(3))], word.allSatisfy(\.isLetter) {
                month = number
            } else if let number = Int(ordinal), ordinal.allSatisfy(\.isNumber) {
                if ordinal.count == 4, year == nil {
                    year = number
                } else if day == nil, ordinal.count <= 2, (1...31).contains(number) {
                    day = number
                } else if ordinal.count == 2, year == nil {
                    year = number < 70 ? 2000 + number : 1900 + number
                }
            } else {
                clock.read(word)
            }
        }
        guard let day, let month, let year, let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return clock.moment(on: date)
    }

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]
}
