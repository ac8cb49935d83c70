// SPDX-License-Identifier: Apache-2.0

public import HearsaySyntax
public import HearsayText

/// A document with what was read out of it.
public struct CodedDocument: Sendable {
    /// The document.
    public let document: Document
    /// Its text, sentences, words and trees.
    public let parsed: ParsedText
    /// The attributions found, in text order.
    public let attributions: [Attribution]
    /// The claims, by trigger and type.
    public let claims: [Claim]
    /// Investigations, in the form of claims: records of events have them, the schema of claims has not.
    public let inquiries: [Claim]

    init(
        document: Document, parsed: ParsedText, attributions: [Attribution], claims: [Claim], inquiries: [Claim] = []
    ) {
        self.document = document
        self.parsed = parsed
        self.attributions = attributions
        self.claims = claims
        self.inquiries = inquiries
    }

    /// The text that spans point into.
    public var text: SourceText { parsed.text.source }
}
