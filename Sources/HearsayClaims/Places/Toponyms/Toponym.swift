// SPDX-License-Identifier: Apache-2.0

public import HearsayGazetteer
public import HearsayText

/// Words of a text that name a place, and which place they are taken to mean.
public struct Toponym: Sendable {
    /// The words.
    public var span: Span
    /// The same, as words of the text; empty in a dateline, whose words belong to no sentence.
    var words: Range<Int>
    /// The place; `nil` where the gazetteer has none of that name.
    public var place: PlaceID?
    /// How far that place is ahead of others of the name elsewhere: its share of the weight of all, 0 to 1.
    public var certainty: Double
    /// Whether the words are an adjective or a people's name ("Russian"), which says where somebody is from.
    public var isAdjective: Bool
    /// Whether only a part of the words, or another form of them, is known.
    public var isPartial: Bool
    /// Whether it opens a report as the place where it was written.
    public var isDateline: Bool
}
