// SPDX-License-Identifier: Apache-2.0

/// Under which keys a text is filed to be found by its copies, and under which those are filed that may be copies of it.
///
/// A key joins a band of the fingerprint with the week of publication: a story is printed again within days, and what has
/// passages in common with years of other reports is compared with those of the weeks beside alone. Of two texts each
/// seeks what the other is filed under, or neither does.
public struct CopyKeys: Sendable, Hashable {
    /// Under which keys it is filed.
    public let filed: [UInt64]
    /// Under which keys those are filed that may be copies.
    public let sought: [UInt64]

    /// Days within which a story is printed again.
    static let mostDays = 7

    /// What stands for the week of texts without one, and for any week.
    private static let undated = Int.min
    private static let anyWeek = Int.max

    /// The keys of a text published on this day (days since 1970-01-01); `nil` where that is unknown.
    init(_ fingerprint: Fingerprint, day: Int?) {
        func keys(_ weeks: [Int]) -> [UInt64] {
            fingerprint.bands.flatMap { band in
                weeks.map { week in
                    var hash = band ^ UInt64(bitPattern: Int64(week)) &* 0x9e37_79b9_7f4a_7c15
                    hash ^= hash >> 31
                    return hash &* 0xd6e8_feb8_6659_fd93
                }
            }
        }
        if let day {
            let week = Int((Double(day) / Double(CopyKeys.mostDays)).rounded(.down))
            filed = keys([week, CopyKeys.anyWeek])
            sought = keys([week - 1, week, week + 1, CopyKeys.undated])
        } else {
            filed = keys([CopyKeys.undated])
            sought = keys([CopyKeys.undated, CopyKeys.anyWeek])
        }
    }
}
