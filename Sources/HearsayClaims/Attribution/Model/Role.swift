// SPDX-License-Identifier: Apache-2.0

/// What a word is to a cue, in the order of the network's scores.
enum Role: Int {
    case none, source, content, cue

    /// Number of roles.
    static let count = 4
}
