// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Attributions by verbs and predicate adjectives: "said that ...", "accused X of ...", '"...", X told reporters'.
struct VerbCues {
    let discourse: Discourse
    let cues: CueTable
    let sources: SourceFinder
    let statements: StatementFinder
    let links: QuotationLinks

    init(discourse: Discourse, cues: CueTable) {
        self.discourse = discourse
        self.cues = cues
        sources = SourceFinder(discourse: discourse)
        statements = StatementFinder(discourse: discourse, cues: cues)
        links = QuotationLinks(discourse: discourse, cues: cues)
    }

    /// The attribution by the cue, or `nil` where it has no content or should have a source and has none.
    func draft(_ match: CueTable.Match) -> AttributionDraft? {
        let i = match.head
        let sense = match.sense
        if sense.contents.contains(.ccomp), match.words.count == 1,
            let closing = ClosingClause(discourse: discourse).find(at: i)
        {
            return draft(match, closing: closing)
        }
        let places = ContentPlaces(discourse: discourse).places(of: i, sense: sense, words: match.words)
        var clause = clause(of: i, words: match.words, content: places)
        guard let source = source(of: i, sense: sense, clause: clause) else { return nil }
        if let head = source.head, isSelf(head) { return nil }
        let phrase = source.head.map { self.phrase($0, cue: i) }
        if let phrase, phrase.lowerBound > i, phrase.lowerBound < i + 8 {
            clause = clause.lowerBound..<max(clause.upperBound, phrase.upperBound)
        } else if let phrase, discourse.tag(i) == .noun, phrase.lowerBound < clause.lowerBound,
            clause.lowerBound - phrase.upperBound < 3
        {
            clause = phrase.lowerBound..<clause.upperBound
        }
        var content = WordRanges()
        for place in places where place != source.head { content.formUnion(statements.statement(under: place, cue: i)) }
        if sense.takesSpeech { content.formUnion(links.words(beside: clause, cue: i)) }
        if sense.contents.contains(.clause)
            || (content.isEmpty && sense.takesSpeech && isParenthetical(i, clause: clause))
        {
            if let head = discourse.parsed.head(i) {
                let whole = discourse.extents[i]
                let aside =
                    whole.lowerBound <= clause.lowerBound && whole.upperBound >= clause.upperBound ? whole : clause
                content.formUnion(statements.host(of: i, clause: aside, head: head))
            }
        }
        if sense.contents.contains(.ccomp) {
            let neighbours = NeighbouringStatement(discourse: discourse, cues: cues)
            if content.isEmpty, let head = source.head, clause.contains(head) {
                content = neighbours.before(clause, cue: i)
            }
            if let head = source.head, clause.contains(head), !content.isEmpty,
                neighbours.isMedial(clause, content: content)
            {
                content.formUnion(neighbours.before(clause, cue: i))
            }
            if isQuotedSpeech(match) { content.formUnion(neighbours.rest(after: match.words)) }
            content.formUnion(neighbours.coordinated(with: content, cue: i))
            if content.isEmpty || neighbours.isCutShort(content, after: match.words) {
                content.formUnion(neighbours.after(match.words, cue: i))
            }
        }
        if content.isEmpty, sense.contents.contains(.quote), let named = links.words(named: i) { content.insert(named) }
        if source.head == nil, !content.isEmpty, let subject = discourse.subject(of: i),
            !places.contains(subject), sense.stance != .asks, sense.stance != .demands,
            places.contains(where: isInfinitive)
        {
            content.insert(discourse.extents[subject])
        }
        guard !content.isEmpty else { return nil }
        content = statements.aligned(content, cue: i)
        if let subject = discourse.subject(of: i), let end = statements.endOfRelative(content, subject: subject, cue: i)
        {
            let start = discourse.sentence(i).lowerBound
            content.clamp(to: start..<max(start, end))
        }
        content.subtract(i..<(i + 1))
        if let phrase, let head = source.head, content.contains(head) { content.subtract(phrase) }
        content = statements.trimmed(content)
        guard !content.isEmpty else { return nil }
        let cue = match.words.count <= 4 ? match.words : i..<(i + 1)
        return AttributionDraft(
            source: phrase, sourceHead: source.head, cue: cue, cueHead: i,
            clause: clause,
            content: content, stance: sense.stance(negated: discourse.isNegated(i)), rule: sense.id,
            takesQuotations: sense.takesSpeech)
    }

    /// The attribution of all that stands before a clause that ends its sentence.
    private func draft(_ match: CueTable.Match, closing: ClosingClause.Found) -> AttributionDraft? {
        let sentence = discourse.sentence(match.head)
        var content = WordRanges(sentence.lowerBound..<(closing.clause.lowerBound - 1))
        content.formUnion(links.words(beside: closing.clause, cue: match.head))
        content = statements.trimmed(statements.aligned(content, cue: match.head))
        guard !content.isEmpty else { return nil }
        return AttributionDraft(
            source: closing.clause.lowerBound..<match.head, sourceHead: closing.source, cue: match.words,
            cueHead: match.head, clause: closing.clause, content: content,
            stance: match.sense.stance(negated: discourse.isNegated(match.head)), rule: match.sense.id,
            takesQuotations: match.sense.takesSpeech)
    }

    /// The words of the source, none of them on the cue's other side.
    private func phrase(_ head: Int, cue: Int) -> Range<Int> {
        let phrase = discourse.nounPhrase(head)
        return head < cue
            ? phrase.lowerBound..<max(head + 1, min(phrase.upperBound, cue))
            : min(head, max(phrase.lowerBound, cue + 1))..<phrase.upperBound
    }

    /// Whether the source is "I", "we" or "you": the speaker or the outlet, whose words have a source already.
    private func isSelf(_ head: Int) -> Bool {
        discourse.tag(head) == .pron && !discourse.parsed.morphology[head].isDisjoint(with: [.first, .second])
    }

    private func isInfinitive(_ i: Int) -> Bool {
        discourse.relation(i) == .xcomp
    }

    /// The cue with its subject, adverbs and adjuncts: what is no content.
    private func clause(of i: Int, words: Range<Int>, content: [Int]) -> Range<Int> {
        var low = i
        var high = words.upperBound
        for d in discourse.parsed.dependents(of: i) where !content.contains(d) {
            let extent = discourse.extents[d]
            if discourse.isParted(d, i) || discourse.isParted(extent.lowerBound, i) { continue }
            if discourse.isParted(extent.upperBound - 1, i) { continue }
            switch discourse.relation(d) {
            case .punct, .ccomp, .parataxis, .conj, .advcl, .cc, .csubj, .dep, .discourse, .root, .vocative: continue
            default: break
            }
            if d < i {
                if let edge = content.last(where: { $0 < i }), extent.lowerBound <= edge { continue }
                low = min(low, extent.lowerBound)
            } else {
                if let edge = content.first(where: { $0 > i }), extent.upperBound > edge { continue }
                high = max(high, extent.upperBound)
            }
        }
        return low..<high
    }

    /// Who speaks; `nil` where a source must stand and none is found.
    private func source(of i: Int, sense: CueSense, clause: Range<Int>) -> (head: Int?, found: Bool)? {
        switch sources.source(ofVerb: i, slots: sense.sources, isState: sense.category == .adjective) {
        case .unnamed: return (nil, false)
        case .named(let head):
            if !discourse.isParted(head, i) { return (head, true) }
        case .missing: break
        }
        guard sense.takesSpeech, sense.sources.contains(.subject) else { return nil }
        let isClosed = i > 0 && discourse.quotation(closingAt: i - 1) != nil
        let isComma = i > 0 && discourse.form(i - 1) == CueWords.comma
        guard let head = sources.neighbour(of: i, afterQuotation: isClosed, afterComma: isComma),
            !discourse.isParted(head, i)
        else { return nil }
        return (head, true)
    }

    /// Whether the row is one of the form "quote as saying", whose content is what follows it.
    private func isQuotedSpeech(_ match: CueTable.Match) -> Bool {
        let pattern = match.sense.pattern.words
        return pattern.count > 2 && pattern[1].contains(CueWords.as)
    }

    /// Whether the cue clause is set into what it attributes: "..., he said, ...", "as officials said".
    private func isParenthetical(_ i: Int, clause: Range<Int>) -> Bool {
        switch discourse.relation(i) {
        case .parataxis, .dep, .discourse:
            guard clause.lowerBound > discourse.sentence(i).lowerBound else { return true }
            return discourse.isPunctuation(clause.lowerBound - 1)
        case .advcl: return discourse.hasMarker(i, CueWords.as)
        default: return false
        }
    }
}
