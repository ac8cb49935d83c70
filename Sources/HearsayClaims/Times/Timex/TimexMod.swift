// SPDX-License-Identifier: Apache-2.0

/// What the words around a value say of it, by TIMEX3. Prepositions are signals and no part of this.
package enum TimexMod: String, Sendable, CaseIterable {
    /// "more than two years ago".
    case before = "BEFORE"
    /// "less than two years ago".
    case after = "AFTER"
    /// "at least two years ago".
    case onOrBefore = "ON_OR_BEFORE"
    /// "no more than two years ago".
    case onOrAfter = "ON_OR_AFTER"
    /// "less than two hours".
    case lessThan = "LESS_THAN"
    /// "more than two hours".
    case moreThan = "MORE_THAN"
    /// "up to two hours".
    case equalOrLess = "EQUAL_OR_LESS"
    /// "at least two hours".
    case equalOrMore = "EQUAL_OR_MORE"
    /// "early May".
    case start = "START"
    /// "mid-May".
    case mid = "MID"
    /// "late May".
    case end = "END"
    /// "about two hours".
    case approx = "APPROX"

    /// The part of a period that a word names.
    init(_ portion: Portion) {
        switch portion {
        case .early: self = .start
        case .middle: self = .mid
        case .late: self = .end
        }
    }

    /// What is said of a day by saying it of its distance: what is more than two years ago lies before that day.
    var ago: TimexMod {
        switch self {
        case .moreThan: .before
        case .lessThan: .after
        case .equalOrMore: .onOrBefore
        case .equalOrLess: .onOrAfter
        default: self
        }
    }
}
