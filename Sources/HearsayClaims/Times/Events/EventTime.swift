// SPDX-License-Identifier: Apache-2.0

/// When an event is said to have happened, with the rules behind it.
struct EventTime: Sendable {
    /// When.
    var reference: TimeReference
    /// The rule that read the words.
    var rule: String
    /// The rule by which an event told without a time has that of another, or the words of a statement give the end;
    /// `nil` where the time stands in the event's own clause.
    var inherited: String?

    /// The values that the words of the event do not state.
    var assumptions: [Assumption] {
        var all: [Assumption] = []
        if reference.isRelative { all.append(Assumption(field: "time", rule: "time.relative-to-publication")) }
        if let inherited { all.append(Assumption(field: "time", rule: inherited)) }
        return all
    }
}
