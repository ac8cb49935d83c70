// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Which sense of an event word a clause shows: the words of its pattern, and what its conditions ask of the arguments.
extension EventFinder {
    /// The first fitting sense of word `i`, the most specific first. Complexity: linear in the senses of its lemma.
    func sense(at i: Int) -> (row: EventSense, words: Range<Int>)? {
        let candidates = lexicon.eventIndex[parsed.lemmas[i]]
        guard !candidates.isEmpty else { return nil }
        let isVerb = fits(.verb, i)
        let isNoun = fits(.noun, i)
        let isAdjective = fits(.adjective, i)
        guard isVerb || isNoun || isAdjective else { return nil }
        // Rows are looked at in place: a copy of one costs more than the look.
        return lexicon.events.withUnsafeBufferPointer { rows in
            for candidate in candidates {
                let k = Int(candidate)
                let category = lexicon.eventCategories[k]
                switch category {
                case .verb: if !isVerb { continue }
                case .noun: if !isNoun { continue }
                case .adjective: if !isAdjective { continue }
                }
                guard
                    let words = match(rows[k].pattern, category, at: i, takesObject: rows[k].takesObject)
                else { continue }
                guard rows[k].conditions.allSatisfy({ holds($0, at: i, category) }) else { continue }
                return (rows[k], words)
            }
            return nil
        }
    }

    /// Why a row does not apply to word `i`; `nil` where it does.
    func refusal(of row: EventSense, at i: Int) -> String? {
        guard fits(row.category, i) else { return "the word is no \(row.category) here" }
        guard match(row.pattern, row.category, at: i, takesObject: row.takesObject) != nil else {
            return "not all words of the pattern are there"
        }
        return row.conditions.first { !holds($0, at: i, row.category) }.map { "condition '\($0.text)' does not hold" }
    }

    func fits(_ category: EventSense.Category, _ i: Int) -> Bool {
        switch category {
        case .verb:
            guard parsed.tags[i] == .verb else { return false }
            return parsed.relations[i] != .amod && parsed.relations[i] != .compound
        case .noun:
            guard parsed.tags[i] == .noun || parsed.tags[i] == .propn else { return false }
            return parsed.relations[i] != .compound && parsed.relations[i] != .amod && matches.nameAt[i] < 0
        case .adjective:
            // "the dead man" tells of nothing.
            guard parsed.relations[i] != .amod, parsed.relations[i] != .compound else { return false }
            return parsed.tags[i] == .adj || parsed.tags[i] == .adv || parsed.tags[i] == .verb
        }
    }
}
