// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The time of day and the zone among the words of a date.
struct ClockWords {
    private var minute: Int?
    private var isAfternoon: Bool?
    private var offset: Int?
    private var hasUnknownZone = false

    /// Takes a word in small letters without full stops.
    mutating func read(_ word: some StringProtocol) {
        if word.contains(":") {
            let digits = word.prefix { $0.isNumber || $0 == ":" }
            let parts = digits.split(separator: ":").map { Int($0) }
            guard parts.count >= 2, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60 else { return }
            self.minute = hour * 60 + minute
            let rest = word.dropFirst(digits.count)
            if !rest.isEmpty { read(rest) }
        } else if word == "am" || word == "pm" {
            isAfternoon = word == "pm"
        } else if let zone = ClockWords.zones[String(word)] {
            offset = zone
        } else if let sign = word.first, sign == "+" || sign == "-", minute != nil {
            let digits = word.dropFirst()
            guard digits.count == 4, let number = Int(digits), number % 100 < 60, number <= 1800 else { return }
            offset = (number / 100 * 60 + number % 100) * (sign == "+" ? 1 : -1)
        } else if minute != nil, word.count >= 2, word.count <= 5, word.allSatisfy(\.isLetter), word != "at" {
            hasUnknownZone = !ClockWords.days.contains(String(word.prefix(3)))
        }
    }

    /// The moment on this day.
    func moment(on date: CivilDate) -> Moment {
        guard var minute, offset != nil || !hasUnknownZone else { return Moment(date: date) }
        if let isAfternoon, minute < 13 * 60 {
            minute = minute % (12 * 60) + (isAfternoon ? 12 * 60 : 0)
        }
        let utc = minute - (offset ?? 0)
        let shift = utc < 0 ? -1 : utc >= 1440 ? 1 : 0
        return Moment(date: date.advanced(by: shift), minute: utc - shift * 1440)
    }

    private static let days: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Zones of RFC 822, and those of Europe that stand for one offset only.
    private static let zones: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420, "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
        "msk": 180,
    ]
}
