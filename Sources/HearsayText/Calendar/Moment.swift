// SPDX-License-Identifier: Apache-2.0

/// A day, with the minute of that day in UTC where it is known.
public struct Moment: Hashable, Sendable {
    /// The day (of UTC where the minute is known, else as written).
    public var date: CivilDate
    /// Minutes since midnight UTC, 0 to 1439, or `nil` if only the day is known.
    public var minute: Int?

    /// A moment.
    public init(date: CivilDate, minute: Int? = nil) {
        self.date = date
        self.minute = minute
    }

    /// Reads ISO 8601 dates and date-times: `2020-09-27`, `2020-09-27T10:05:00Z`, `2020-09-27 10:05+04:00`.
    ///
    /// A date-time is brought to UTC; one without a zone is taken as UTC. Seconds and fractions are dropped. `nil` for
    /// anything else.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ from: Int, _ count: Int) -> Int? {
            guard from + count <= bytes.count else { return nil }
            var value = 0
            for i in from..<(from + count) {
                guard bytes[i] >= 48, bytes[i] <= 57 else { return nil }
                value = value * 10 + Int(bytes[i] - 48)
            }
            return value
        }
        guard bytes.count >= 10, bytes[4] == 45, bytes[7] == 45, let year = number(0, 4), let month = number(5, 2),
            let day = number(8, 2), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        guard bytes.count > 10 else {
            self.init(date: date)
            return
        }
        guard bytes[10] == 84 || bytes[10] == 116 || bytes[10] == 32, let hour = number(11, 2), hour < 24,
            bytes.count >= 16, bytes[13] == 58, let minute = number(14, 2), minute < 60
        else { return nil }
        var i = 16
        if i < bytes.count, bytes[i] == 58 {
            guard let second = number(i + 1, 2), second <= 60 else { return nil }
            i += 3
        }
        if i < bytes.count, bytes[i] == 46 || bytes[i] == 44 {
            i += 1
            let first = i
            while i < bytes.count, bytes[i] >= 48, bytes[i] <= 57 { i += 1 }
            guard i > first else { return nil }
        }
        var offset = 0
        if i < bytes.count {
            switch bytes[i] {
            case 90, 122:
                i += 1
            case 43, 45:
                let sign = bytes[i] == 43 ? 1 : -1
                guard let hours = number(i + 1, 2), hours <= 18 else { return nil }
                i += 3
                var minutes = 0
                if i < bytes.count, bytes[i] == 58 { i += 1 }
                if i < bytes.count {
                    guard let m = number(i, 2), m < 60 else { return nil }
                    minutes = m
                    i += 2
                }
                offset = sign * (hours * 60 + minutes)
            default:
                return nil
            }
        }
        guard i == bytes.count else { return nil }
        let utc = hour * 60 + minute - offset
        let shift = utc < 0 ? -1 : utc >= 1440 ? 1 : 0
        self.init(date: date.advanced(by: shift), minute: utc - shift * 1440)
    }
}

extension Moment: CustomStringConvertible {
    /// ISO 8601: `2020-09-27`, or `2020-09-27T04:10:00Z` where the minute is known.
    public var description: String {
        guard let minute else { return date.description }
        let hour = minute / 60
        let rest = minute % 60
        return "\(date)T\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest):00Z"
    }
}
