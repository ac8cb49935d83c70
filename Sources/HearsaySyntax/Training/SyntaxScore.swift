// SPDX-License-Identifier: Apache-2.0

/// How often an analysis agrees with a treebank, word by word on the treebank's own words.
package struct SyntaxScore: Sendable, Equatable {
    /// Words compared.
    package var words = 0
    /// Of these, with the right universal tag.
    package var tags = 0
    /// With the right own tag.
    package var fineTags = 0
    /// With the right features.
    package var features = 0
    /// With the right lemma.
    package var lemmas = 0
    /// With the right head.
    package var heads = 0
    /// With the right head and relation, subtypes aside.
    package var arcs = 0

    /// Nothing compared.
    package init() {}

    /// Compares an analysis of a document's own words with its trees.
    package mutating func add(
        _ treebank: Treebank, _ document: Treebank.Document, _ parsed: ParsedText, _ model: SyntaxModel
    ) {
        var word = 0
        for s in document.sentences {
            let first = word
            for i in treebank.sentences[s] {
                words += 1
                tags += parsed.tags[word] == treebank.tags[i] ? 1 : 0
                fineTags += model.fineTags[Int(parsed.fineTags[word])] == treebank.fineTags[i] ? 1 : 0
                features += model.featureString(parsed, word) == treebank.features[i] ? 1 : 0
                lemmas += treebank.lemmas[i] == "_" || parsed.lemma(word) == treebank.lemmas[i] ? 1 : 0
                let head = parsed.heads[word] < 0 ? -1 : Int(parsed.heads[word]) - first
                if head == Int(treebank.heads[i]) {
                    heads += 1
                    arcs += parsed.relations[word].universal == treebank.relations[i].universal ? 1 : 0
                }
                word += 1
            }
        }
    }

    /// Both scores together.
    package static func + (a: SyntaxScore, b: SyntaxScore) -> SyntaxScore {
        var sum = a
        sum.words += b.words
        sum.tags += b.tags
        sum.fineTags += b.fineTags
        sum.features += b.features
        sum.lemmas += b.lemmas
        sum.heads += b.heads
        sum.arcs += b.arcs
        return sum
    }
}
