// SPDX-License-Identifier: Apache-2.0

/// The sizes of a network, from which those of all its weights follow.
///
/// A word is the sum of rows of `rowWidth` weights (its own, if it is in the vocabulary, and those of its parts) beside
/// a fixed vector of `vectorWidth`. These go through `layers` of gated recurrences in both directions, `2 * half` wide.
/// What is read from the last one: a tag class, whether a sentence ends, and vectors of `arcWidth` and `labelWidth` for
/// the word as dependent and as head.
struct NetworkShape: Sendable, Equatable {
    /// Weights in the row of a word or part.
    var rowWidth = 128
    /// Numbers in a word's fixed vector, 0 for a model without.
    var vectorWidth = 64
    /// Words in the vocabulary.
    var words = 0
    /// Rows for parts of words, a power of two.
    var parts = 1 << 14
    /// Channels of one direction of a layer.
    var half = 96
    /// Number of layers.
    var layers = 3
    /// Width of a word as dependent or head in the scores of arcs.
    var arcWidth = 128
    /// Width of a pair of words in the scores of relations.
    var labelWidth = 128
    /// Tag classes.
    var classes = 0
    /// Relations.
    var relations = 0

    /// Width of a layer.
    var width: Int { 2 * half }
    /// Width of what goes into the first projection.
    var inputWidth: Int { rowWidth + vectorWidth }
    /// Outputs of a layer's matrix: value, forget and output gates of both directions.
    var gateWidth: Int { 6 * half }
    /// Columns of all that is read from the last layer, in the order of ``classes``, the sentence's end, and the rest.
    var readoutWidth: Int { classes + 1 + 2 * arcWidth + 2 * labelWidth }
    /// First column of the word as dependent in arcs.
    var arcDependent: Int { classes + 1 }
    /// First column of the word as head in arcs.
    var arcHead: Int { classes + 1 + arcWidth }
    /// First column of the word as dependent in relations.
    var labelDependent: Int { classes + 1 + 2 * arcWidth }
    /// First column of the word as head in relations.
    var labelHead: Int { classes + 1 + 2 * arcWidth + labelWidth }
    /// Width of the bilinear scorer's product: a vector to compare with heads, and a score for each distance.
    var arcProduct: Int { arcWidth + Distance.buckets }

    /// The sizes as a line of numbers.
    var numbers: [Int] {
        [rowWidth, vectorWidth, words, parts, half, layers, arcWidth, labelWidth, classes, relations]
    }

    init() {}

    /// Sizes from a line of numbers; `nil` if one is missing or beyond what any model needs.
    init?(numbers: [Int]) {
        guard numbers.count == 10 else { return nil }
        rowWidth = numbers[0]
        vectorWidth = numbers[1]
        words = numbers[2]
        parts = numbers[3]
        half = numbers[4]
        layers = numbers[5]
        arcWidth = numbers[6]
        labelWidth = numbers[7]
        classes = numbers[8]
        relations = numbers[9]
        guard (8...512).contains(rowWidth), (0...512).contains(vectorWidth), (0...(1 << 22)).contains(words),
            (16...(1 << 22)).contains(parts), parts & (parts - 1) == 0, (8...512).contains(half),
            (1...16).contains(layers), (8...512).contains(arcWidth), (8...512).contains(labelWidth),
            (1...4096).contains(classes), (1...255).contains(relations)
        else { return nil }
    }
}
