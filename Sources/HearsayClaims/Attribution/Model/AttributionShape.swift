// SPDX-License-Identifier: Apache-2.0

/// The sizes of an attribution network, from which those of all its weights follow.
///
/// A word is the state of the syntax network at it and at its head, beside the sum of some rows of `rowWidth` weights.
/// These go through `layers` recurrent layers, `2 * half` wide. What is read from the last one: whether the word is the
/// head of a cue, and vectors of `pairWidth` for the word as cue and as a word that may have a role for a cue.
struct AttributionShape: Sendable, Equatable {
    /// Channels of the syntax network's state.
    var stateWidth = 192
    /// Weights in a row.
    var rowWidth = 48
    /// Channels of one direction of a layer.
    var half = 128
    /// Number of layers.
    var layers = 2
    /// Width of a pair of words.
    var pairWidth = 96

    /// Width of a layer.
    var width: Int { 2 * half }
    /// Width of what goes into the first projection.
    var inputWidth: Int { 2 * stateWidth + rowWidth }
    /// First column of the readout for the word as cue, and as a word with a role; column 0 scores cues.
    static let pairColumn = 1
    /// Columns of all that is read from the last layer.
    var readoutWidth: Int { AttributionShape.pairColumn + 2 * pairWidth }

    /// The sizes as a line of numbers.
    var numbers: [Int] { [stateWidth, rowWidth, half, layers, pairWidth] }

    init() {}

    /// Sizes from a line of numbers; `nil` if one is missing or beyond what any model needs.
    init?(numbers: [Int]) {
        guard numbers.count == 5 else { return nil }
        stateWidth = numbers[0]
        rowWidth = numbers[1]
        half = numbers[2]
        layers = numbers[3]
        pairWidth = numbers[4]
        guard (8...1024).contains(stateWidth), (8...512).contains(rowWidth), (8...512).contains(half),
            (1...16).contains(layers), (8...512).contains(pairWidth)
        else { return nil }
    }
}
