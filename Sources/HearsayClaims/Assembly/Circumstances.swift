// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds where and when an event is said to have happened: in its own clause first, then in the clauses around it, then,
/// for events told in a row, where the one before was.
struct Circumstances {
    let parsed: ParsedText
    let places: PlaceFinder
    let times: [TimeExpression]

    /// The heads of the clauses around a predicate, nearest first; reporting clauses end the walk.
    func clauses(around event: EventMention, isCue: (Int) -> Bool) -> [Int] {
        var found = [event.head]
        if let light = event.light { found.append(light) }
        found += event.outcomes.map(\.head)
        var current = event.head
        for _ in 0..<8 {
            guard let head = parsed.head(current) else { break }
            let relation = parsed.relations[current]
            if isCue(head), relation == .ccomp || relation == .parataxis || relation == .obj || relation == .xcomp {
                break
            }
            switch relation {
            case .ccomp, .parataxis, .aclRelcl: return found
            default: break
            }
            if !found.contains(head) { found.append(head) }
            current = head
        }
        return found
    }

    /// The time whose words hang on one of the clauses, the nearest clause first.
    func time(clauses: [Int]) -> TimeExpression? {
        guard let first = clauses.first else { return nil }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: first)].words
        let near = times.filter {
            $0.words.lowerBound >= sentence.lowerBound && $0.words.upperBound <= sentence.upperBound
        }
        for clause in clauses {
            for time in near where hangs(time.words, on: clause) { return time }
        }
        return nil
    }

    private func hangs(_ words: Range<Int>, on clause: Int) -> Bool {
        for word in words {
            guard let head = parsed.head(word), !words.contains(head) else { continue }
            // Through nouns of the clause: "attacks on the town on Monday", "a base near the town on Monday".
            var current = head
            for _ in 0..<4 {
                if current == clause { return true }
                guard parsed.tags[current] != .verb, let above = parsed.head(current) else { break }
                current = above
            }
        }
        return words.contains(clause)
    }
}
