// SPDX-License-Identifier: Apache-2.0

package import HearsayLexicon
package import HearsaySyntax
internal import HearsayText

/// Finds who says what in a parsed text.
///
/// Attributions come out in the order of their cues. Text that nobody is named for gets none: the outlet speaks itself.
/// The finder holds immutable data only. Complexity: linear in the text, but for the sorting of what was found.
///
///     let finder = AttributionFinder(lexicon: lexicon)
///     for attribution in finder.find(in: parsed) { ... }
package struct AttributionFinder: Sendable {
    let lexicon: Lexicon
    let model: AttributionModel?

    /// A finder that knows the cues of this pack, and follows the model where there is one.
    package init(lexicon: Lexicon, model: AttributionModel? = nil) {
        self.lexicon = lexicon
        self.model = model
    }

    /// The attributions of a text, in the order of their cues, with their parents set.
    package func find(in parsed: ParsedText) -> [Attribution] {
        let discourse = Discourse(parsed)
        let cues = CueTable(discourse: discourse, lexicon: lexicon)
        var drafts = self.drafts(discourse, cues)
        if let model, parsed.states != nil {
            let evidence = AttributionEvidence(discourse, cues: cues, drafts: drafts)
            let readings = AttributionReader(model: model).read(evidence)
            drafts = AttributionCombination(discourse: discourse, cues: cues, tallies: lexicon.tallies).combine(
                drafts, readings)
            Continuation(discourse: discourse).extend(&drafts)
            Nesting().nest(&drafts)
        }
        DocumentSpeaker(discourse: discourse).name(in: &drafts)
        return drafts.map { attribution($0, parsed) }
    }

    /// What the network alone reads, without what the rules find; nothing without a model.
    package func readings(in parsed: ParsedText) -> [Attribution] {
        guard let model else { return [] }
        let discourse = Discourse(parsed)
        let cues = CueTable(discourse: discourse, lexicon: lexicon)
        let evidence = AttributionEvidence(discourse, cues: cues, drafts: drafts(discourse, cues))
        var combined = AttributionCombination(discourse: discourse, cues: cues, tallies: lexicon.tallies)
            .combine([], AttributionReader(model: model).read(evidence))
        Nesting().nest(&combined)
        return combined.map { attribution($0, parsed) }
    }

    /// What the attribution network is told of a text.
    func evidence(in parsed: ParsedText, withoutRules: Bool = false) -> AttributionEvidence {
        let discourse = Discourse(parsed)
        guard !withoutRules else { return AttributionEvidence(discourse, cues: nil, drafts: []) }
        let cues = CueTable(discourse: discourse, lexicon: lexicon)
        return AttributionEvidence(discourse, cues: cues, drafts: drafts(discourse, cues))
    }

    /// The attributions that the rules find.
    private func drafts(_ discourse: Discourse, _ cues: CueTable) -> [AttributionDraft] {
        let verbs = VerbCues(discourse: discourse, cues: cues)
        let nouns = NounCues(discourse: discourse, cues: cues)
        let phrases = PhraseCues(discourse: discourse, cues: cues, lexicon: lexicon)
        var drafts: [AttributionDraft] = []
        for match in cues.matches {
            let draft =
                switch match.sense.category {
                case .verb, .adjective: verbs.draft(match)
                case .noun: nouns.draft(match)
                case .preposition, .adverb: phrases.draft(match)
                }
            if let draft { drafts.append(draft) }
        }
        Continuation(discourse: discourse).extend(&drafts)
        addColons(to: &drafts, discourse: discourse, cues: cues)
        Nesting().nest(&drafts)
        return drafts
    }

    private func addColons(to drafts: inout [AttributionDraft], discourse: Discourse, cues: CueTable) {
        var taken = [Bool](repeating: false, count: discourse.parsed.count)
        for draft in drafts {
            for range in draft.content.ranges {
                taken[range.lowerBound] = true
                taken[range.upperBound - 1] = true
            }
        }
        let statements = StatementFinder(discourse: discourse, cues: cues)
        let colons = ColonCues(discourse: discourse, cues: cues, statements: statements, lexicon: lexicon)
        let found = colons.drafts { taken[$0] }
        guard !found.isEmpty else { return }
        drafts += found
        drafts.sort { ($0.cueHead, $0.cue.upperBound) < ($1.cueHead, $1.cue.upperBound) }
    }

    private func attribution(_ draft: AttributionDraft, _ parsed: ParsedText) -> Attribution {
        var attribution = Attribution(
            source: draft.source.map { parsed.text.span(ofWords: $0) }, sourceHead: draft.sourceHead,
            cue: parsed.text.span(ofWords: draft.cue), cueHead: draft.cueHead,
            content: draft.content.ranges.map { parsed.text.span(ofWords: $0) }, stance: draft.stance,
            parent: draft.parent, rule: draft.rule)
        attribution.authorHead = draft.authorHead
        attribution.isByModel = draft.isByModel
        return attribution
    }
}
