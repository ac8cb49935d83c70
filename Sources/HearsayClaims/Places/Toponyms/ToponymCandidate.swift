// SPDX-License-Identifier: Apache-2.0

internal import HearsayGazetteer
internal import HearsayText

/// Words that may name a place: a name of the gazetteer, or a proper name that it does not know.
struct ToponymCandidate: Sendable {
    /// The words; empty for a place in a dateline, whose words belong to no sentence.
    var words: Range<Int>
    /// Where it stands.
    var span: Span
    /// What the name is looked up by.
    var key: NameKey
    /// The places that bear the name, at most ``ToponymCandidateFinder/limit``, the most populous first.
    var matches: [PlaceMatch]
    /// Whether it opens a report as the place where it was written.
    var isDateline = false

    /// Whether the gazetteer knows the name.
    var isKnown: Bool { !matches.isEmpty }
}
