// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Whom a document speaks of.
public struct ActorReading: Sendable {
    /// The document.
    public let document: Document
    /// The text that spans point into.
    public let text: SourceText
    /// How many words it has.
    public let wordCount: Int
    /// Every mention of an actor, in text order.
    public let actors: [Actor]
    /// Country and sector of what the text stands for, where it is a noun phrase and no sentence; empty codes where it
    /// stands for no actor.
    public let phrase: PloverCode?
}
