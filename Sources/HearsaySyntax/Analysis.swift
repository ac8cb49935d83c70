// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The columns of a ``ParsedText`` while they are filled.
struct Analysis {
    var classes: [UInt16]
    /// Sentences, as far as they have been found.
    var sentences: [Sentence] = []
    var tags: [UniversalTag]
    var fineTags: [UInt8]
    var features: [UInt16]
    var morphology: [Morphology]
    var lemmas: [Term]
    var lemmaBytes: [UInt8] = []
    var lemmaStarts: [Int32]
    var heads: [Int32]
    var relations: [Relation]
    /// What the network made of each word, if it is to be kept.
    var states: SyntaxStates?

    init(count: Int, stateWidth: Int? = nil) {
        states = stateWidth.map { SyntaxStates(width: $0, count: count) }
        classes = Array(repeating: 0, count: count)
        tags = Array(repeating: .x, count: count)
        fineTags = Array(repeating: 0, count: count)
        features = Array(repeating: 0, count: count)
        morphology = Array(repeating: [], count: count)
        lemmas = Array(repeating: .none, count: count)
        lemmaStarts = Array(repeating: 0, count: count + 1)
        heads = Array(repeating: -1, count: count)
        relations = Array(repeating: .root, count: count)
        lemmaBytes.reserveCapacity(count * 6)
    }

    /// The analysis over its words, in the sentences that were found.
    func parsed(_ given: TokenizedText) -> ParsedText {
        let text = TokenizedText(
            source: given.source, blocks: given.blocks, sentences: sentences, words: given.words)
        var starts = lemmaStarts
        for i in 1..<max(starts.count, 1) where starts[i] < starts[i - 1] { starts[i] = starts[i - 1] }
        return ParsedText(
            text: text, tags: tags, fineTags: fineTags, morphology: morphology, lemmas: lemmas, lemmaBytes: lemmaBytes,
            lemmaStarts: starts, heads: heads, relations: relations, features: features, states: states)
    }
}
