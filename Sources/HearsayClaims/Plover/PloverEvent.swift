// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
public import HearsayText

/// An event as PLOVER records it: who did what to whom, as news of the day.
///
/// A claim keeps what a source denies, plans or asks for apart from what it says has happened; a record has one type for
/// it all, so that "will send troops" is a promise or a threat and what did not happen is left out. Several claims told by
/// one trigger are one event. The words of the scheme are those of its codebook (Open Event Data Alliance, 2021).
public struct PloverEvent: Sendable, Hashable {
    /// The words that name it.
    public var trigger: Span
    /// PLOVER type.
    public var type: PloverType
    /// Finer kind, or empty.
    public var mode: String
    /// Who did it; of a meeting or a two-sided fight everybody who took part.
    public var actors: [Actor]
    /// To whom; may hold a place or a thing, without a sector, where nobody is named.
    public var recipients: [Actor]
    /// Whether the actors do it to one another; then all of them are recipients too.
    public var isReciprocal: Bool
    /// How its sentence tells it.
    package var prominence: Prominence
    /// The ids of the claims that tell of it.
    public var claims: [String]
}
