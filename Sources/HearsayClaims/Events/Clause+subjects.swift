// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Whose act a predicate is where its own clause does not say: relative, joined, infinitive and participial clauses.
extension Clause {
    func subjectIsRelative(_ h: Int) -> Bool {
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
            // "told them to leave", "saw soldiers enter the town"
            if let object = parsed.dependent(of: head, .obj),
                parsed.dependent(of: h, .mark) != nil || object < h && parsed.morphology[h].contains(.infinitive)
            {
                return object
            }
            if let object = parsed.dependent(of: head, .iobj) { return object }
            if let oblique = controller(of: head, before: h) { return oblique }
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
}
