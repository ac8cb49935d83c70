// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the heads of what a verb or adjective attributes, by the places its lexicon row names.
struct ContentPlaces {
    let discourse: Discourse

    /// Heads of the content of the cue at `i`, rising.
    func places(of i: Int, sense: CueSense, words: Range<Int>) -> [Int] {
        var clauses: [Int] = []
        var things: [Int] = []
        let contents = sense.contents
        let takesClause = contents.contains(.ccomp)
        let takesInfinitive = contents.contains(.xcomp)
        let isPassive = sense.category == .verb && discourse.isPassive(i)
        let prepositions = sense.prepositions + ownPrepositions(of: sense, at: i)
        for d in discourse.parsed.dependents(of: i) where !words.contains(d) || d > i {
            switch discourse.relation(d) {
            case .ccomp:
                if takesClause || takesInfinitive { clauses.append(d) }
            case .xcomp:
                if takesInfinitive || (takesClause && discourse.isVerbal(d)) { clauses.append(d) }
            case .csubj, .csubjPass:
                if takesClause, isPassive || d > i { clauses.append(d) }
            case .parataxis:
                if takesClause, isDirectSpeech(d, cue: i) { clauses.append(d) }
            case .advcl where takesInfinitive && d > i && discourse.hasMarker(d, CueWords.to):
                clauses.append(d)
            case .advcl where takesClause && asks(d, after: words):
                clauses.append(d)
            case .advcl, .obl, .nmod, .acl:
                if marked(d, prepositions) {
                    clauses.append(d)
                } else if takesInfinitive, discourse.isNominal(d) {
                    clauses += discourse.parsed.dependents(of: d).filter { $0 > d && isInfinitive($0) }
                }
            case .obj:
                if contents.contains(.obj) { things.append(d) }
                for e in discourse.parsed.dependents(of: d) where e > d {
                    if marked(e, prepositions) || (takesInfinitive && isInfinitive(e)) { clauses.append(e) }
                }
            case .nsubjPass:
                if contents.contains(.obj), isPassive, discourse.form(d) != CueWords.it { things.append(d) }
            default: continue
            }
        }
        for w in words.dropFirst() where w > i {
            let holder = discourse.relation(w) == .case ? discourse.parsed.head(w) ?? w : w
            guard holder > i, !clauses.contains(holder) else { continue }
            for e in discourse.parsed.dependents(of: holder) where e > w && marked(e, prepositions) {
                clauses.append(e)
            }
        }
        if let thing = things.first(where: { $0 > i }), clauses.isEmpty { things += adjuncts(of: i, behind: thing) }
        if clauses.isEmpty || (!takesClause && sense.prepositions.isEmpty) { clauses += things }
        return clauses.sorted()
    }

    /// The preposition at the end of the row's own words, where the content stands: "admit to", "insist on".
    private func ownPrepositions(of sense: CueSense, at i: Int) -> [Term] {
        guard sense.contents.contains(.obj), sense.pattern.words.count > 1, let own = sense.pattern.words.last else {
            return []
        }
        // "Linked the attack to the rebels": the object is what is said, but not in "charged him with arson".
        let isObject = discourse.parsed.dependent(of: i, .obj) != nil
        return isObject ? own.filter(CueWords.charging.contains) : own
    }

    /// Whether a clause that follows the cue at once is an indirect question, whatever the tree calls it.
    private func asks(_ d: Int, after words: Range<Int>) -> Bool {
        let start = discourse.extents[d].lowerBound
        return start == words.upperBound && CueWords.questions.contains(discourse.form(start))
    }

    /// Whether `d` is an infinitive that the tree hung on whom the cue addresses: "urged the rebels to leave".
    private func isInfinitive(_ d: Int) -> Bool {
        switch discourse.relation(d) {
        case .acl, .xcomp, .advcl, .ccomp: discourse.hasMarker(d, CueWords.to)
        default: false
        }
    }

    /// Whether `d` stands after a preposition that the row takes.
    private func marked(_ d: Int, _ prepositions: [Term]) -> Bool {
        for preposition in prepositions where discourse.hasMarker(d, preposition) { return true }
        return false
    }

    /// Phrases that follow the object at once: "dismissed criticism from abroad", however they are attached.
    private func adjuncts(of i: Int, behind thing: Int) -> [Int] {
        var found: [Int] = []
        var end = discourse.extents[thing].upperBound
        for d in discourse.parsed.dependents(of: i) where d > thing && discourse.extents[d].lowerBound == end {
            switch discourse.relation(d) {
            case .obl, .nmod, .acl:
                found.append(d)
                end = discourse.extents[d].upperBound
            default: break
            }
        }
        return found
    }

    /// Whether a clause set beside the cue is what is said: after a colon or comma, or in quotation marks.
    private func isDirectSpeech(_ d: Int, cue: Int) -> Bool {
        let extent = discourse.extents[d]
        if discourse.quotation(around: d) != discourse.quotation(around: cue) { return true }
        guard extent.lowerBound > 0 else { return false }
        if d < cue { return extent.upperBound <= cue }
        return discourse.form(extent.lowerBound - 1) == CueWords.colon
            || discourse.form(extent.lowerBound) == CueWords.colon
    }
}

extension Discourse {
    /// Whether `i` heads a clause of its own.
    func isVerbal(_ i: Int) -> Bool {
        tag(i) == .verb || parsed.dependent(of: i, .cop) != nil
    }
}
