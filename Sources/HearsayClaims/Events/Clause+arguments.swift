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
            if isNoun { return light.map(subjects) ?? [] }
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
        case .preposition(Words.by) where !isNoun: return agents(h)
        case .preposition(let term):
            var found = obliques(h, term)
            if found.isEmpty, let light { found = obliques(light, term) }
            return found
        }
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
