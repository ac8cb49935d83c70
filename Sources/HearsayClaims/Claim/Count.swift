// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// What happened to how many of what, as the text counts it.
public struct Count: Sendable, Hashable {
    /// killed wounded captured missing displaced arrested destroyed downed damaged casualties.
    public var what: String
    /// civilian, soldier, person, tank, helicopter ...
    public var of: String
    /// Least number.
    public var low: Int
    /// Greatest number; `nil` where the words set no upper bound ("at least 10", "several").
    public var high: Int?
    /// The counting words with what they count ("several Azerbaijani civilians").
    public var span: Span

    /// A count.
    public init(what: String, of: String, low: Int, high: Int?, span: Span) {
        self.what = what
        self.of = of
        self.low = low
        self.high = high
        self.span = span
    }
}
