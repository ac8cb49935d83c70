// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Attributions by phrases and adverbs: "according to X", "in the words of X", "reportedly".
struct PhraseCues {
    let discourse: Discourse
    let cues: CueTable
    let lexicon: Lexicon
    let statements: StatementFinder

    init(discourse: Discourse, cues: CueTable, lexicon: Lexicon) {
        self.lexicon = lexicon
        self.discourse = discourse
        self.cues = cues
        statements = StatementFinder(discourse: discourse, cues: cues)
    }

    /// The attribution by a preposition or adverb, or `nil` where its object or clause is missing.
    func draft(_ match: CueTable.Match) -> AttributionDraft? {
        match.sense.category == .preposition ? phrase(match) : adverb(match)
    }

    private func phrase(_ match: CueTable.Match) -> AttributionDraft? {
        guard let source = object(of: match) else { return nil }
        let phrase = discourse.nounPhrase(source)
        guard phrase.lowerBound >= match.words.upperBound else { return nil }
        var clause = match.words.lowerBound..<max(phrase.upperBound, aside(source, from: match.words))
        let sentence = discourse.sentence(match.head)
        var content: WordRanges
        if let comma = opening(match.words, phrase: phrase, aside: clause.upperBound) {
            clause = clause.lowerBound..<comma
            content = WordRanges(comma..<sentence.upperBound)
        } else {
            let governor = governor(of: match, source: source)
            if root(of: governor) < clause.lowerBound, discourse.quotation(around: match.head) == nil,
                !(clause.upperBound..<sentence.upperBound).contains(where: cues.speaks)
            {
                clause = clause.lowerBound..<sentence.upperBound
            }
            content = statements.host(of: match.head, clause: clause, head: governor)
        }
        content = statements.aligned(content, cue: match.head)
        content.subtract(clause)
        if match.sense.contents.contains(.quote), let quoted = quotation(behind: phrase) { content.insert(quoted) }
        content = statements.trimmed(content)
        guard !content.isEmpty else { return nil }
        var governor: Int?
        if discourse.tag(match.head) == .verb, let head = discourse.parsed.head(match.head), cues.speaks(head) {
            guard isSpeaker(source) else { return nil }
            governor = head
        }
        return AttributionDraft(
            source: phrase, sourceHead: source, cue: match.words, cueHead: match.head, clause: clause, content: content,
            stance: match.sense.stance, rule: match.sense.id, governor: governor)
    }

    /// 'was, in the words of X, "a trap"': the quotation right behind the phrase.
    private func quotation(behind phrase: Range<Int>) -> Range<Int>? {
        var k = phrase.upperBound
        guard k < discourse.parsed.count else { return nil }
        if discourse.form(k) == CueWords.comma { k += 1 }
        return discourse.quotation(openingAt: k).map { discourse.quotations[$0].words }
    }

    /// Whether the noun can speak: a name, a pronoun, or a generic word for people and bodies.
    private func isSpeaker(_ i: Int) -> Bool {
        discourse.tag(i) != .noun || !lexicon.agentIndex[discourse.lemma(i)].isEmpty
            || !lexicon.cueIndex[discourse.lemma(i)].isEmpty
    }

    /// Where a phrase that opens its sentence or clause ends: the comma before what it attributes.
    private func opening(_ words: Range<Int>, phrase: Range<Int>, aside: Int) -> Int? {
        let sentence = discourse.sentence(words.lowerBound)
        let low = words.lowerBound
        let opens =
            low == sentence.lowerBound || discourse.quotation(openingAt: low - 1) != nil
            || (low - 1 == sentence.lowerBound && discourse.tag(low - 1) == .cconj)
            || (low - 2 >= sentence.lowerBound && discourse.form(low - 1) == CueWords.comma
                && discourse.tag(low - 2) == .adv && discourse.form(phrase.upperBound) == CueWords.comma)
        guard opens else { return nil }
        let rest = aside..<max(aside, sentence.upperBound)
        if aside < sentence.upperBound, discourse.form(aside) == CueWords.comma,
            rest.contains(where: { discourse.tag($0) == .verb || discourse.tag($0) == .aux })
        {
            return aside
        }
        for k in phrase.upperBound..<max(phrase.upperBound, sentence.upperBound)
        where discourse.form(k) == CueWords.comma {
            return k
        }
        return nil
    }

    private func adverb(_ match: CueTable.Match) -> AttributionDraft? {
        guard var head = discourse.parsed.head(match.head) else { return nil }
        for _ in match.words where match.words.contains(head) { head = discourse.parsed.head(head) ?? head }
        var content = statements.statement(under: head, cue: -1)
        for d in discourse.parsed.dependents(of: head) {
            switch discourse.relation(d) {
            case .parataxis: content.subtract(discourse.extents[d])
            case .conj where discourse.subject(of: d) != nil: content.subtract(discourse.extents[d])
            default: continue
            }
        }
        content = statements.aligned(content, cue: match.head)
        content.subtract(match.words)
        content = statements.trimmed(content)
        guard !content.isEmpty else { return nil }
        return AttributionDraft(
            source: nil, sourceHead: nil, cue: match.words, cueHead: match.head, clause: match.words, content: content,
            stance: match.sense.stance, rule: match.sense.id)
    }

    /// Head of the noun phrase after the phrase's last word.
    private func object(of match: CueTable.Match) -> Int? {
        for word in match.words.reversed() {
            guard let head = discourse.parsed.head(word), head >= match.words.upperBound else { continue }
            if discourse.isNominal(head) { return head }
        }
        for d in discourse.parsed.dependents(of: match.head) where d >= match.words.upperBound {
            if discourse.isNominal(d) { return d }
        }
        let sentence = discourse.sentence(match.head)
        var k = match.words.upperBound
        while k < sentence.upperBound, k < match.words.upperBound + 6 {
            if discourse.isNominal(k) { return discourse.phraseHead(k) }
            if discourse.tag(k) == .verb || discourse.tag(k) == .punct { return nil }
            k += 1
        }
        return nil
    }

    /// The end of the phrase with its relative clauses and appositions, where it stands apart from the clause.
    private func aside(_ source: Int, from words: Range<Int>) -> Int {
        let extent = discourse.extents[source]
        return extent.lowerBound >= words.lowerBound ? extent.upperBound : words.upperBound
    }

    /// The head of the clause that the phrase belongs to.
    private func governor(of match: CueTable.Match, source: Int) -> Int {
        var word = source
        for _ in 0..<6 {
            guard let head = discourse.parsed.head(word) else { break }
            word = head
            if match.words.contains(word) { continue }
            if discourse.isVerbal(word) || discourse.relation(word) == .root { break }
        }
        return word == source ? root(of: source) : word
    }

    private func root(of i: Int) -> Int {
        var word = i
        var steps = 0
        while let head = discourse.parsed.head(word), steps < 64 {
            word = head
            steps += 1
        }
        return word
    }
}
