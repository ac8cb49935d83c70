// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayText

/// A name in a text, with the places that it may mean and what stands beside it.
struct PlaceQuestion: Sendable {
    /// Where it stands.
    var span: Span
    /// The same for all mentions of one name.
    var identity: UInt64
    var options: [PlaceOption]
    /// For each option whether the name right behind says where it lies ("Paris, Texas"); empty where none does.
    var contained: [Bool] = []
    /// For each option the same, by any mention of the name in the document; empty where none says it.
    var containedElsewhere: [Bool] = []
    /// Whether the words beside it ask for a district ("County"), a division ("Province"), a town ("the city of").
    var asked: PlaceClass?
}
