// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What stands in the slots that rows of the pack name.
extension Clause {
    /// What stands in a slot of word `h`. `light` is the verb that lends a noun its subject, or `nil`.
    func fillers(of h: Int, _ slot: Slot, isNoun: Bool, light: Int?) -> [Int] {
        switch slot {
        case .subject:
            if isNoun { return light.map(subjects) ?? (isLocated(h) ? subjects(h) : []) }
            return subjects(h)
        case .object:
            return isNoun ? [] : objects(h)
        case .indirectObject:
            return parsed.dependent(of: h, .iobj).map(coordinated) ?? []
        case .possessor:
            return parsed.dependent(of: h, .nmodPoss).map(coordinated) ?? []
        case .modifier:
            var found: [Int] = []
            for d in parsed.dependents(of: h) where d < h {
                switch parsed.relations[d] {
                case .amod, .compound, .nmod, .nmodDesc, .flat: found += coordinated(d)
                default: break
                }
            }
            return found
        case .particle:
            for d in parsed.dependents(of: h) {
                switch parsed.relations[d] {
                case .compoundPrt: return [d]
                case .advmod where parsed.tags[d] == .adp || parsed.tags[d] == .adv: return [d]
                default: break
                }
            }
            return []
        case .complement:
            for d in parsed.dependents(of: h) where d > h {
                switch parsed.relations[d] {
                case .xcomp, .ccomp: return [d]
                case .advcl where parsed.dependent(of: d, .mark).map { parsed.lemmas[$0] == Words.to } ?? false:
                    return [d]
                default: break
                }
            }
            return []
        case .number: return parsed.dependents(of: h).filter { parsed.relations[$0] == .nummod }
        // "the quarters under rebel control": a noun that only describes another says nothing of its own.
        case .marker: return parsed.relations[h] == .nmod ? [] : parsed.preposition(h).map { [$0] } ?? []
        case .preposition(Words.by) where !isNoun: return agents(h)
        case .preposition(let term):
            var found = obliques(h, term)
            if found.isEmpty, let light { found = obliques(light, term) }
            return found
        }
    }

    /// Whether a noun behind a preposition is what a sentence says of its subject: "the troops are in control". Where it
    /// stands without one ("it was an attack"), the subject is the event itself; what is "under" it bears it.
    func isLocated(_ h: Int) -> Bool {
        guard has(h, .cop), let mark = parsed.preposition(h) else { return false }
        return parsed.lemmas[mark] != Words.under
    }

    /// Phrases of `h` with this preposition, conjuncts among them.
    func obliques(_ h: Int, _ preposition: Term) -> [Int] {
        for d in parsed.dependents(of: h) {
            switch parsed.relations[d] {
            case .obl, .nmod, .oblAgent, .nmodDesc, .advcl:
                for mark in parsed.dependents(of: d)
                where (parsed.relations[mark] == .case || parsed.relations[mark] == .mark)
                    && parsed.lemmas[mark] == preposition && !(Clause.dating.contains(preposition) && isTime(d))
                { return coordinated(d) }
            default: break
            }
        }
        return []
    }

    /// "on Friday", "in March", "at dawn" tell when, and fill no role.
    private static let dating: Set<Term> = ["on", "in", "at", "of"]

    private func isTime(_ i: Int) -> Bool {
        switch CalendarWords[parsed.text.words.form[i]] {
        case .weekday, .month: parsed.text.words.flags[i].contains(.capitalised)
        case .today, .dayPart: true
        default: false
        }
    }
}
