// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Verbs that only lend a noun their subject: "carried out an attack", "held a round of talks", "came under fire".
extension EventFinder {
    /// Finds the light verb of a noun, with what its subject is.
    func readLightVerb(_ event: inout EventMention) {
        var noun = event.head
        // "a series of attacks": the verb governs the series.
        if parsed.relations[noun] == .nmod, let whole = parsed.head(noun), parsed.partOf(whole) == noun { noun = whole }
        guard let governor = parsed.head(noun) else { return }
        for index in lexicon.lightVerbIndex[parsed.lemmas[governor]] {
            let row = lexicon.lightVerbs[Int(index)]
            guard hasWords(of: row.pattern, governor), stands(noun, in: row.frame, of: governor) else { continue }
            event.light = governor
            event.lightRole = row.role
            if row.role != .none, governor < event.head, event.words.upperBound - governor <= 8 {
                event.words = governor..<event.words.upperBound
            } else if row.role == .none, governor > event.head, governor - event.words.upperBound <= 1,
                !clause.objects(governor).isEmpty
            {
                // "artillery fire hit the square": what the verb is done to is told by both.
                event.words = event.words.lowerBound..<(governor + 1)
            }
            return
        }
    }

    /// Whether the words of a pattern behind its verb are dependents of it, in order.
    private func hasWords(of pattern: Pattern, _ verb: Int) -> Bool {
        var last = verb
        for alternatives in pattern.words.dropFirst() {
            let next = parsed.dependents(of: verb).first { $0 > last && alternatives.contains(parsed.lemmas[$0]) }
            guard let next else { return false }
            last = next
        }
        return true
    }

    private func stands(_ noun: Int, in frame: Slot, of verb: Int) -> Bool {
        switch frame {
        case .object:
            parsed.relations[noun] == .obj || parsed.relations[noun] == .nsubjPass
                || (parsed.relations[verb] == .acl && parsed.head(verb) == noun)
        case .subject: parsed.relations[noun] == .nsubj || parsed.relations[noun] == .nsubjPass
        case .preposition(let term): parsed.preposition(noun).map { parsed.lemmas[$0] == term } ?? false
        default: false
        }
    }
}
