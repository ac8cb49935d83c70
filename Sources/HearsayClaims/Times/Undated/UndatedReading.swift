// SPDX-License-Identifier: Apache-2.0

/// Words of time that name no days of the calendar: a length of time, times that come again, vague words.
struct UndatedReading {
    /// The words of the TIMEX3.
    var words: Range<Int>
    /// What they stand for.
    var timex: Timex
    /// The rule that read it.
    var rule: String
}
