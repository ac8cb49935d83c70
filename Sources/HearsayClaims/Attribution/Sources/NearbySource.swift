// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

extension SourceFinder {
    /// The noun phrase that stands directly before or after the verb `i`: for trees that missed the subject.
    ///
    /// After a quotation the phrase behind the verb goes first ("...," said the mayor); after a comma only if it is no
    /// other verb's subject ("The mayor, who is ill, said the town fell").
    func neighbour(of i: Int, afterQuotation: Bool, afterComma: Bool) -> Int? {
        if afterQuotation {
            for d in discourse.parsed.dependents(of: i) where discourse.extents[d].lowerBound == i + 1 {
                switch discourse.relation(d) {
                case .punct, .advmod, .obl, .mark, .cc: continue
                default: return d
                }
            }
            return after(i) ?? before(i)
        }
        if let segment = segment(before: i) {
            for k in segment where discourse.isNominal(k) {
                guard let head = discourse.parsed.head(k) else { return k }
                if !segment.contains(head) { return k }
            }
        }
        if afterComma {
            if let head = after(i), !isOthersSubject(head, i) { return head }
            return long(i)
        }
        return before(i)
    }

    /// The words between a comma and the verb `i` if they can only be a name: ", the foreign ministry of Chile reports".
    func segment(before i: Int) -> Range<Int>? {
        let sentence = discourse.sentence(i)
        var k = i - 1
        var nouns = 0
        while k > sentence.lowerBound, i - k < 10 {
            if discourse.form(k) == CueWords.comma { return nouns > 0 ? (k + 1)..<i : nil }
            switch discourse.tag(k) {
            case .noun, .propn: nouns += 1
            case .det, .adj, .adp, .part, .num: break
            default: return nil
            }
            k -= 1
        }
        return nil
    }

    private func isOthersSubject(_ head: Int, _ i: Int) -> Bool {
        guard let verb = discourse.parsed.head(head), verb != i else { return false }
        switch discourse.relation(head) {
        case .nsubj, .nsubjPass, .nsubjOuter: return true
        default: return false
        }
    }

    /// The noun whose phrase, with its relative clause or apposition, ends at the comma before `i`.
    private func long(_ i: Int) -> Int? {
        let sentence = discourse.sentence(i)
        guard i - 2 >= sentence.lowerBound else { return nil }
        var word = i - 2
        var found: Int?
        for _ in 0..<24 {
            if discourse.isNominal(word), discourse.extents[word].lowerBound >= sentence.lowerBound { found = word }
            guard let head = discourse.parsed.head(word), head < i, discourse.extents[head].upperBound <= i else {
                break
            }
            word = head
        }
        return found
    }

    private func before(_ i: Int) -> Int? {
        let sentence = discourse.sentence(i)
        var k = i - 1
        var steps = 0
        while k >= sentence.lowerBound, steps < 3 {
            switch discourse.tag(k) {
            case .aux, .adv, .part: k -= 1
            case .noun, .propn: return discourse.phraseHead(k)
            // A name that looks like a verb: "Cook said".
            case .verb where discourse.parsed.text.words.flags[k].contains(.capitalised): return k
            case .pron: return CueWords.relatives.contains(discourse.lemma(k)) ? antecedent(of: k) : k
            default: return nil
            }
            steps += 1
        }
        return nil
    }

    private func after(_ i: Int) -> Int? {
        let sentence = discourse.sentence(i)
        var k = i + 1
        var steps = 0
        while k < sentence.upperBound, steps < 5 {
            switch discourse.tag(k) {
            case .det, .adj, .num: k += 1
            case .noun, .propn: return discourse.phraseHead(k)
            case .pron: return k
            default: return nil
            }
            steps += 1
        }
        return nil
    }
}
