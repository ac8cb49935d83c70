// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Turns the head of an attributed clause into its words.
struct StatementFinder {
    let discourse: Discourse
    let cues: CueTable

    /// The words under `head`, less the subtree that holds `cue` and less clauses that attribute to somebody else.
    func statement(under head: Int, cue: Int) -> WordRanges {
        var words = WordRanges(discourse.extents[head])
        for d in discourse.parsed.dependents(of: head) where belongsElsewhere(d, cue: cue) {
            words.subtract(discourse.extents[d])
        }
        let extent = discourse.extents[head]
        if cue >= 0, head > cue, let turn = cues.turn(in: extent), discourse.quotation(around: turn) == nil {
            words.subtract(turn..<extent.upperBound)
        }
        return words
    }

    /// Whether the clause of `d` is another attribution beside the one of `cue`: "while Baku said ...", ", X reported".
    func belongsElsewhere(_ d: Int, cue: Int) -> Bool {
        let extent = discourse.extents[d]
        if d == cue || extent.contains(cue) { return true }
        let low = extent.lowerBound
        if discourse.relation(d) == .parataxis, low > 0, discourse.quotation(around: low) == nil,
            discourse.form(low - 1) == CueWords.semicolon || discourse.form(low) == CueWords.semicolon
        {
            return true
        }
        guard cues.speaks(d) else { return false }
        if discourse.subject(of: d) == nil {
            return discourse.relation(d) == .conj && cue >= 0 && discourse.lemma(d) == discourse.lemma(cue)
        }
        switch discourse.relation(d) {
        case .parataxis:
            return true
        case .advcl:
            return CueWords.contrasts.contains { discourse.hasMarker(d, $0) } || isTrailing(d)
        case .conj:
            return !discourse.hasMarker(d, CueWords.that) && discourse.quotation(around: d) == nil
        default:
            return false
        }
    }

    /// Whether `d` ends its sentence after a comma: ", as officials said".
    private func isTrailing(_ d: Int) -> Bool {
        let extent = discourse.extents[d]
        guard discourse.hasMarker(d, CueWords.as), extent.lowerBound > 0 else { return false }
        return discourse.form(extent.lowerBound - 1) == CueWords.comma
    }

    /// Where a clause that follows the words `clause` ends the sentence but for punctuation.
    func endsSentence(_ clause: Range<Int>) -> Bool {
        let sentence = discourse.sentence(clause.lowerBound)
        var k = clause.upperBound
        while k < sentence.upperBound {
            guard discourse.isPunctuation(k), discourse.form(k) != CueWords.colon else { return false }
            k += 1
        }
        return true
    }

    /// The words that a cue clause stands beside: the rest of its sentence before it, or the clause around it.
    ///
    /// `clause` is the cue with its subject; `head` the word it hangs on.
    func host(of cue: Int, clause: Range<Int>, head: Int) -> WordRanges {
        let sentence = discourse.sentence(cue)
        if endsSentence(clause), clause.lowerBound > sentence.lowerBound {
            return WordRanges(sentence.lowerBound..<clause.lowerBound)
        }
        var top = head
        for _ in 0..<8 {
            guard let up = discourse.parsed.head(top), discourse.relation(top) == .conj, !cues.speaks(top) else {
                break
            }
            top = up
        }
        var words = statement(under: top, cue: cue)
        let extent = discourse.extents[top]
        if extent.contains(cue) {
            words = WordRanges(extent)
            for d in discourse.parsed.dependents(of: top) where d != cue && belongsElsewhere(d, cue: cue) {
                if !discourse.extents[d].contains(cue) { words.subtract(discourse.extents[d]) }
            }
        }
        words.subtract(clause)
        return words
    }

    /// Where a cue stands in ", who said ...": the comma behind which the main clause goes on with its verb.
    func endOfRelative(_ content: WordRanges, subject: Int, cue: Int) -> Int? {
        guard CueWords.relatives.contains(discourse.lemma(subject)), subject > 0, subject < cue,
            discourse.form(subject - 1) == CueWords.comma, let end = content.upperBound
        else { return nil }
        for k in (cue + 1)..<max(cue + 1, end - 1) where discourse.form(k) == CueWords.comma {
            guard discourse.quotation(around: k) == nil else { continue }
            let next = k + 1
            if discourse.tag(next) == .aux || discourse.tag(next) == .verb,
                discourse.parsed.morphology[next].contains(.finite)
            {
                return k
            }
        }
        return nil
    }

    /// Drops commas, dashes and full stops at the ends.
    func trimmed(_ words: WordRanges) -> WordRanges {
        var words = words
        words.trim { word, atEnd in
            let form = discourse.form(word)
            if form == CueWords.comma || form == CueWords.colon || form == CueWords.semicolon { return true }
            if CueWords.dashes.contains(form) { return true }
            return atEnd && form == CueWords.stop && discourse.quotation(around: word) == nil
        }
        return words
    }

    /// Brings content and quotations into step: a quotation that the content breaks into belongs to it whole; a cue
    /// inside a quotation reaches no farther than the quotation.
    func aligned(_ content: WordRanges, cue: Int) -> WordRanges {
        if let around = discourse.quotation(around: cue) {
            var content = content
            content.clamp(to: discourse.quotations[around].words)
            return content
        }
        var grown = content
        for range in content.ranges {
            for edge in [range.lowerBound, range.upperBound - 1] {
                guard let q = discourse.quotation(around: edge) else { continue }
                grown.insert(discourse.quotations[q].words)
            }
        }
        return grown
    }
}
