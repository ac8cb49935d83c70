// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the time that an event's own clause gives it, then those around it, by the tree of the sentence.
struct ClauseTimes {
    let parsed: ParsedText
    let times: TimeIndex
    /// Words that attribute.
    let cues: Set<Int>
    /// Nouns that name events: what hangs on them is theirs.
    let nouns: Set<Int>

    /// How many words a noun is looked for in between a verb and a time.
    private static let reach = 60

    /// A time, and whether it stands in the event's own clause and not in one around it.
    struct Found {
        /// Its position among the times.
        var time: Int
        var isOwn: Bool
    }

    /// The time that the sentence gives an event, or `nil`.
    func time(of event: EventMention) -> Found? {
        let near = times.indices(in: sentence(of: event.head))
        guard !near.isEmpty else { return nil }
        let (clauses, own) = clauses(of: event)
        for (c, clause) in clauses.enumerated() {
            var best: (depth: Int, time: Int)?
            for t in near {
                // Of another clause only the time that hangs on its verb: not that of "the 2014 law".
                guard let depth = depth(of: t, on: clause, event), depth < best?.depth ?? .max, c < own || depth == 0,
                    !isOfNounBetween(t, clause, event)
                else { continue }
                best = (depth, t)
            }
            if let best { return Found(time: best.time, isOwn: c < own) }
        }
        return nil
    }

    /// The words of a sentence.
    func sentence(of word: Int) -> Range<Int> {
        parsed.text.sentences[parsed.text.sentenceIndex(ofWord: word)].words
    }

    /// The heads of the clauses that may give an event its time, nearest first, and how many of them are its own.
    ///
    /// Of what is still to come only its own clause does: "a deal to free the captives collapsed on Monday". A cue ends
    /// the walk at what is said; not where the one who does it is the one who seems to, nor where people tell it while
    /// something else happens.
    func clauses(of event: EventMention) -> (heads: [Int], own: Int) {
        var found = [event.head]
        if event.isNoun {
            for d in parsed.dependents(of: event.head) where parsed.tags[d] == .verb {
                // "a summit that will be held in May", "the raid carried out on Monday"
                if parsed.relations[d] == .aclRelcl || parsed.relations[d] == .acl { found.append(d) }
            }
        }
        if let light = event.light { found.append(light) }
        found += event.outcomes.map(\.head)
        var own: Int?
        var current = event.head
        for _ in 0..<8 {
            guard let head = parsed.head(current) else { break }
            let relation = parsed.relations[current]
            if cues.contains(head) {
                switch relation {
                case .obj where isSimultaneous(head): own = own ?? found.count
                case .ccomp, .parataxis, .obj: return (found, own ?? found.count)
                default: break
                }
            }
            switch relation {
            case .ccomp, .parataxis, .aclRelcl, .acl: return (found, own ?? found.count)
            case .advcl:
                guard event.reality == .actual, goesAlong(current) else { return (found, own ?? found.count) }
                own = own ?? found.count
            default: break
            }
            if !found.contains(head) { found.append(head) }
            current = head
        }
        return (found, own ?? found.count)
    }

    /// Whether a clause may have its time from that above it: "shelled the town, killing nine", "while on patrol", but not
    /// "charged on Monday with killing nine", "criticized for killing nine".
    private func goesAlong(_ clause: Int) -> Bool {
        guard let mark = parsed.dependent(of: clause, .mark) else { return true }
        switch parsed.lemmas[mark] {
        case "as", "while", "when", "once", Words.by, Words.to: return true
        default: return false
        }
    }

    /// Whether a clause tells what goes on along with that above it: "as residents reported shelling".
    func isSimultaneous(_ clause: Int) -> Bool {
        guard parsed.relations[clause] == .advcl, let mark = parsed.dependent(of: clause, .mark) else { return false }
        switch parsed.lemmas[mark] {
        case "as", "while", "when", "once": return true
        default: return false
        }
    }

    /// How many words lie between a time and the clause that it hangs on, `nil` if it hangs on another.
    private func depth(of t: Int, on clause: Int, _ event: EventMention) -> Int? {
        let words = times.times[t].words
        let isPossessive = isPossessive(t)
        for word in words {
            guard let head = parsed.head(word), !words.contains(head) else { continue }
            if isPossessive { return head == clause || event.words.contains(head) ? 0 : nil }
            // Through nouns of the clause: "attacks on the town on Monday", "a base near the town on Monday".
            var current = head
            for depth in 0..<5 {
                if current == clause { return depth }
                guard !passesNoFurther(current, event), let above = parsed.head(current) else { break }
                current = above
            }
        }
        return words.contains(clause) ? 0 : nil
    }

    /// Whether a time modifies the noun behind it: "Sunday's vote".
    func isPossessive(_ t: Int) -> Bool {
        let last = times.times[t].words.upperBound - 1
        return parsed.lemmas[last] == Words.possessive || parsed.text.words.form[last] == "'"
    }

    private func passesNoFurther(_ word: Int, _ event: EventMention) -> Bool {
        if nouns.contains(word), word != event.head { return true }
        return parsed.tags[word] == .verb && parsed.relations[word] != .parataxis
    }

    /// Whether a past time that the tree hangs on a verb of the present belongs to an event noun between both: "has
    /// demanded a report on a raid last Friday".
    private func isOfNounBetween(_ t: Int, _ clause: Int, _ event: EventMention) -> Bool {
        let expression = times.times[t]
        guard parsed.tags[clause] == .verb, !event.isNoun || event.head > expression.words.lowerBound,
            !expression.isToCome, clause < expression.words.lowerBound,
            expression.words.lowerBound - clause < ClauseTimes.reach, isPresent(clause)
        else { return false }
        return ((clause + 1)..<expression.words.lowerBound).contains { nouns.contains($0) }
    }

    /// Whether a verb is told in the present or present perfect.
    private func isPresent(_ verb: Int) -> Bool {
        var current = verb
        for _ in 0..<3 {
            for d in parsed.dependents(of: current) where parsed.relations[d] == .aux {
                switch parsed.text.words.form[d] {
                case "has", "have", "'ve", "is", "are": return true
                default: break
                }
            }
            if parsed.morphology[current].contains(.finite) { return parsed.morphology[current].contains(.present) }
            guard parsed.relations[current] == .xcomp, let head = parsed.head(current) else { return false }
            current = head
        }
        return false
    }
}
