// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Noun phrases as the coder quotes them.
extension ParsedText {
    /// The words of the noun phrase that word `head` heads: determiners, modifiers, names and "of" phrases, without
    /// relative clauses, appositions or conjuncts. Always holds `head`. Complexity: linear in the phrase.
    func phrase(_ head: Int) -> Range<Int> {
        var start = head
        var end = head + 1
        for d in dependents(of: head) {
            if d < head {
                switch relations[d] {
                case .det, .amod, .nmodPoss, .compound, .nummod, .nmodDesc, .flat, .detPredet, .nmodUnmarked:
                    start = min(start, subtree(d, depth: 0).lowerBound)
                case .advmod where d == start - 1:
                    start = d
                default: break
                }
            } else if d == end || (d > end && isCase(between: end, and: d)) {
                switch relations[d] {
                case .flat, .compound, .nmodDesc, .nummod, .fixed, .goeswith:
                    if d == end { end = max(end, subtree(d, depth: 0).upperBound) }
                case .nmod:
                    if let mark = dependent(of: d, .case), lemmas[mark] == Words.of, mark == end {
                        end = max(end, phrase(d).upperBound)
                    }
                default: break
                }
            }
        }
        while start < head, relations[start] == .punct { start += 1 }
        // A tree can be wrong in ways that make a phrase swallow a clause; a quote that long helps nobody.
        if end - start > 24 { return head..<(head + 1) }
        return start..<end
    }

    /// The words between a phrase's end and a dependent further right are its preposition and determiners only.
    private func isCase(between end: Int, and d: Int) -> Bool {
        guard d - end <= 8 else { return false }
        for i in end..<d where relations[i] == .punct || relations[i] == .cc { return false }
        return true
    }

    /// First to last word of the subtree of `i`, bounded in depth so that a bad tree costs little.
    func subtree(_ i: Int, depth: Int) -> Range<Int> {
        var range = i..<(i + 1)
        guard depth < 40 else { return range }
        for d in dependents(of: i) {
            let inner = subtree(d, depth: depth + 1)
            range = min(range.lowerBound, inner.lowerBound)..<max(range.upperBound, inner.upperBound)
        }
        return range
    }

    /// The preposition of a phrase headed by `i`, the first word of it where there are several; `nil` without one.
    func preposition(_ i: Int) -> Int? {
        for d in dependents(of: i) where relations[d] == .case && lemmas[d] != Words.possessive { return d }
        return nil
    }

    /// What a word of number or of a row of things is of: "a number of refugees", "a series of strikes"; `nil` for any
    /// other word.
    func partOf(_ i: Int) -> Int? {
        var current = i
        // "tens of thousands of people"
        for _ in 0..<3 {
            guard Words.partitives.contains(lemmas[current]) || tags[current] == .num,
                let next = dependents(of: current).first(where: {
                    relations[$0] == .nmod && preposition($0).map { lemmas[$0] == Words.of } ?? false
                        && (tags[current] != .num || tags[$0] != .pron)
                })
            else { break }
            current = next
        }
        return current == i ? nil : current
    }

    /// Whether word `i` has "the", "this", "that", "these" or "those" before it.
    func isDefinite(_ i: Int) -> Bool {
        for d in dependents(of: i) where relations[d] == .det {
            switch lemmas[d] {
            case Words.the, Words.this, Words.that, Words.these, Words.those: return true
            default: continue
            }
        }
        return false
    }

    /// Whether word `i` opens "each other" or "one another".
    func isMutual(_ i: Int) -> Bool {
        guard i + 1 < count else { return false }
        return lemmas[i] == Words.each && lemmas[i + 1] == Words.other
            || text.words.form[i] == "one" && lemmas[i + 1] == Words.another
    }

    /// Whether the noun `i` has an indefinite article.
    func isIndefinite(_ i: Int) -> Bool {
        dependents(of: i).contains { relations[$0] == .det && (lemmas[$0] == Words.a || lemmas[$0] == Words.an) }
    }
}
