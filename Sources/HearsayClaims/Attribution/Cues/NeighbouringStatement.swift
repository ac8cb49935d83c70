// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds the words that a cue attributes by where they stand, for trees that show no content.
struct NeighbouringStatement {
    let discourse: Discourse
    let cues: CueTable

    /// The farthest that "that" stands behind the cue, in words.
    private static let reach = 14

    /// The words before the cue clause, where a comma parts them: "Two died, the mayor said".
    func before(_ clause: Range<Int>, cue: Int) -> WordRanges {
        let sentence = discourse.sentence(cue)
        let edge = clause.lowerBound - 1
        var content = WordRanges()
        guard edge > sentence.lowerBound, discourse.form(edge) == CueWords.comma, !isParticipial(cue) else {
            return content
        }
        if let subject = discourse.subject(of: cue), CueWords.relatives.contains(discourse.lemma(subject)) {
            return content
        }
        content.insert(sentence.lowerBound..<edge)
        let after = clause.upperBound
        if after + 2 < sentence.upperBound, discourse.form(after) == CueWords.comma {
            content.insert((after + 1)..<end(after: after + 1, limit: sentence.upperBound))
        }
        return content
    }

    /// The words after the cue that hold a verb: from "that" on, or at once.
    func after(_ words: Range<Int>, cue: Int) -> WordRanges {
        let sentence = discourse.sentence(cue)
        let extent = discourse.extents[cue]
        let start = words.upperBound
        guard start < sentence.upperBound else { return WordRanges() }
        var k = start
        while k < min(start + NeighbouringStatement.reach, sentence.upperBound) {
            // Farther off only behind phrases: "said in a statement on its website on Monday that ...".
            if k >= start + 6, discourse.isPunctuation(k) || discourse.isVerbal(k) { break }
            if discourse.form(k) == CueWords.that, discourse.relation(k) != .det,
                k < start + 6 || discourse.tag(k) == .sconj
            {
                let limit = extent.upperBound > k + 2 ? extent.upperBound : sentence.upperBound
                return WordRanges(k..<end(after: k + 1, limit: limit))
            }
            k += 1
        }
        guard extent.upperBound > start else { return WordRanges() }
        var edge = extent.upperBound
        for d in discourse.parsed.dependents(of: cue) where d > cue {
            switch discourse.relation(d) {
            case .conj where !isJoined(d), .parataxis where !isJoined(d): continue
            case .advcl, .conj, .parataxis: edge = min(edge, discourse.extents[d].lowerBound)
            default: continue
            }
        }
        guard edge > start, opensPhrase(start) else { return WordRanges() }
        let limit = end(after: start, limit: edge)
        for k in start..<limit where discourse.tag(k) == .verb || discourse.tag(k) == .aux {
            guard discourse.parsed.morphology[k].isDisjoint(with: [.gerund, .infinitive]) else { continue }
            let verb = discourse.tag(k) == .aux ? discourse.parsed.head(k) ?? k : k
            if let subject = discourse.subject(of: verb), subject >= start { return WordRanges(start..<limit) }
            if k > start, !CueWords.addressing.contains(discourse.lemma(cue)) {
                return WordRanges(start..<limit)
            }
        }
        return WordRanges()
    }

    /// All that follows these words in the sentence, up to where somebody else speaks.
    func rest(after words: Range<Int>) -> WordRanges {
        let sentence = discourse.sentence(words.lowerBound)
        guard words.upperBound < sentence.upperBound else { return WordRanges() }
        return WordRanges(words.upperBound..<end(after: words.upperBound, limit: sentence.upperBound))
    }

    /// Whether a conjunction or comma shows that `d` is a conjunct, and not an error of the tree.
    private func isJoined(_ d: Int) -> Bool {
        if discourse.parsed.dependent(of: d, .cc) != nil { return true }
        let low = discourse.extents[d].lowerBound
        return low > 0 && discourse.isPunctuation(low - 1)
    }

    /// Whether a noun phrase can begin at word `i`.
    private func opensPhrase(_ i: Int) -> Bool {
        switch discourse.tag(i) {
        case .det, .adj, .num, .noun, .propn, .pron: true
        default: false
        }
    }

    /// Whether the cue clause stands between commas with content only behind it: "If so, he said, they will leave".
    func isMedial(_ clause: Range<Int>, content: WordRanges) -> Bool {
        let sentence = discourse.sentence(clause.lowerBound)
        let low = clause.lowerBound - 1
        guard low > sentence.lowerBound, clause.upperBound < sentence.upperBound, discourse.form(low) == CueWords.comma,
            discourse.form(clause.upperBound) == CueWords.comma, let start = content.lowerBound
        else { return false }
        guard start >= clause.upperBound, discourse.quotation(around: start) == nil else { return false }
        for k in sentence.lowerBound..<low where cues.speaks(k) || discourse.quotation(around: k) != nil {
            return false
        }
        return true
    }

    /// ", and that ..." right behind the content, which the tree has hung elsewhere.
    func coordinated(with content: WordRanges, cue: Int) -> WordRanges {
        guard var k = content.upperBound, k > cue else { return WordRanges() }
        let sentence = discourse.sentence(cue)
        let start = k
        if k < sentence.upperBound, discourse.form(k) == CueWords.comma { k += 1 }
        guard k + 2 < sentence.upperBound, discourse.tag(k) == .cconj, discourse.form(k + 1) == CueWords.that else {
            return WordRanges()
        }
        return WordRanges(start..<end(after: k + 2, limit: sentence.upperBound))
    }

    /// Whether the content stops at the "that" or the aside that the cue is followed by.
    func isCutShort(_ content: WordRanges, after words: Range<Int>) -> Bool {
        let that = words.upperBound
        guard that < discourse.parsed.count, discourse.form(that) == CueWords.that, discourse.tag(that) != .det,
            let end = content.upperBound
        else { return false }
        return end <= that + 1 || (discourse.form(that + 1) == CueWords.comma && !content.contains(that))
    }

    /// The end of what a cue attributes: `limit`, or the comma before another speaker's clause.
    private func end(after start: Int, limit: Int) -> Int {
        guard start < limit else { return limit }
        if let turn = cues.turn(in: start..<limit), turn > start + 2 { return turn }
        for k in start..<limit where discourse.form(k) == CueWords.semicolon { return k }
        return limit
    }

    private func isParticipial(_ cue: Int) -> Bool {
        !discourse.parsed.morphology[cue].isDisjoint(with: [.gerund, .infinitive])
    }
}
