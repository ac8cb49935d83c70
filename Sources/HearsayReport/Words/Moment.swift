// SPDX-License-Identifier: Apache-2.0

/// A day, or a time of a day in UTC, as people read it: "27 Sep 2020, 08:10 UTC".
///
/// What is no ISO 8601 date is shown as it stands. No clock, zone or locale is asked.
struct Moment {
    let text: String

    init(_ iso: String) {
        let parts = iso.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let day = Moment.day(first) else {
            text = iso
            return
        }
        // Times are in UTC; one with an offset of its own is shown as it stands.
        guard parts.count == 1 || !parts[1].contains(where: { $0 == "+" || $0 == "-" }) else {
            text = iso
            return
        }
        let clock = parts.count > 1 ? parts[1].prefix(5) : ""
        text = clock.isEmpty ? day : day + ", " + clock + " UTC"
    }

    /// First and last day in one; `nil` where neither is known.
    static func range(_ from: String?, _ to: String?) -> String? {
        guard let from else { return to.map { "until " + Moment($0).text } }
        guard let to, to != from else { return Moment(from).text }
        return Moment(from).text + " – " + Moment(to).text
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func day(_ words: Substring) -> String? {
        let numbers = words.split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 3, numbers[0].count == 4, let month = Int(numbers[1]), (1...12).contains(month),
            let day = Int(numbers[2]), (1...31).contains(day), Int(numbers[0]) != nil
        else { return nil }
        return "\(day) \(months[month - 1]) \(numbers[0])"
    }
}
