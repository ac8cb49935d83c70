// SPDX-License-Identifier: Apache-2.0

/// Words that name a time, with what they stand for: a TIMEX3, and the interval in UTC where there is one.
public struct TimeExpression: Sendable {
    /// The words with the preposition before them ("at 4.10am GMT on Sunday").
    package var words: Range<Int>
    /// The words of the TIMEX3: those without the preposition ("4.10am GMT on Sunday").
    package var core: Range<Int>
    /// What they stand for by TimeML.
    package var timex: Timex
    /// The same if the event is still to come, `nil` where that is no other.
    package var futureTimex: Timex?
    /// When it is; its interval is empty where the publication date would be needed and is unknown, and where the words
    /// name no days: a length of time, times that come again, vague words.
    package var reference: TimeReference
    /// When it is if the event is still to come: "on Friday" is then the next one. `nil` where that is the same.
    package var future: TimeReference?
    /// Whether the words name days of the calendar, so that they may be the time of an event.
    package var isDated: Bool
    /// Whether the sentence tells what hangs on the words as still to come.
    package var isToCome = false
    /// The rule that read it.
    package var rule: String

    /// The value in its sentence: that for what is still to come where the sentence tells it so.
    package var told: (timex: Timex, reference: TimeReference) {
        guard isToCome else { return (timex, reference) }
        return (futureTimex ?? timex, future ?? reference)
    }
}
