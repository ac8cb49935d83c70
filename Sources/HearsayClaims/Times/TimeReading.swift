// SPDX-License-Identifier: Apache-2.0

public import HearsaySyntax
public import HearsayText

/// The times that a document tells.
public struct TimeReading: Sendable {
    /// The document.
    public let document: Document
    /// Its text, sentences, words and trees.
    public let parsed: ParsedText
    /// Every expression of time, in text order, no word in two.
    public let times: [TimeExpression]

    /// The text that spans point into.
    public var text: SourceText { parsed.text.source }
}
