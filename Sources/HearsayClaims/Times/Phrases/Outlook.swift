// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Tells whether a sentence speaks of what hangs on some words as still to come: "will meet on Friday", "is due to open on
/// Monday", "arrives on Sunday".
struct Outlook {
    let parsed: ParsedText

    /// Whether the verb that the words hang on is one of the future.
    func isToCome(_ words: Range<Int>) -> Bool {
        for word in words {
            guard let head = parsed.head(word), !words.contains(head) else { continue }
            var current = head
            for _ in 0..<6 {
                switch parsed.tags[current] {
                case .verb, .aux: return isFuture(current)
                case .adj where isFuture(current): return true
                default: break
                }
                guard let above = parsed.head(current) else { return false }
                current = above
            }
            return false
        }
        return false
    }

    private func isFuture(_ verb: Int) -> Bool {
        var isBare = true
        var isTo = false
        for d in parsed.dependents(of: verb) {
            switch parsed.relations[d] {
            case .aux, .auxPass:
                isBare = isBare && parsed.relations[d] == .auxPass
                switch parsed.lemmas[d] {
                case Words.will, Words.shall, Words.must, Words.should, Words.may: return true
                case Words.have: return false
                default: break
                }
                if parsed.text.words.form[d] == "is" || parsed.text.words.form[d] == "are", parsed.lemmas[verb] == "go"
                {
                    return true
                }
            case .mark where parsed.lemmas[d] == Words.to: isTo = true
            default: break
            }
        }
        // "were to be escorted out on Thursday"
        if isTo { return true }
        // "plans to meet", "is due to meet", but not "did meet"
        if isBare, parsed.morphology[verb].contains(.infinitive) { return true }
        switch parsed.text.words.form[verb] {
        case "due", "scheduled", "slated", "set", "expected", "planned":
            // "talks scheduled for Friday", "is set for Friday", but not "set off on Friday"
            return parsed.relations[verb] == .acl || hasPresentCopula(verb)
        default: break
        }
        // "the envoy arrives on Sunday"
        return parsed.tags[verb] == .verb && parsed.morphology[verb].contains(.finite)
            && parsed.morphology[verb].contains(.present)
    }

    private func hasPresentCopula(_ word: Int) -> Bool {
        parsed.dependents(of: word).contains { d in
            parsed.text.words.form[d] == "is" || parsed.text.words.form[d] == "are"
        }
    }
}
