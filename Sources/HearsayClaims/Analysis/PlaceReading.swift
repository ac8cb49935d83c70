// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// A document with its place names.
public struct PlaceReading: Sendable {
    /// The document.
    public var document: Document
    /// Its text, for offsets.
    public var text: SourceText
    /// How many words were read.
    public var wordCount: Int
    /// The place names in text order.
    public var toponyms: [Toponym]
}
