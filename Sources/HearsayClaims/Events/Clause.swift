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
            // "of six sailors killed": what stands behind "of" is no subject, whatever the tree says.
            case .nsubj where parsed.preposition(d).map({ parsed.lemmas[$0] == Words.of }) ?? false:
                guard parsed.morphology[h].contains(.past), !has(h, .obj), !has(h, .aux) else { return false }
                return true
            case .nsubj: return false
            case .aux where parsed.lemmas[d] == Words.have: perfect = true
            default: break
            }
        }
        // "has called" is active, whatever the tree says of its subject.
        if passiveSubject { return !perfect }
        // "accused of having fired": the perfect of an active verb.
        guard !perfect, isPastParticiple(h) || isBareModifier(h), depth < 6 else { return false }
        switch parsed.relations[h] {
        // "an airstrike killed 20": a verb with an object is active, though the tree reads it as a participle.
        case .acl: return parsed.dependent(of: h, .obj) == nil && !isTornClause(h)
        case .advcl: return parsed.dependent(of: h, .obj) == nil
        case .conj, .parataxis:
            guard let head = parsed.head(h), parsed.tags[head] == .verb else { return false }
            // "found two homes damaged by rockets", joined to "found"
            if has(h, .oblAgent), foundObject(h) != nil { return true }
            return !has(h, .aux) && isPassive(head, depth: depth + 1)
        default: return false
        }
    }

    /// "the number of villagers killed": a past form that describes a noun by itself is a participle, whatever it was
    /// tagged as.
    private func isBareModifier(_ h: Int) -> Bool {
        parsed.relations[h] == .acl && parsed.morphology[h].contains(.past) && !has(h, .mark)
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

    func isPastParticiple(_ h: Int) -> Bool {
        parsed.morphology[h].contains([.participle, .past]) || parsed.morphology[h].contains(.passive)
            || (parsed.morphology[h].contains(.past) && !parsed.morphology[h].contains(.finite))
    }

    func has(_ h: Int, _ relation: Relation) -> Bool {
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
        if isPassive(h) { return (foundObject(h) ?? surfaceSubject(h, depth: 0)).map(coordinated) ?? [] }
        if let object = parsed.dependent(of: h, .obj) ?? parsed.dependent(of: h, .iobj) { return coordinated(object) }
        if parsed.relations[h] == .aclRelcl, let noun = parsed.head(h), !subjectIsRelative(h), has(h, .nsubj) {
            return [noun]
        }
        if let (_, object) = detachedParticle(h) { return coordinated(object) }
        // "find and burn two trucks": the object of both may hang on the first.
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

    /// "found two homes and a school damaged by rockets": a participle behind the object of a verb that a tree has joined
    /// to the verb tells what was done to that object.
    private func foundObject(_ h: Int) -> Int? {
        guard parsed.relations[h] == .conj, !has(h, .auxPass), !has(h, .aux), !has(h, .cc), let verb = parsed.head(h),
            verb < h, parsed.tags[verb] == .verb, !has(verb, .auxPass), let object = parsed.dependent(of: verb, .obj),
            object > verb, object < h
        else { return nil }
        return object
    }

    /// A particle straight behind the verb that a tree took for the preposition of what is the object: "called off the
    /// strike". "Walked out of the hall" has none.
    func detachedParticle(_ h: Int) -> (particle: Int, object: Int)? {
        let next = h + 1
        guard next < parsed.count, parsed.relations[next] == .case,
            Clause.particles.contains(parsed.lemmas[next])
                || parsed.lemmas[next] == Words.over && Clause.overtaking.contains(parsed.lemmas[h]),
            let noun = parsed.head(next), noun > next, parsed.head(noun) == h, parsed.relations[noun] == .obl,
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
