// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Tells whether a row of the lexicon's cues stands at a word.
struct CueMatcher {
    let discourse: Discourse
    let lexicon: Lexicon

    /// The farthest that a pattern's later words stand from its head.
    private static let reach = 12

    /// The first row, most specific first, that stands with its head at word `i`, and the last word of its pattern.
    func match(at i: Int) -> (sense: CueSense, words: Range<Int>)? {
        let entries = lexicon.cueIndex[discourse.lemma(i)]
        guard !entries.isEmpty else { return nil }
        let closes = discourse.tag(i) == .noun && closesSentence(i)
        for entry in entries {
            let sense = lexicon.cues[Int(entry)]
            guard fits(sense.category, i) else { continue }
            if discourse.tag(i) == .noun,
                closes ? !(sense.category == .verb && sense.takesSpeech) : sense.category == .verb
            {
                continue
            }
            if sense.category == .adjective, !isPredicate(i, sense) { continue }
            if sense.category == .preposition, sense.pattern.words.count == 1, discourse.tag(i) != .verb, !opensView(i)
            {
                continue
            }
            if let words = words(of: sense, at: i) { return (sense, words) }
        }
        return nil
    }

    /// "For Baku, the deal is dead.": a bare preposition gives a view only at the beginning of a sentence, before the name
    /// of a state or body and a comma behind which a clause follows.
    private func opensView(_ i: Int) -> Bool {
        let sentence = discourse.sentence(i)
        guard i == sentence.lowerBound, i + 2 < sentence.upperBound,
            let found = lexicon.nameIndex.longest(
                at: i + 1, in: discourse.parsed.text.words.form, limit: sentence.upperBound,
                accept: { value, _, _ in namesBody(lexicon.names[value]) }),
            found.words.upperBound < sentence.upperBound, discourse.form(found.words.upperBound) == CueWords.comma
        else { return false }
        return (found.words.upperBound..<sentence.upperBound).contains { discourse.subject(of: $0) != nil }
    }

    private func namesBody(_ name: Lexicon.Name) -> Bool {
        name.country != nil || name.seat != nil || name.actor.map { lexicon.actors[$0].kind != "person" } ?? false
    }

    /// Whether the adjective `i` says something of its subject, where the row asks for one: not in "certain people".
    private func isPredicate(_ i: Int, _ sense: CueSense) -> Bool {
        discourse.relation(i) != .amod || sense.contents.contains(.clause)
    }

    /// The row that stands at word `i` with these words as written, for phrases whose parts are no lemmas.
    func matchForm(at i: Int) -> (sense: CueSense, words: Range<Int>)? {
        guard discourse.form(i) != discourse.lemma(i) else { return nil }
        for entry in lexicon.cueIndex[discourse.form(i)] {
            let sense = lexicon.cues[Int(entry)]
            switch sense.category {
            case .preposition, .adverb, .adjective, .noun:
                if sense.category == .adjective, !isPredicate(i, sense) { continue }
                guard fits(sense.category, i), let words = words(of: sense, at: i) else { continue }
                return (sense, words)
            default: continue
            }
        }
        return nil
    }

    /// The adjective's row where a participle stands as a predicate or before a noun: "was determined to", "the alleged".
    func matchParticiple(at i: Int) -> (sense: CueSense, words: Range<Int>)? {
        guard discourse.tag(i) == .verb, discourse.relation(i) == .amod || discourse.isPassive(i),
            let found = matchForm(at: i), found.sense.category == .adjective,
            found.sense.contents.contains(.clause) == (discourse.relation(i) == .amod)
        else { return nil }
        return found
    }

    private func fits(_ category: CueSense.Category, _ i: Int) -> Bool {
        let tag = discourse.tag(i)
        switch category {
        case .verb:
            guard tag == .verb else { return tag == .noun }
            switch discourse.relation(i) {
            case .amod, .compound, .case, .mark, .fixed, .aux, .auxPass: return false
            default: return true
            }
        case .noun: return tag == .noun
        case .adjective: return tag == .adj || tag == .verb
        case .preposition:
            if tag == .verb, discourse.subject(of: i) != nil || discourse.parsed.dependent(of: i, .aux) != nil {
                return false
            }
            return tag != .noun && tag != .propn
        case .adverb: return tag != .noun && tag != .propn
        }
    }

    /// Whether a verb read as a noun ends its sentence behind a comma and a name: "..., the ministry reports."
    private func closesSentence(_ i: Int) -> Bool {
        let sentence = discourse.sentence(i)
        guard discourse.parsed.morphology[i].contains(.plural), i + 1 < sentence.upperBound else { return false }
        for k in (i + 1)..<sentence.upperBound where !discourse.isPunctuation(k) { return false }
        guard let name = SourceFinder(discourse: discourse).segment(before: i) else { return false }
        return name.lowerBound - sentence.lowerBound > 4
    }

    /// The words of a row's pattern with the head at `i`, from first to last, or `nil`.
    private func words(of sense: CueSense, at i: Int) -> Range<Int>? {
        let pattern = sense.pattern
        if pattern.words.count == 1 { return i..<(i + 1) }
        switch sense.category {
        case .verb, .adjective: return scattered(pattern, at: i)
        case .noun, .preposition, .adverb: return contiguous(pattern, at: i)
        }
    }

    private func contiguous(_ pattern: Pattern, at i: Int) -> Range<Int>? {
        let start = i - pattern.head
        let sentence = discourse.sentence(i)
        guard start >= sentence.lowerBound, start + pattern.words.count <= sentence.upperBound else { return nil }
        for (k, alternatives) in pattern.words.enumerated() where !stands(alternatives, at: start + k) { return nil }
        return start..<(start + pattern.words.count)
    }

    /// Words after the head, in order, with gaps, hanging on the head within four steps.
    private func scattered(_ pattern: Pattern, at i: Int) -> Range<Int>? {
        let limit = min(discourse.sentence(i).upperBound, i + CueMatcher.reach)
        var next = 0
        var k = i + 1
        var last = i
        while next < pattern.words.count {
            if next == pattern.head {
                next += 1
                continue
            }
            while k < limit, !(stands(pattern.words[next], at: k) && hangs(k, on: i)) { k += 1 }
            guard k < limit else { return nil }
            last = k
            k += 1
            next += 1
        }
        return i..<(last + 1)
    }

    private func stands(_ alternatives: [Term], at i: Int) -> Bool {
        for term in alternatives where term == discourse.lemma(i) || term == discourse.form(i) { return true }
        return false
    }

    private func hangs(_ k: Int, on i: Int) -> Bool {
        if k == i + 1 { return true }
        var word = k
        for _ in 0..<4 {
            guard let head = discourse.parsed.head(word) else { return false }
            if head == i { return true }
            word = head
        }
        return false
    }
}
