// SPDX-License-Identifier: Apache-2.0

/// The sizes of a model.
struct ToponymShape: Sendable {
    /// The checksum of the syntax model.
    var syntax: UInt64
    /// Channels of a word's state.
    var stateWidth: Int
    var hidden: Int
    /// The probability from which words are taken for a place's name.
    var threshold: Float

    /// Words whose states are read: the first and last of the name, the one before, the one behind.
    static let words = 4
    /// Channels that are read.
    var inputs: Int { stateWidth * ToponymShape.words }
}
