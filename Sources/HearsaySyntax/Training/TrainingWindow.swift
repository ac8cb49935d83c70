// SPDX-License-Identifier: Apache-2.0

/// Some sentences of one paragraph with what the network is given of them and what it should find.
struct TrainingWindow {
    /// Places in the vocabulary.
    var words: [Int32] = []
    /// ``WordFeatures/parts`` rows a word.
    var parts: [UInt32] = []
    /// The right tag class, -1 where it does not matter.
    var classes: [Int32] = []
    /// Heads within the sentence, from 1; 0 for the root.
    var heads: [Int32] = []
    /// Numbers of relations.
    var relations: [UInt8] = []
    /// The words of each sentence.
    var sentences: [Range<Int>] = []

    /// Number of words.
    var count: Int { words.count }
}
