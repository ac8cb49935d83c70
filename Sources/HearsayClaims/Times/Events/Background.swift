// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Tells events of a story from what a report says in general: what has happened since, again and again, or at any time.
struct Background {
    let parsed: ParsedText

    /// Whether an event is told as one of many or of no particular time: a plural without "the", a verb in the present, the
    /// present or past perfect, or beside "for years" and the like.
    func isGeneral(_ event: EventMention) -> Bool {
        if event.isNoun, event.light == nil {
            guard !parsed.morphology[event.head].contains(.plural) || isDefinite(event.head) else { return true }
            return false
        }
        return !isSimplePast(event.predicate) || hasLength(event.predicate)
    }

    /// Whether a noun has "the", "this", "that" or an owner.
    func isDefinite(_ noun: Int) -> Bool {
        parsed.dependents(of: noun).contains { d in
            switch parsed.relations[d] {
            case .det: parsed.lemmas[d] == Words.the || parsed.lemmas[d] == Words.this || parsed.lemmas[d] == Words.that
            case .nmodPoss: true
            default: false
            }
        }
    }

    /// Whether a verb, or the one that it goes on from, is told in the simple past: "fired", "was hit", "fired, wounding".
    private func isSimplePast(_ verb: Int) -> Bool {
        var current = verb
        for _ in 0..<6 {
            var isFinite = parsed.morphology[current].contains(.finite)
            var isPast = parsed.morphology[current].contains(.past)
            for d in parsed.dependents(of: current) {
                switch parsed.relations[d] {
                case .aux:
                    if parsed.lemmas[d] == Words.have || parsed.lemmas[d] == Words.would { return false }
                    isFinite = true
                    isPast = parsed.morphology[d].contains(.past)
                case .auxPass, .cop:
                    isFinite = true
                    isPast = parsed.morphology[d].contains(.past)
                default: break
                }
            }
            if isFinite, isPast || current == verb { return isPast }
            switch parsed.relations[current] {
            case .conj, .advcl, .xcomp: break
            default: return false
            }
            guard let head = parsed.head(current) else { return false }
            current = head
        }
        return false
    }

    /// Whether a length of time or a vague time hangs on a verb.
    private func hasLength(_ verb: Int) -> Bool {
        parsed.dependents(of: verb).contains { d in
            switch CalendarWords[parsed.text.words.form[d]] {
            case .unit(_, true), .vague(.adverb(.past)), .recurrent: true
            default: false
            }
        }
    }
}
