// SPDX-License-Identifier: Apache-2.0

/// A run of `.`, `!` and `?` and whether quotation marks or brackets close behind it.
struct Terminator {
    /// Its first byte.
    var first: Int
    /// The byte after it.
    var end = 0
    /// Full stops in it; an ellipsis sign counts as three.
    var dots = 0
    /// Whether it holds `!` or `?`.
    var strong = false
    /// Whether something closes behind it.
    var closed = false

    init(first: Int) {
        self.first = first
    }
}
