// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Words for times that are not told, seen from the day of publication.
enum VagueWord: Sendable {
    /// A time by itself: "recently", "now", "soon".
    case adverb(VagueTime)
    /// "recent", before units of time.
    case recent
    /// "future", "present", "moment", "time": a time with the words before them only.
    case noun(VagueTime)
    /// "time", by the article or "that" before it.
    case time
    /// "these", "those", before "days" and the like.
    case these, those
    /// "long ago".
    case ago

    static let all: [(Term, VagueWord)] = [
        ("recently", .adverb(.past)), ("lately", .adverb(.past)), ("formerly", .adverb(.past)),
        ("previously", .adverb(.past)), ("currently", .adverb(.present)), ("now", .adverb(.present)),
        ("presently", .adverb(.present)), ("nowadays", .adverb(.present)), ("soon", .adverb(.future)),
        ("shortly", .adverb(.future)), ("recent", .recent), ("future", .noun(.future)), ("present", .noun(.present)),
        ("moment", .noun(.present)), ("time", .time), ("these", .these), ("those", .those), ("ago", .ago),
    ]
}

/// A time of which only the side is known, by TIMEX3.
enum VagueTime: String, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
}
