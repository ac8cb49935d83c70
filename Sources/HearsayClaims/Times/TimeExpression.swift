// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Words that name a time, with the interval they stand for.
struct TimeExpression: Sendable {
    /// The words ("4.10am GMT on Sunday").
    var words: Range<Int>
    /// What they stand for; its interval is empty where the publication date would be needed and is unknown.
    var reference: TimeReference
    /// What they stand for if the event is still to come: "on Friday" is then the next one. `nil` where that is the same.
    var future: TimeReference?
    /// The rule that read it.
    var rule: String
}
