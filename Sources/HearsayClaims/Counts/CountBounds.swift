// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// How many, as words say it: "at least 10" is 10 and open, "several" 2 and open.
struct CountBounds: Equatable {
    /// Least number.
    var low: Int
    /// Greatest number; `nil` where the words set none.
    var high: Int?
    /// The words, with those that bound the number.
    var words: Range<Int>

    /// Exactly so many.
    init(_ value: Int, words: Range<Int>) {
        low = value
        high = value
        self.words = words
    }

    /// Between two numbers.
    init(_ low: Int, _ high: Int?, words: Range<Int>) {
        self.low = low
        self.high = high
        self.words = words
    }
}
