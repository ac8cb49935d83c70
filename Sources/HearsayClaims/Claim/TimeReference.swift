// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// When an event is said to have taken place: an interval with the words that give it.
public struct TimeReference: Sendable, Hashable {
    /// The words ("4.10am GMT on Sunday").
    public var span: Span
    /// Start, in UTC where it has a minute.
    public var from: Moment?
    /// End (for a day the same day), or `nil` where open ("since Sunday").
    public var to: Moment?
    /// Whether the publication date supplied part of the value (year, week, "today").
    public var isRelative: Bool
    /// How finely the words place it.
    public var precision: TimePrecision

    /// A time.
    public init(span: Span, from: Moment?, to: Moment?, isRelative: Bool = false, precision: TimePrecision = .day) {
        self.span = span
        self.from = from
        self.to = to
        self.isRelative = isRelative
        self.precision = precision
    }
}
