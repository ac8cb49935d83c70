// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds what a noun attributes by the word that follows it or its source: for trees that hung the clause elsewhere.
///
/// "The claim by the embassy that a mine killed two guards": the tree may hang the clause on "embassy" or on the verb.
struct FollowingContent {
    let discourse: Discourse

    /// The words from `start` on, if they open with "that", "to" or a preposition that the row has its content after.
    func words(from start: Int, of sense: CueSense) -> WordRanges {
        guard start < discourse.parsed.count, discourse.quotation(around: start) == nil else { return WordRanges() }
        let sentence = discourse.sentence(start)
        guard start < sentence.upperBound, start > sentence.lowerBound, let head = discourse.parsed.head(start),
            head > start, opens(start, head: head, sense)
        else { return WordRanges() }
        return WordRanges(start..<min(discourse.extents[head].upperBound, sentence.upperBound))
    }

    /// The end of the source's name: its head with the names and titles behind it.
    func end(ofSource head: Int) -> Int {
        var end = head + 1
        for d in discourse.parsed.dependents(of: head) where d == end {
            switch discourse.relation(d) {
            case .flat, .compound, .goeswith, .nmodDesc: end = max(end, discourse.extents[d].upperBound)
            default: continue
            }
        }
        return end
    }

    private func opens(_ k: Int, head: Int, _ sense: CueSense) -> Bool {
        let form = discourse.form(k)
        if form == CueWords.that {
            guard sense.contents.contains(.ccomp), discourse.relation(k) != .det, discourse.isVerbal(head),
                let subject = discourse.subject(of: head)
            else { return false }
            return subject > k
        }
        if form == CueWords.to, discourse.tag(k) == .part {
            return sense.contents.contains(.xcomp) && discourse.tag(head) == .verb
        }
        guard sense.prepositions.contains(form) else { return false }
        return discourse.isNominal(head) || discourse.tag(head) == .verb
    }
}
