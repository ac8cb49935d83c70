// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import hearsay_train

@Suite("Model cards")
struct ModelCardTests {
    @Test func aCardTellsTheCommandWithoutFolders() {
        let card = ModelCard(
            about: "Trees of a treebank.\n", size: 1234, words: 56, scores: "dev 1 2 3",
            arguments: ["train", "--treebank", "/home/someone/a.conllu", "--output", "models/b.model"])
        let text = card.markdown(language: "xx")
        #expect(text.hasPrefix("# Syntax model: xx\n\nTrees of a treebank.\n\n"))
        #expect(text.contains("hearsay-train train --treebank a.conllu --output b.model"))
        #expect(text.contains("56 words of treebanks; 1234 bytes"))
        #expect(text.contains("dev 1 2 3"))
        #expect(!text.contains("someone"))
    }

    @Test func aCardWithoutScoresHasNoTableOfThem() {
        let card = ModelCard(about: "", size: 1, words: 1, scores: "", arguments: [])
        #expect(!card.markdown(language: "en").contains("## Scores"))
    }
}
