// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon

/// An attribution in the making: words instead of offsets, content still growing.
struct AttributionDraft: Sendable {
    /// Words of the source; `nil` for an unnamed one.
    var source: Range<Int>?
    var sourceHead: Int?
    /// Where the source is a text ("the statement"), the head word of whoever published it.
    var authorHead: Int?
    /// The attributing words.
    var cue: Range<Int>
    var cueHead: Int
    /// The cue with its subject and what else belongs to it: no part of its own content.
    var clause: Range<Int>
    var content: WordRanges
    var stance: Stance
    var rule: String
    /// Whether words in quotation marks beside the cue can be its content.
    var takesQuotations = false
    /// Head of the cue that this one hangs on and shares its content with ("X reported, citing Y").
    var governor: Int?
    /// Head of the cue in whose content this one is told, as the network has it.
    var teller: Int?
    var parent: Int?
    /// Whether the network found it.
    var isByModel = false
}
