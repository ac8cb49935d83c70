// SPDX-License-Identifier: Apache-2.0

public import HearsayClaims
internal import HearsayLexicon
public import HearsayText

extension AttributionRecord {
    /// An attribution that was read in `text`.
    public init(_ attribution: Attribution, text: SourceText) {
        self.init(
            source: attribution.source.map { Quotation($0, text: text) },
            cue: attribution.cue.map { Quotation($0, text: text) },
            content: attribution.content.map { Quotation($0, text: text) }, stance: attribution.stance.rawValue,
            rule: attribution.rule, by: attribution.isByModel ? "model" : "rules", parent: attribution.parent)
    }
}
