// SPDX-License-Identifier: Apache-2.0

/// Who says what in one document, as the ledger keeps it: a source, the attributing words, and the words attributed.
public struct AttributionRecord: Sendable, Hashable, Codable {
    /// The words of the source; `nil` for an unnamed one ("reportedly").
    public var source: Quotation?
    /// The attributing words; `nil` where an account goes on without any.
    public var cue: Quotation?
    /// The stretches attributed, rising.
    public var content: [Quotation]
    /// What the source does with the content ("asserts").
    public var stance: String
    /// The rule that found it.
    public var rule: String
    /// `model` or `rules`: which of the two found it.
    public var by: String
    /// Index of the attribution within whose content it is told; `nil` at the outermost level.
    public var parent: Int?

    /// An attribution.
    public init(
        source: Quotation?, cue: Quotation?, content: [Quotation], stance: String, rule: String, by: String,
        parent: Int? = nil
    ) {
        self.source = source
        self.cue = cue
        self.content = content
        self.stance = stance
        self.rule = rule
        self.by = by
        self.parent = parent
    }
}
