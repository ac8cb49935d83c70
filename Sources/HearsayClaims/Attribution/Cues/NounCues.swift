// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Attributions by nouns: "the claim by X that ...", "reports of shelling", "X's statement that ...".
struct NounCues {
    let discourse: Discourse
    let cues: CueTable
    let sources: SourceFinder
    let statements: StatementFinder

    init(discourse: Discourse, cues: CueTable) {
        self.discourse = discourse
        self.cues = cues
        sources = SourceFinder(discourse: discourse)
        statements = StatementFinder(discourse: discourse, cues: cues)
    }

    /// The attribution by the noun, or `nil` where it has no content.
    func draft(_ match: CueTable.Match) -> AttributionDraft? {
        let i = match.head
        let sense = match.sense
        for d in discourse.parsed.dependents(of: i) where discourse.relation(d) == .det {
            // "No claim", "no report": nobody said it.
            if CueWords.negations.contains(discourse.form(d)) { return nil }
        }
        let source = sources.source(ofNoun: i, slots: sense.sources)
        var content = WordRanges()
        for d in discourse.parsed.dependents(of: i) where d > i && d != source {
            guard isContent(d, of: sense) else { continue }
            content.formUnion(statements.statement(under: d, cue: i))
        }
        if content.isEmpty, let clause = predicate(of: i, sense: sense) {
            content.formUnion(statements.statement(under: clause, cue: i))
        }
        let following = FollowingContent(discourse: discourse)
        var phrase = source.map(discourse.nounPhrase)
        if content.isEmpty, let head = source {
            let start = head > i ? following.end(ofSource: head) : match.words.upperBound
            content = following.words(from: start, of: sense)
            if head > i, !content.isEmpty {
                phrase = phrase.map { $0.lowerBound..<max(head + 1, min($0.upperBound, start)) }
            }
        } else if let source {
            content.subtract(discourse.extents[source])
        }
        if source == nil, let start = content.lowerBound, isMeans(i, content: start) { return nil }
        content.subtract(match.words)
        if let phrase { content.subtract(phrase) }
        content = statements.trimmed(statements.aligned(content, cue: i))
        guard !content.isEmpty else { return nil }
        return AttributionDraft(
            source: phrase, sourceHead: source, cue: match.words, cueHead: i,
            clause: match.words, content: content, stance: sense.stance, rule: sense.id)
    }

    /// Whether the noun is what a speaker says something in, and the clause what that speaker says: "said in a statement
    /// that ...".
    private func isMeans(_ i: Int, content start: Int) -> Bool {
        guard discourse.relation(i) == .obl, let verb = discourse.parsed.head(i), verb < i, cues.speaks(verb) else {
            return false
        }
        if discourse.parsed.dependent(of: verb, .ccomp).map({ discourse.hasMarker($0, CueWords.that) }) == true {
            return true
        }
        return (i..<max(i, start + 1)).contains { discourse.form($0) == CueWords.that }
            || discourse.extents[i].contains { discourse.form($0) == CueWords.that && discourse.tag($0) == .sconj }
    }

    /// Whether the dependent `d` of the noun stands where the row has its content.
    private func isContent(_ d: Int, of sense: CueSense) -> Bool {
        switch discourse.relation(d) {
        case .ccomp:
            return sense.contents.contains(.ccomp)
        case .acl, .xcomp:
            if sense.contents.contains(.ccomp), isThatClause(d) { return true }
            if sense.contents.contains(.xcomp), discourse.hasMarker(d, CueWords.to) { return true }
            return isMarked(d, sense)
        case .aclRelcl:
            // "the claim that X did Y" read as a relative clause.
            guard sense.contents.contains(.ccomp), let subject = discourse.subject(of: d) else { return false }
            return isThatClause(d) && discourse.form(subject) != CueWords.that
        case .nmod, .obl, .advcl:
            return isMarked(d, sense)
        case .appos, .dep, .parataxis:
            guard sense.contents.contains(.quote) || sense.contents.contains(.colon) else { return false }
            return discourse.quotation(openingAt: discourse.extents[d].lowerBound) != nil
        default:
            return false
        }
    }

    /// Whether "that" opens the clause of `d` without being its object ("the report that they published"), though the tree
    /// may say that it is.
    private func isThatClause(_ d: Int) -> Bool {
        let parsed = discourse.parsed
        guard let that = parsed.dependents(of: d).first(where: { discourse.form($0) == CueWords.that }), that < d
        else { return false }
        if discourse.relation(that) == .mark || discourse.tag(that) == .sconj || discourse.relation(d) == .acl {
            return true
        }
        return parsed.dependents(of: d).contains { $0 != that && discourse.relation($0) == .obj }
    }

    private func isMarked(_ d: Int, _ sense: CueSense) -> Bool {
        for preposition in sense.prepositions where discourse.hasMarker(d, preposition) { return true }
        return false
    }

    /// "The claim is that ...": the clause that the noun is subject of.
    private func predicate(of i: Int, sense: CueSense) -> Int? {
        guard sense.contents.contains(.ccomp), discourse.relation(i) == .nsubj || discourse.relation(i) == .nsubjOuter,
            let head = discourse.parsed.head(i)
        else { return nil }
        if discourse.hasMarker(head, CueWords.that), discourse.relation(i) == .nsubjOuter { return head }
        guard discourse.lemma(head) == CueWords.be else { return nil }
        return discourse.parsed.dependent(of: head, .ccomp)
    }
}
