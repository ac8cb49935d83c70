// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Puts together what the network reads and what the rules find.
///
/// The network decides on the outermost attributions, since it was trained on those: which there are, their words and
/// their sources. The rules give the stance of their cues and what is told within their contents. Where no network has
/// read the text, the rules decide alone.
struct AttributionCombination {
    let discourse: Discourse
    let cues: CueTable
    /// Nouns that stand for a number of people.
    let tallies: Set<Term>

    /// The attributions of both, in the order of their cues; `drafts` are those of the rules, `readings` those of the
    /// network. Complexity: linear in the words and the attributions.
    func combine(_ drafts: [AttributionDraft], _ readings: [AttributionReader.Reading]) -> [AttributionDraft] {
        var byWord: [Int: Int] = [:]
        for (d, draft) in drafts.enumerated() {
            for i in draft.cue where byWord[i] == nil { byWord[i] = d }
        }
        for (d, draft) in drafts.enumerated() { byWord[draft.cueHead] = d }
        var isMatched = [Bool](repeating: false, count: drafts.count)
        let heads = Set(readings.map(\.cueHead))
        var combined: [AttributionDraft] = []
        // Head of the cue in whose content each word stands.
        var teller = [Int32](repeating: -1, count: discourse.parsed.count)
        for reading in readings {
            for range in reading.content.ranges {
                for i in range { teller[i] = Int32(truncatingIfNeeded: reading.cueHead) }
            }
            let match = byWord[reading.cueHead] ?? reading.cue.compactMap { byWord[$0] }.first
            if let match {
                let isFirst = !isMatched[match]
                isMatched[match] = true
                if isSettled(drafts[match], heads) {
                    if isFirst { combined.append(drafts[match]) }
                    continue
                }
            }
            combined.append(draft(reading, match.map { drafts[$0] }))
        }
        for (d, draft) in drafts.enumerated() where !isMatched[d] {
            if teller[draft.cueHead] >= 0 {
                var nested = draft
                nested.teller = Int(teller[draft.cueHead])
                combined.append(nested)
            } else if isExact(draft) || quotes(draft, tellers: teller) {
                combined.append(draft)
            }
        }
        combined.sort { ($0.cueHead, $0.cue.upperBound) < ($1.cueHead, $1.cue.upperBound) }
        return combined
    }

    private func draft(_ found: AttributionReader.Reading, _ rule: AttributionDraft?) -> AttributionDraft {
        var reading = found
        // The words of a row belong together: "claimed responsibility", not "claimed" alone.
        if let words = rule?.cue, words.contains(found.cueHead), words.count > found.cue.count {
            reading.cue = words
            if let source = found.source, source.overlaps(words) { reading.source = rule?.source }
        }
        let head = reading.cueHead
        let match = cues[head] ?? reading.cue.compactMap { cues[$0] }.first
        let stance =
            rule?.stance ?? match?.sense.stance(negated: discourse.isNegated(head)) ?? stance(of: reading)
        return AttributionDraft(
            source: reading.source, sourceHead: reading.source.map { sourceHead($0, rule) },
            cue: reading.cue, cueHead: head, clause: rule.map { $0.clause } ?? reading.cue,
            content: content(of: reading), stance: stance,
            rule: rule?.rule ?? match?.sense.id ?? Attribution.modelRule,
            takesQuotations: rule?.takesQuotations ?? match?.sense.takesSpeech ?? (stance == .says), isByModel: true)
    }

    /// The content with the whole of quotations that it breaks into, without commas and the like at its ends.
    private func content(of reading: AttributionReader.Reading) -> WordRanges {
        let statements = StatementFinder(discourse: discourse, cues: cues)
        var content = statements.aligned(reading.content, cue: reading.cueHead)
        content.subtract(reading.cue)
        if let source = reading.source { content.subtract(source) }
        content = statements.trimmed(content)
        return content.isEmpty ? reading.content : content
    }

    /// Whether the rules know the words better: who is cited by another source, and what stands behind a name and a
    /// colon at the beginning of a paragraph, as in a transcript.
    private func isSettled(_ draft: AttributionDraft, _ heads: Set<Int>) -> Bool {
        if draft.rule == "colon.label" { return true }
        return draft.governor.map(heads.contains) ?? false
    }

    /// Whether a rule is to be trusted where the network finds nothing: adverbs and prepositions that do nothing but
    /// attribute ("allegedly", "in the words of"), nouns for what is said ("the claim that"), names before a colon.
    private func isExact(_ draft: AttributionDraft) -> Bool {
        guard let sense = cues[draft.cueHead]?.sense else { return draft.rule.hasPrefix("colon.") }
        switch sense.category {
        case .preposition, .adverb: return true
        case .adjective: return sense.sources.isEmpty
        case .noun:
            switch sense.stance {
            case .says, .reports, .claims, .accuses, .denies, .admits, .warns: return true
            default: return false
            }
        case .verb: return isPlain(draft, sense)
        }
    }

    /// Whether a verb that the network does not know attributes all the same: what it says of its own source is a clause
    /// with "that" ("holds that"), a figure ("put the toll at", "spoke of ten dead"), or what it did ("claimed to have").
    private func isPlain(_ draft: AttributionDraft, _ sense: CueSense) -> Bool {
        guard draft.source != nil, draft.stance == .says || draft.stance == .admits || draft.stance == .accuses else {
            return false
        }
        if sense.pattern.words.count > 1, draft.stance == .says {
            if sense.contents == [.xcomp] { return true }
            // "raised the toll to nine", unlike "raised its prices to nine euros"
            if sense.contents == [.obj] {
                return sense.pattern.words.last?.contains(Words.to) != true || tellsTally(draft)
            }
            // "spoke of six dead", unlike "spoke of peace"
            if sense.contents.contains(.of), tellsNumber(draft) { return true }
        }
        if sense.contents == [.obj] { return false }
        guard sense.contents.contains(.ccomp) else { return false }
        return discourse.parsed.dependents(of: draft.cueHead).contains {
            discourse.relation($0) == .ccomp && discourse.hasMarker($0, CueWords.that)
        }
    }

    private func tellsTally(_ draft: AttributionDraft) -> Bool {
        draft.content.ranges.contains { range in range.contains { tallies.contains(discourse.parsed.lemmas[$0]) } }
    }

    private func tellsNumber(_ draft: AttributionDraft) -> Bool {
        draft.content.ranges.contains { range in range.contains { discourse.parsed.tags[$0] == .num } }
    }

    /// Whether a rule gives a whole statement in quotation marks, which nobody else has, to a named source.
    private func quotes(_ draft: AttributionDraft, tellers: [Int32]) -> Bool {
        guard draft.takesQuotations, draft.source != nil, discourse.quotation(around: draft.cueHead) == nil else {
            return false
        }
        return draft.content.ranges.contains { range in
            guard let q = discourse.quotation(around: range.lowerBound), discourse.quotations[q].isStatement else {
                return false
            }
            return !range.contains { tellers[$0] >= 0 }
        }
    }

    /// The word of the source that the others hang on, directly or not.
    private func sourceHead(_ source: Range<Int>, _ rule: AttributionDraft?) -> Int {
        if let head = rule?.sourceHead, source.contains(head) { return head }
        var first: Int?
        for i in source where !discourse.isPunctuation(i) {
            if let head = discourse.parsed.head(i), source.contains(head) { continue }
            if discourse.isNominal(i) { return i }
            first = first ?? i
        }
        return first ?? source.lowerBound
    }

    /// What a source does with the content where the lexicon does not know the cue: it says what is a clause or stands in
    /// quotation marks, it intends what is an infinitive, and takes a stand on anything else.
    private func stance(of reading: AttributionReader.Reading) -> Stance {
        var stance = Stance.regards
        for range in reading.content.ranges {
            for i in range {
                if let q = discourse.quotation(around: i), discourse.quotations[q].isStatement { return .says }
                if let head = discourse.parsed.head(i), range.contains(head) { continue }
                switch discourse.relation(i) {
                case .ccomp, .parataxis, .csubj, .csubjPass: return .says
                case .xcomp: stance = .intends
                default: if discourse.subject(of: i) != nil { return .says }
                }
            }
        }
        return stance
    }
}
