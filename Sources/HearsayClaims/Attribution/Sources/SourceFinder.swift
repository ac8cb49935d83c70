// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds who stands behind a cue: a word index, the head of the source's noun phrase.
struct SourceFinder {
    let discourse: Discourse

    /// The farthest that subjects are looked for up the tree.
    private static let climb = 8

    /// What the tree says about the source of a cue.
    enum Answer: Equatable {
        case named(Int)
        /// The construction names none ("was reported").
        case unnamed
        /// Nothing was found where a source must stand.
        case missing
    }

    /// The source of the verb or adjective `i` by these slots. Of a state ("was convinced") it is the subject.
    func source(ofVerb i: Int, slots: [Slot], isState: Bool = false) -> Answer {
        if slots.isEmpty { return .unnamed }
        var isPassive = false
        for slot in slots {
            switch slot {
            case .subject:
                if !isState, discourse.isPassive(i) {
                    isPassive = true
                    if let agent = oblique(of: i, CueWords.by, agent: true) { return .named(agent) }
                } else if let subject = subject(of: i) {
                    return .named(subject)
                }
            case .object:
                for d in discourse.parsed.dependents(of: i) {
                    switch discourse.relation(d) {
                    case .obj, .nsubjPass: return .named(antecedent(of: d))
                    default: continue
                    }
                }
            case .indirectObject:
                if let d = discourse.parsed.dependent(of: i, .iobj) { return .named(d) }
            case .preposition(let term):
                if let d = oblique(of: i, term, agent: false) { return .named(d) }
            default:
                continue
            }
        }
        return isPassive ? .unnamed : .missing
    }

    /// The source of the noun `i` by these slots; a subject is the one of the verb that the noun is object of.
    func source(ofNoun i: Int, slots: [Slot]) -> Int? {
        let parsed = discourse.parsed
        for slot in slots {
            for d in parsed.dependents(of: i) {
                switch slot {
                case .possessor:
                    if discourse.relation(d) == .nmodPoss { return d }
                case .modifier:
                    guard d < i else { continue }
                    if discourse.relation(d) == .compound { return d }
                    if discourse.relation(d) == .amod,
                        parsed.text.words.flags[d].contains(.capitalised), d > discourse.sentence(d).lowerBound
                    {
                        return d
                    }
                case .preposition(let term):
                    guard d > i, discourse.hasMarker(d, term), discourse.isNominal(d) else { continue }
                    switch discourse.relation(d) {
                    case .nmod, .obl, .oblAgent: return d
                    default: continue
                    }
                default: continue
                }
            }
            if slot == .subject, let verb = parsed.head(i), discourse.tag(verb) == .verb {
                switch discourse.relation(i) {
                case .obj, .obl, .nsubjPass, .xcomp:
                    if discourse.isPassive(verb) {
                        if let agent = oblique(of: verb, CueWords.by, agent: true), agent != i { return agent }
                    } else if let subject = subject(of: verb), subject != i {
                        return subject
                    }
                default: continue
                }
            }
        }
        return nil
    }

    /// The doer of the active verb `i`: its subject, or the one it shares with the verb that it hangs on.
    func subject(of i: Int) -> Int? {
        let parsed = discourse.parsed
        var verb = i
        for step in 0..<SourceFinder.climb {
            // Of two subjects the one nearest to the verb, since no clause has two.
            var nearest: Int?
            for d in parsed.dependents(of: verb) where !discourse.isParted(d, i) {
                switch parsed.relations[d] {
                case .nsubj, .nsubjOuter, .nsubjPass:
                    if nearest == nil || d < verb { nearest = d }
                default: continue
                }
            }
            if let nearest { return antecedent(of: nearest) }
            guard let head = parsed.head(verb) else { return nil }
            switch parsed.relations[verb] {
            case .conj where parsed.head(head).map({ discourse.lemma($0) == discourse.lemma(verb) }) ?? false:
                // "said A and said B": the second "said" goes with the first.
                verb = parsed.head(head) ?? head
            case .conj, .advcl, .ccomp, .aux, .cop, .advclRelcl:
                verb = head
            case .xcomp:
                if discourse.lemma(head) != CueWords.promise, parsed.morphology[verb].contains(.infinitive) {
                    for d in parsed.dependents(of: head) {
                        if parsed.relations[d] == .obj || parsed.relations[d] == .iobj { return antecedent(of: d) }
                    }
                }
                verb = head
            case .obl, .nmod, .obj:
                guard discourse.tag(verb) == .verb else { return nil }
                verb = head
            case .acl:
                guard step == 0 || discourse.isNominal(head) else { return nil }
                return parsed.morphology[verb].contains(.infinitive) ? nounHolder(head) ?? head : speaker(of: head)
            case .aclRelcl:
                return head
            default:
                // Whatever the tree calls it, a verb without person shares the subject of its head.
                guard !parsed.morphology[verb].isDisjoint(with: [.infinitive, .gerund]), discourse.tag(head) == .verb
                else { return nil }
                verb = head
            }
        }
        return nil
    }

    /// Who stands behind the noun that a participle describes: "issued a statement saying" is said by the issuer.
    private func speaker(of noun: Int) -> Int {
        guard discourse.relation(noun) == .obj, let verb = discourse.parsed.head(noun) else { return noun }
        for d in discourse.parsed.dependents(of: verb) where discourse.relation(d) == .nsubj {
            return SourceFinder.documents.contains(discourse.lemma(noun)) ? antecedent(of: d) : noun
        }
        return noun
    }

    /// Who holds the noun that an infinitive completes ("its decision to reject").
    private func nounHolder(_ noun: Int) -> Int? {
        if let possessor = discourse.parsed.dependent(of: noun, .nmodPoss) { return possessor }
        guard discourse.relation(noun) == .obj, let verb = discourse.parsed.head(noun) else { return nil }
        for d in discourse.parsed.dependents(of: verb) where discourse.relation(d) == .nsubj {
            return antecedent(of: d)
        }
        return nil
    }

    /// What a relative pronoun stands for; any other word stands for itself.
    func antecedent(of i: Int) -> Int {
        guard discourse.tag(i) == .pron || discourse.tag(i) == .det, CueWords.relatives.contains(discourse.lemma(i)),
            var verb = discourse.parsed.head(i)
        else { return i }
        for _ in 0..<SourceFinder.climb {
            guard let head = discourse.parsed.head(verb) else { return i }
            switch discourse.relation(verb) {
            case .aclRelcl: return head
            case .acl where discourse.isNominal(head): return head
            case .conj, .ccomp, .xcomp, .advcl: verb = head
            default: return i
            }
        }
        return i
    }

    /// The nominal after this preposition that hangs on `i`.
    func oblique(of i: Int, _ term: Term, agent: Bool) -> Int? {
        for d in discourse.parsed.dependents(of: i) where discourse.isNominal(d) {
            switch discourse.relation(d) {
            case .oblAgent where agent: return d
            case .obl, .nmod, .oblAgent, .oblUnmarked:
                if discourse.hasMarker(d, term) { return d }
            default: continue
            }
        }
        return nil
    }

    /// Texts: what they say is said by who issues them.
    static let documents: Set<Term> = [
        "statement", "letter", "tweet", "post", "message", "note", "memo", "release", "communique", "video",
        "declaration",
        "resolution", "report", "email", "e-mail", "appeal",
    ]
}
