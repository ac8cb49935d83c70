// SPDX-License-Identifier: Apache-2.0

/// What became of one document that was to be added.
public enum Addition: Sendable, Hashable {
    /// It is new.
    case added
    /// It was there already, with the same bytes and the same facts about it.
    case unchanged
    /// A document of the same id was there with other bytes or facts: it is kept as an older version.
    case newVersion(Int)
    /// It was there, and its claims were read otherwise this time.
    case recoded
}
