// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// A sentence that ends ", Title Name told reporters today.", read by its surface: parsers hang that clause anywhere.
struct ClosingClause {
    let discourse: Discourse

    /// The cue clause with its comma left out, and the head of the speaker's name.
    struct Found {
        let source: Int
        let clause: Range<Int>
    }

    /// Words that a saying verb may be followed by at the end: whom it is said to, when and in what.
    private static let tails: Set<Term> = [
        "reporters", "journalists", "parliament", "lawmakers", "television", "radio", "agency", "news", "statement",
        "today", "yesterday", "tuesday", "monday", "wednesday", "thursday", "friday", "saturday", "sunday", "interview",
        "conference", "briefing", "week", "morning", "evening", "night", "day", "post", "website", "message", "press",
    ]
    /// Small words between them.
    private static let links: Set<Term> = [
        "in", "a", "an", "the", "on", "at", "to", "this", "that", "last", "earlier", "later", "his", "her", "its",
        "state",
        "local", "late", "early", "by",
    ]
    /// The most words after the verb.
    private static let reach = 8

    /// The closing clause of the verb at `i`, or `nil` if its sentence does not end with one.
    func find(at i: Int) -> Found? {
        guard discourse.tag(i) == .verb, discourse.quotation(around: i) == nil,
            let name = SourceFinder(discourse: discourse).segment(before: i), !name.isEmpty
        else { return nil }
        let sentence = discourse.sentence(i)
        let comma = name.lowerBound - 1
        guard comma - sentence.lowerBound > 2, discourse.parsed.morphology[i].isDisjoint(with: [.gerund, .infinitive]),
            opensName(name.lowerBound), let end = end(after: i, in: sentence)
        else { return nil }
        guard hasClause(sentence.lowerBound..<comma), let head = head(of: name) else { return nil }
        return Found(source: head, clause: name.lowerBound..<end)
    }

    /// Where the words that may follow the verb end, if nothing but marks comes after.
    private func end(after i: Int, in sentence: Range<Int>) -> Int? {
        var k = i + 1
        var hasTail = true
        while k < sentence.upperBound, !discourse.isPunctuation(k) {
            guard k - i <= ClosingClause.reach else { return nil }
            let form = discourse.form(k)
            if ClosingClause.tails.contains(form) || ClosingClause.tails.contains(discourse.lemma(k)) {
                hasTail = true
            } else if ClosingClause.links.contains(form) || discourse.tag(k) == .propn || discourse.tag(k) == .num {
                hasTail = discourse.tag(k) == .propn || discourse.tag(k) == .num
            } else {
                return nil
            }
            k += 1
        }
        guard hasTail else { return nil }
        let end = k
        while k < sentence.upperBound {
            guard discourse.isPunctuation(k), discourse.form(k) != CueWords.colon else { return nil }
            k += 1
        }
        return end
    }

    /// Whether a speaker can be named from word `i` on: no preposition, so that "in May" is none.
    private func opensName(_ i: Int) -> Bool {
        switch discourse.tag(i) {
        case .noun, .propn, .det, .adj: true
        default: false
        }
    }

    /// Whether the words hold a finite verb, and do not begin as an aside ("When", "In", "After").
    private func hasClause(_ words: Range<Int>) -> Bool {
        guard let first = words.first(where: { !discourse.isPunctuation($0) }) else { return false }
        if discourse.tag(first) == .sconj, !words.contains(where: { discourse.form($0) == CueWords.comma }) {
            return false
        }
        return words.contains {
            guard discourse.tag($0) == .verb || discourse.tag($0) == .aux else { return false }
            return discourse.parsed.morphology[$0].isDisjoint(with: [.gerund, .infinitive])
        }
    }

    /// The last name or noun before any preposition: the speaker, whatever the tree says of the phrase.
    private func head(of name: Range<Int>) -> Int? {
        for k in name where discourse.isNominal(k) {
            guard let head = discourse.parsed.head(k) else { return k }
            if !name.contains(head) { return k }
        }
        return name.last { discourse.isNominal($0) }
    }
}
