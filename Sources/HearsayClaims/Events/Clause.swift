// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Reads the arguments of a predicate out of the tree, with passive, relative, participial, infinitival and coordinate
/// clauses undone.
///
/// All look-ups are bounded by the depth of the tree; none allocates more than its result.
struct Clause {
    let parsed: ParsedText

    // MARK: Voice

    /// Whether word `h` is a passive predicate.
    func isPassive(_ h: Int, depth: Int = 0) -> Bool {
        var perfect = false
        var passiveSubject = false
        for d in parsed.dependents(of: h) {
            switch parsed.relations[d] {
            case .auxPass: return true
            case .nsubjPass: passiveSubject = true
            case .nsubj: return false
            case .aux where parsed.lemmas[d] == Words.have: perfect = true
            default: break
            }
        }
        // "has called" is active, whatever the tree says of its subject.
        if passiveSubject { return !perfect }
        guard isPastParticiple(h), depth < 6 else { return false }
        switch parsed.relations[h] {
        // "an airstrike killed 20": a verb with an object is active, though the tree reads it as a participle.
        case .acl: return parsed.dependent(of: h, .obj) == nil && !isTornClause(h)
        case .advcl: return parsed.dependent(of: h, .obj) == nil
        case .conj, .parataxis:
            guard let head = parsed.head(h), parsed.tags[head] == .verb else { return false }
            return !has(h, .aux) && isPassive(head, depth: depth + 1)
        default: return false
        }
    }

    /// Whether a tree has made a noun with a participle of what is a clause: "The rebels demonstrated" as a root with a
    /// modifier. Then no other verb of the sentence is finite, and nobody is said to have done it to them.
    private func isTornClause(_ h: Int) -> Bool {
        guard let noun = parsed.head(h), noun < h, parsed.relations[noun] == .root, h - noun <= 3, agents(h).isEmpty
        else {
            return false
        }
        for d in parsed.dependents(of: noun) {
            switch parsed.relations[d] {
            case .cop, .aux, .nsubj: return false
            default: break
            }
        }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: h)].words
        for word in sentence where word != h && parsed.tags[word] == .verb && parsed.morphology[word].contains(.finite)
        {
            return false
        }
        return true
    }

    private func isPastParticiple(_ h: Int) -> Bool {
        parsed.morphology[h].contains([.participle, .past]) || parsed.morphology[h].contains(.passive)
            || (parsed.morphology[h].contains(.past) && !parsed.morphology[h].contains(.finite))
    }

    private func has(_ h: Int, _ relation: Relation) -> Bool {
        parsed.dependent(of: h, relation) != nil
    }

    // MARK: Subject and object

    /// The doer: subject of an active predicate, by-phrase of a passive one. Inherited from the governing clause where
    /// the predicate has none of its own.
    func subjects(_ h: Int) -> [Int] {
        if isPassive(h) { return agents(h) }
        return surfaceSubject(h, depth: 0).map(coordinated) ?? []
    }

    /// The one it is done to: object of an active predicate, subject of a passive one.
    func objects(_ h: Int) -> [Int] {
        if isPassive(h) { return surfaceSubject(h, depth: 0).map(coordinated) ?? [] }
        if let object = parsed.dependent(of: h, .obj) ?? parsed.dependent(of: h, .iobj) { return coordinated(object) }
        if parsed.relations[h] == .aclRelcl, let noun = parsed.head(h), !subjectIsRelative(h), has(h, .nsubj) {
            return [noun]
        }
        if let (_, object) = detachedParticle(h) { return coordinated(object) }
        // "detect and destroy two tanks": the object of both may hang on the first.
        if parsed.relations[h] == .conj, let first = parsed.head(h), first < h, h - first <= 3,
            parsed.tags[first] == .verb,
            let object = parsed.dependent(of: first, .obj), object > h
        {
            return coordinated(object)
        }
        // "shot and killed two men": the object stands with the last verb.
        for d in parsed.dependents(of: h) where d > h && parsed.relations[d] == .conj && parsed.tags[d] == .verb {
            if parsed.dependent(of: d, .nsubj) == nil, let object = parsed.dependent(of: d, .obj), d - h <= 3 {
                return coordinated(object)
            }
        }
        return []
    }

    /// A particle straight behind the verb that a tree took for the preposition of what is the object: "called off the
    /// strike". "Walked out of the hall" has none.
    func detachedParticle(_ h: Int) -> (particle: Int, object: Int)? {
        let next = h + 1
        guard next < parsed.count, parsed.relations[next] == .case,
            Clause.particles.contains(parsed.lemmas[next])
                || parsed.lemmas[next] == Words.over && Clause.overtaking.contains(parsed.lemmas[h]),
            let noun = parsed.head(next), parsed.head(noun) == h, parsed.relations[noun] == .obl,
            parsed.preposition(noun) == next, parsed.lemmas[next + 1] != Words.of
        else { return nil }
        return (next, noun)
    }

    private static let particles: Set<Term> = ["off", "down", "up", "out", "away", "back"]
    /// Verbs with which "over" is a particle: "took over the port", unlike "clashed over the port".
    private static let overtaking: Set<Term> = ["take", "hand", "turn"]

    /// The by-phrase of a passive.
    func agents(_ h: Int) -> [Int] {
        for d in parsed.dependents(of: h) where d > h {
            let relation = parsed.relations[d]
            guard relation == .oblAgent || relation == .obl || relation == .nmod else { continue }
            if let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.by { return coordinated(d) }
        }
        // "was mediated late Tuesday by the two": the phrase may hang on the word before it.
        for d in parsed.dependents(of: h) where d > h && parsed.tags[d] != .verb {
            for inner in parsed.dependents(of: d) where inner > d && parsed.relations[inner] != .conj {
                if let mark = parsed.preposition(inner), parsed.lemmas[mark] == Words.by { return coordinated(inner) }
            }
        }
        return []
    }

    private func subjectIsRelative(_ h: Int) -> Bool {
        for d in parsed.dependents(of: h) {
            guard parsed.relations[d] == .nsubj || parsed.relations[d] == .nsubjPass else { continue }
            switch parsed.lemmas[d] {
            case Words.who, Words.which, Words.that: return true
            default: return false
            }
        }
        return false
    }

    /// The grammatical subject, own or inherited.
    func surfaceSubject(_ h: Int, depth: Int) -> Int? {
        for d in parsed.dependents(of: h) {
            switch parsed.relations[d] {
            case .nsubj, .nsubjPass, .nsubjOuter:
                switch parsed.lemmas[d] {
                case Words.who, Words.which, Words.that:
                    if let noun = described(h) { return noun }
                    return d
                default: return d
                }
            default: break
            }
        }
        guard depth < 8, let head = parsed.head(h) else { return nil }
        switch parsed.relations[h] {
        case .conj:
            guard parsed.tags[head] == .verb || parsed.tags[head] == .aux || parsed.tags[head] == .adj else {
                return tornSubject(h, from: head)
            }
            return surfaceSubject(head, depth: depth + 1)
        case .xcomp:
            // "prompting the other to declare": a tree may hang the infinitive on the one who does it.
            if parsed.tags[head] != .verb, parsed.tags[head] != .aux, head < h, parsed.relations[head] == .obj {
                return head
            }
            if let object = parsed.dependent(of: head, .obj), parsed.dependent(of: h, .mark) != nil { return object }
            if let object = parsed.dependent(of: head, .iobj) { return object }
            if let oblique = controller(of: head, before: h) { return oblique }
            if isPassive(head) { return surfaceSubject(head, depth: depth + 1) }
            return surfaceSubject(head, depth: depth + 1)
        case .advcl, .parataxis:
            // "ordered troops to attack", read as a purpose: those who are told to do it.
            if parsed.relations[h] == .advcl, isDirective(head), let object = parsed.dependent(of: head, .obj),
                object < h,
                parsed.dependents(of: h).contains(where: {
                    parsed.relations[$0] == .mark && parsed.lemmas[$0] == Words.to
                })
            {
                return object
            }
            // "accused the army of shelling": the accused did it.
            if let object = parsed.dependent(of: head, .obj), object < h,
                parsed.dependents(of: h).contains(where: {
                    parsed.relations[$0] == .mark
                        && (parsed.lemmas[$0] == Words.of || parsed.lemmas[$0] == Words.for
                            || parsed.lemmas[$0] == Words.from)
                })
            {
                return object
            }
            return surfaceSubject(head, depth: depth + 1)
        case .ccomp:
            return parsed.morphology[h].contains(.finite) ? nil : surfaceSubject(head, depth: depth + 1)
        case .acl, .aclRelcl:
            if parsed.dependent(of: h, .mark) != nil, parsed.relations[h] == .acl {
                // "accused the army of shelling", where the tree hangs the shelling on the army.
                if let governor = parsed.head(head), parsed.relations[head] == .obj, parsed.tags[governor] == .verb,
                    parsed.dependents(of: h).contains(where: {
                        parsed.relations[$0] == .mark
                            && (parsed.lemmas[$0] == Words.of || parsed.lemmas[$0] == Words.from)
                    })
                {
                    return head
                }
                // "the decision to launch": the one whose decision it is.
                if let owner = parsed.dependent(of: head, .nmodPoss) { return owner }
                if let governor = parsed.head(head), parsed.relations[head] == .obj {
                    return surfaceSubject(governor, depth: depth + 1)
                }
                return nil
            }
            return head
        default:
            return nil
        }
    }

    /// The subject of a finite verb that a tree has joined to a noun: the noun that this one belongs to, at the head of
    /// the sentence ("our units, with the support of aircraft, hold and defend the line").
    private func tornSubject(_ h: Int, from noun: Int) -> Int? {
        let form = parsed.morphology[h]
        guard parsed.tags[h] == .verb, !form.contains(.gerund),
            form.contains(.finite) || (form.contains(.infinitive) && !has(h, .mark) && !has(h, .aux))
        else { return nil }
        var current = noun
        for _ in 0..<4 {
            guard parsed.tags[current] == .noun || parsed.tags[current] == .propn else { return nil }
            guard let head = parsed.head(current), parsed.tags[head] == .noun || parsed.tags[head] == .propn else {
                return current
            }
            current = head
        }
        return nil
    }

    /// Verbs whose object does what their infinitive tells.
    private func isDirective(_ verb: Int) -> Bool {
        switch parsed.lemmas[verb] {
        case "order", "urge", "ask", "tell", "instruct", "command", "force", "compel", "allow", "press", "persuade":
            true
        default: false
        }
    }

    /// "called on X to withdraw": X does the withdrawing.
    private func controller(of head: Int, before h: Int) -> Int? {
        for d in parsed.dependents(of: head) where d > head && d < h && parsed.relations[d] == .obl {
            if let mark = parsed.preposition(d) {
                switch parsed.lemmas[mark] {
                case "on", "upon", "for", "to": return d
                default: break
                }
            }
        }
        return nil
    }

    /// The noun that the relative clause of `h` describes.
    private func described(_ h: Int) -> Int? {
        var current = h
        for _ in 0..<4 {
            guard let head = parsed.head(current) else { return nil }
            if parsed.relations[current] == .aclRelcl || parsed.relations[current] == .acl { return head }
            guard parsed.relations[current] == .conj else { return nil }
            current = head
        }
        return nil
    }

    // MARK: Other arguments

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

    /// A word and its conjuncts.
    func coordinated(_ i: Int) -> [Int] {
        var found = [i]
        for d in parsed.dependents(of: i) where parsed.relations[d] == .conj && parsed.tags[d] != .verb {
            found.append(d)
            if found.count > 16 { break }
        }
        return found
    }
}
