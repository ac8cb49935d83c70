// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The words that a row's pattern asks for, as they stand in the tree.
extension EventFinder {
    /// The words of a pattern with its head at word `i`, first to last; `nil` where they are not all there.
    func match(
        _ pattern: Pattern, _ category: EventSense.Category, at i: Int, takesObject: Bool = false
    ) -> Range<Int>? {
        guard pattern.words.count > 1 else { return i..<(i + 1) }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        if category != .verb {
            let start = i - pattern.head
            guard start >= sentence.lowerBound, start + pattern.words.count <= sentence.upperBound else { return nil }
            for (k, alternatives) in pattern.words.enumerated() {
                let word = start + k
                if !alternatives.contains(parsed.lemmas[word]) && !alternatives.contains(parsed.text.words.form[word]) {
                    return nil
                }
            }
            return start..<(start + pattern.words.count)
        }
        // The other words stand to the right, in order, within the clause: dependents of the verb or of one another.
        var last = i
        var start = i
        var end = i + 1
        let limit = min(sentence.upperBound, i + 14)
        for (n, alternatives) in pattern.words.enumerated().dropFirst() {
            if let subject = passiveSubject(i, alternatives) {
                start = subject
                continue
            }
            var found: Int?
            for k in (last + 1)..<max(limit, last + 1) {
                guard alternatives.contains(parsed.lemmas[k]) || alternatives.contains(parsed.text.words.form[k]) else {
                    continue
                }
                guard
                    parsed.relations[k] != .case || n + 1 < pattern.words.count || isAdjacent(last, k)
                        || (takesObject && isBehindObject(k, of: i))
                else { continue }
                guard isNear(k, i) || (k == last + 1 && parsed.tags[k] != .det) else { continue }
                guard isArgument(k, after: last, of: i) else { continue }
                found = k
                break
            }
            guard let found else { return nil }
            last = found
            end = found + 1
        }
        // A subject may stand behind its verb.
        return min(start, i)..<max(end, start + 1)
    }

    /// Whether a noun of a pattern is what the verb is done to, or stands behind the preposition that the pattern has before
    /// it: "reopened the border after talks" is not "reopen talks".
    func isArgument(_ k: Int, after last: Int, of i: Int) -> Bool {
        guard parsed.tags[k] == .noun || parsed.tags[k] == .propn else { return true }
        var current = k
        for _ in 0..<4 {
            switch parsed.relations[current] {
            case .compound, .amod, .conj, .flat, .nmodUnmarked, .nmodDesc:
                guard let head = parsed.head(current), head != i else { return true }
                current = head
            case .obl, .nmod, .oblAgent, .advcl, .acl:
                guard let mark = parsed.preposition(current) else { return true }
                // "a series of attacks", "dozens of arrests"
                if parsed.lemmas[mark] == Words.of { return true }
                return mark <= last && mark > i
            default: return true
            }
        }
        return true
    }

    /// "an agreement was reached", "the agreement reached": the object of a pattern stands before its verb.
    func passiveSubject(_ i: Int, _ alternatives: [Term]) -> Int? {
        if parsed.relations[i] == .acl, let noun = parsed.head(i), noun < i, i - noun <= 4,
            alternatives.contains(parsed.lemmas[noun])
        {
            return noun
        }
        for d in parsed.dependents(of: i) where parsed.relations[d] == .nsubjPass && i - d <= 6 {
            if alternatives.contains(parsed.lemmas[d]) { return d }
        }
        return nil
    }

    /// Whether only adverbs stand between two words: a preposition belongs to the verb it follows ("called again for").
    func isAdjacent(_ i: Int, _ k: Int) -> Bool {
        for word in (i + 1)..<max(k, i + 1) where parsed.tags[word] != .adv && parsed.tags[word] != .adp {
            return false
        }
        return true
    }

    /// Whether a preposition stands behind the verb's object and before another phrase of the verb: "asked Togo for help".
    func isBehindObject(_ k: Int, of i: Int) -> Bool {
        guard let noun = parsed.head(k), noun > k, let above = parsed.head(noun) else { return false }
        return clause.objects(i).contains { $0 < k && (above == i || above == $0) }
    }

    /// Whether `k` hangs on `i` itself, or within its objects and infinitives by at most three steps.
    func isNear(_ k: Int, _ i: Int) -> Bool {
        var current = k
        for step in 0..<3 {
            guard let head = parsed.head(current) else { return false }
            if head == i {
                // "died when the helicopter was shot down" is not "died down".
                if parsed.tags[current] != .verb || parsed.relations[current] == .xcomp { return true }
                // "suspended the talks, leaving": another clause, and no part of the idiom.
                if step == 0, parsed.relations[current] != .conj, parsed.relations[current] != .advcl { return true }
                if step == 0, parsed.relations[current] == .advcl {
                    return parsed.dependent(of: current, .mark) != nil || parsed.preposition(current) != nil
                }
                return parsed.dependent(of: current, .mark).map { parsed.lemmas[$0] == Words.to } ?? false
            }
            if parsed.relations[current] == .det || parsed.tags[current] == .verb && parsed.relations[current] != .xcomp
            {
                return false
            }
            current = head
        }
        return false
    }
}
