// SPDX-License-Identifier: Apache-2.0

/// An analyst's decision with who, when and why. It is never changed: undoing it is a review of its own.
public struct Review: Sendable, Hashable {
    /// Its number, rising.
    public var number: Int
    /// What was decided.
    public var decision: Decision
    /// Who decided.
    public var by: String
    /// Why, or empty.
    public var why: String
    /// When, ISO 8601.
    public var at: String
    /// Whether a later review that still counts has undone it.
    public var isUndone: Bool

    /// A review.
    public init(number: Int, decision: Decision, by: String, why: String, at: String, isUndone: Bool = false) {
        self.number = number
        self.decision = decision
        self.by = by
        self.why = why
        self.at = at
        self.isUndone = isUndone
    }
}
