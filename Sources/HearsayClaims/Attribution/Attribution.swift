// SPDX-License-Identifier: Apache-2.0

public import HearsayLexicon
public import HearsayText

/// Who says what: a source, the attributing words, and the words attributed.
///
/// Attributions nest: an attribution whose cue lies in another's content is told by that other source.
public struct Attribution: Sendable, Hashable {
    /// The words of the source ("The Armenian defence ministry", "it"); `nil` for an unnamed one ("reportedly").
    public var source: Span?
    /// Whom the source stands for, each with its fullest mention in the document; empty where there is no source, or where
    /// nothing in the document tells whom a pronoun means.
    public var speakers: [Actor] = []
    /// Head word of the source, an index into the document's words; `nil` where `source` is, or where it stands in no word.
    public var sourceHead: Int?
    /// Where the source is a text ("the statement"), the head word of whoever published it; else `nil`.
    public var authorHead: Int?
    /// The attributing words ("said", "according to"); `nil` where an account goes on without any.
    public var cue: Span?
    /// Head word of the cue, or `nil`.
    public var cueHead: Int?
    /// The stretches attributed, rising, without overlap; one or more.
    public var content: [Span]
    /// What the source does with the content.
    public var stance: Stance
    /// Index of the attribution that this one is told within, or `nil` at the outermost level.
    public var parent: Int?
    /// The rule of attributions whose cue the model alone knows.
    public static let modelRule = "attribution.model"
    /// Whether the attribution model found it; else the rules did alone.
    public var isByModel = false
    /// The lexicon row of its cue, the rule that found it, or ``modelRule`` where the model alone knows the cue.
    public var rule: String

    /// An attribution.
    public init(
        source: Span?, sourceHead: Int?, cue: Span?, cueHead: Int?, content: [Span], stance: Stance,
        parent: Int? = nil, rule: String
    ) {
        self.source = source
        self.sourceHead = sourceHead
        self.cue = cue
        self.cueHead = cueHead
        self.content = content
        self.stance = stance
        self.parent = parent
        self.rule = rule
    }
}
