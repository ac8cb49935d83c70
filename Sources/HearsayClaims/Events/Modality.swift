// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Whether an event is told as real, and whether as having happened.
///
/// Walks from the trigger up the tree through at most twelve governing words and reads negation, modal verbs,
/// conditions and the lexicon's operators ("planned to", "failed to", "the possibility of").
struct Modality {
    let parsed: ParsedText
    let lexicon: Lexicon

    /// Polarity and reality with the rules that gave them.
    struct Reading {
        var polarity = Polarity.asserted
        var reality = Reality.actual
        var rules: [String] = []
        /// Whether it was tried; whether it came about is not said.
        var isAttempted = false
        /// Words that negated it: each does so once, though several predicates have it below them.
        private var negators: Set<Int> = []

        mutating func set(_ reality: Reality, _ rule: String) {
            guard self.reality == .actual else { return }
            self.reality = reality
            rules.append(rule)
        }

        mutating func negate(_ rule: String, by word: Int) {
            guard negators.insert(word).inserted else { return }
            polarity = polarity == .asserted ? .denied : .asserted
            rules.append(rule)
        }
    }

    /// Reads the modality of the event whose clause hangs on `predicate` and whose trigger is headed by `head`.
    func read(head: Int, predicate: Int) -> Reading {
        var reading = Reading()
        if head != predicate || isNominal(head) {
            nominal(head, &reading)
            // "planned an attack", "ordered a raid": the verb that lends its subject also says how it is.
            operators(of: predicate, over: head, parsed.relations[head], &reading)
        }
        clause(predicate, isNoun: parsed.tags[predicate] != .verb && head == predicate, &reading)
        var current = predicate
        for _ in 0..<12 {
            guard let head = parsed.head(current) else { break }
            let relation = parsed.relations[current]
            guard governs(relation) else { break }
            if relation == .conj {
                // A conjunct shares its first verb's auxiliaries where it has none of its own.
                if parsed.dependent(of: current, .aux) == nil, parsed.dependent(of: current, .nsubj) == nil,
                    parsed.morphology[current].contains(.infinitive) || !parsed.morphology[current].contains(.finite)
                {
                    auxiliaries(head, &reading)
                }
                current = head
                continue
            }
            operators(of: head, over: current, relation, &reading)
            switch relation {
            case .xcomp, .acl, .obj, .nsubj, .nmod, .obl, .nsubjPass, .csubj:
                if relation == .xcomp || (relation == .acl && hasTo(current)) || relation == .csubj
                    || head != predicate && relation == .obj
                {
                    clause(head, isNoun: parsed.tags[head] != .verb, &reading)
                } else if parsed.tags[head] == .verb,
                    relation == .nsubj || relation == .nsubjPass || relation == .obj
                        || relation == .obl && isMarked(current, Words.to)
                {
                    // "did not return to the talks"
                    if isNominal(current) { auxiliaries(head, &reading); negation(head, &reading) }
                }
            default: break
            }
            if relation == .ccomp || relation == .advcl || relation == .aclRelcl || relation == .parataxis { break }
            current = head
        }
        return reading
    }

    private func isNominal(_ i: Int) -> Bool {
        parsed.tags[i] == .noun || parsed.tags[i] == .propn
    }

    private func governs(_ relation: Relation) -> Bool {
        switch relation {
        case .xcomp, .ccomp, .acl, .obj, .nsubj, .nsubjPass, .nmod, .obl, .conj, .advcl, .csubj: true
        default: false
        }
    }

    /// Negation, modals and conditions of the clause headed by `v`.
    private func clause(_ v: Int, isNoun: Bool, _ reading: inout Reading) {
        auxiliaries(v, &reading)
        negation(v, &reading)
        for d in parsed.dependents(of: v) where parsed.relations[d] == .mark {
            switch parsed.lemmas[d] {
            case Words.if, Words.unless, Words.whether: reading.set(.possible, "modality.condition")
            case Words.to where isPurpose(v) && !parsed.morphology[v].contains(.gerund):
                reading.set(.planned, "modality.purpose")
            case Words.without: reading.negate("modality.without", by: d)
            default: break
            }
        }
    }

    /// "to" before a verb that nothing governs by its own meaning: a purpose, or "is to be done".
    private func isPurpose(_ v: Int) -> Bool {
        switch parsed.relations[v] {
        case .advcl, .acl, .root, .parataxis: true
        case .conj, .ccomp: parsed.dependent(of: v, .auxPass) != nil
        default: false
        }
    }

    private func auxiliaries(_ v: Int, _ reading: inout Reading) {
        var perfect = false
        for d in parsed.dependents(of: v) where parsed.relations[d] == .aux && parsed.lemmas[d] == Words.have {
            perfect = true
        }
        for d in parsed.dependents(of: v) where parsed.relations[d] == .aux {
            switch parsed.lemmas[d] {
            case Words.will, Words.shall: reading.set(.planned, "modality.future")
            case Words.would: reading.set(perfect ? .possible : .planned, "modality.future")
            case Words.may, Words.might, Words.could, Words.can: reading.set(.possible, "modality.possible")
            case Words.must, Words.should, Words.ought: reading.set(.demanded, "modality.must")
            default: break
            }
        }
    }

    private func negation(_ v: Int, _ reading: inout Reading) {
        for d in parsed.dependents(of: v) {
            switch parsed.relations[d] {
            case .advmod, .ccPreconj, .cc, .advmodEmph:
                switch parsed.lemmas[d] {
                case Words.not, Words.nt, Words.never, Words.neither, Words.nor: reading.negate("modality.not", by: d)
                default: break
                }
            case .det:
                if parsed.lemmas[d] == Words.no || parsed.lemmas[d] == Words.neither {
                    reading.negate("modality.no", by: d)
                }
            case .nsubj, .nsubjPass, .obj:
                if parsed.lemmas[d] == Words.nobody || parsed.lemmas[d] == Words.none || parsed.lemmas[d] == "nothing"
                    || (parsed.lemmas[d] == "one"
                        && parsed.dependents(of: d).contains { parsed.lemmas[$0] == Words.no })
                {
                    reading.negate("modality.nobody", by: d)
                } else if parsed.relations[d] != .obj,
                    let no = parsed.dependents(of: d).first(where: {
                        parsed.relations[$0] == .det && parsed.lemmas[$0] == Words.no
                    })
                {
                    reading.negate("modality.no", by: no)
                }
            default: break
            }
        }
    }

    private func nominal(_ n: Int, _ reading: inout Reading) {
        for d in parsed.dependents(of: n) {
            switch parsed.relations[d] {
            case .det where parsed.lemmas[d] == Words.no: reading.negate("modality.no", by: d)
            // "a meeting to be held in May", "talks that will open"
            case .acl where hasTo(d) && parsed.dependent(of: d, .auxPass) != nil:
                reading.set(.planned, "modality.to-be-done")
            case .aclRelcl where parsed.dependents(of: d).contains { isFuture($0) }:
                reading.set(.planned, "modality.future")
            default: break
            }
        }
    }

    private func isFuture(_ i: Int) -> Bool {
        parsed.relations[i] == .aux && (parsed.lemmas[i] == Words.will || parsed.lemmas[i] == Words.shall)
    }

    private func operators(of head: Int, over current: Int, _ relation: Relation, _ reading: inout Reading) {
        for index in lexicon.operatorIndex[parsed.lemmas[head]] {
            let entry = lexicon.operators[Int(index)]
            let fits: Bool
            switch entry.frame {
            case .xcomp:
                fits =
                    relation == .xcomp || (relation == .acl && hasTo(current))
                    || (relation == .advcl && hasTo(current) && parsed.tags[head] != .noun)
                    || (relation == .ccomp && hasTo(current))
            case .ccomp: fits = relation == .ccomp
            case .obj: fits = relation == .obj || relation == .nsubjPass
            case .of:
                fits = relation == .nmod && isMarked(current, Words.of) || relation == .acl
            case .for:
                fits = (relation == .nmod || relation == .obl) && isMarked(current, Words.for)
            }
            guard fits else { continue }
            // "no need for", "no plan of"
            if isNominal(head) { nominal(head, &reading) }
            let rule = entry.id
            switch entry.effect {
            case .planned: reading.set(.planned, rule)
            case .demanded: reading.set(.demanded, rule)
            case .threatened: reading.set(.threatened, rule)
            case .possible: reading.set(.possible, rule)
            case .attempted:
                if reading.reality == .actual { reading.isAttempted = true }
                reading.set(.possible, rule)
            case .denied: reading.negate(rule, by: head)
            }
            return
        }
    }

    private func isMarked(_ i: Int, _ preposition: Term) -> Bool {
        parsed.preposition(i).map { parsed.lemmas[$0] == preposition } ?? false
    }

    private func hasTo(_ v: Int) -> Bool {
        parsed.dependents(of: v).contains { parsed.relations[$0] == .mark && parsed.lemmas[$0] == Words.to }
    }
}
