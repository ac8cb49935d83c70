// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import Testing

/// A tree, the event's word, the word that its clause hangs on where that is another, and how the event is told.
struct ModalityCase: Sendable, CustomTestStringConvertible {
    let tree: String
    let head: String
    let predicate: String?
    let polarity: Polarity
    let reality: Reality

    init(_ tree: String, _ head: String, on predicate: String? = nil, _ polarity: Polarity, _ reality: Reality) {
        self.tree = tree
        self.head = head
        self.predicate = predicate
        self.polarity = polarity
        self.reality = reality
    }

    var testDescription: String {
        tree.split(whereSeparator: \.isWhitespace).compactMap { $0.split(separator: "/").first }.joined(separator: " ")
    }
}
