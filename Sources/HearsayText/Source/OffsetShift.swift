// SPDX-License-Identifier: Apache-2.0

/// From here on, original offsets are larger than normalised ones by `delta`.
struct OffsetShift: Hashable, Sendable {
    /// First normalised offset that it holds for.
    var normalised: Int
    /// What to add to a normalised offset.
    var delta: Int
}
