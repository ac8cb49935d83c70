// SPDX-License-Identifier: Apache-2.0

/// What a word is to a cue, in the order of the network's scores.
enum Role: Int, CaseIterable {
    case none, source, content, cue
}
