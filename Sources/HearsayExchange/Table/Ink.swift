// SPDX-License-Identifier: Apache-2.0

/// How a piece of text looks on a terminal. The colours take no side: none is red or green.
package enum Ink: Sendable, Hashable, CaseIterable {
    case plain
    /// What should be seen first.
    case strong
    /// What need not be seen first.
    case faint
    /// A code.
    case accent
    /// Something that turns the meaning: denied, planned.
    case mark
    /// The words that a claim stands on.
    case trigger

    /// The sequence that switches it on; empty for plain text.
    var opening: String {
        switch self {
        case .plain: ""
        case .strong: "\u{1B}[1m"
        case .faint: "\u{1B}[2m"
        case .accent: "\u{1B}[36m"
        case .mark: "\u{1B}[1;35m"
        case .trigger: "\u{1B}[1;4m"
        }
    }

    /// The sequence that switches all of them off.
    static let closing = "\u{1B}[0m"
}
