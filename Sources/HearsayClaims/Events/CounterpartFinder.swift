// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds whom an event bears on where no argument of its trigger is a recipient: the one spoken of in what is promised,
/// asked for, refused or struck ("agreed to free the teachers", "a call for talks with Oman", "shelled the port of X").
///
/// A claim's recipients are those addressed or struck by the sentence's own grammar. Coders of PLOVER take the other
/// party wherever the predicate names it; this is that reading, kept apart from the first.
///
/// Complexity: at most sixty words of the predicate's own subtree are looked at.
struct CounterpartFinder {
    let parsed: ParsedText
    let clause: Clause
    let participants: Participants

    /// Head words of those whom the event bears on: the first with a country of their own, else the first; none in a
    /// meeting of several, who are each other's counterparts.
    func counterparts(of event: EventMention) -> [Int] {
        let own = Own(event.actorHeads, participants)
        let roots = event.predicate == event.head ? [event.head] : [event.head, event.predicate]
        var first: Int?
        var coded: Int?
        var steps = 0
        func visit(_ i: Int, depth: Int) {
            for d in parsed.dependents(of: i) {
                guard steps < 60, leads(to: d, from: i, roots) else { continue }
                steps += 1
                if isOther(d, own), !event.actorHeads.contains(d), !isTrigger(d, of: event) {
                    if participants.hasCountry(d) { coded = min(coded ?? d, d) } else { first = min(first ?? d, d) }
                }
                if depth < 12 { visit(d, depth: depth + 1) }
            }
        }
        for root in roots where coded == nil { visit(root, depth: 0) }
        // "will not return until the ministry replies": the condition is put to somebody.
        if coded == nil {
            for root in roots {
                for d in parsed.dependents(of: root) {
                    if isCondition(d) { visit(d, depth: 1) }
                    guard parsed.relations[d] == .xcomp || parsed.relations[d] == .ccomp else { continue }
                    for inner in parsed.dependents(of: d) where isCondition(inner) { visit(inner, depth: 2) }
                }
            }
        }
        guard let found = coded ?? first else { return [] }
        return clause.coordinated(found).filter { isOther($0, own) }
    }

    /// The head of what the event is done to or about, where that is nobody: "the legislation", "an army camp".
    func theme(of event: EventMention) -> Int? {
        let objects = event.patientHeads.isEmpty ? clause.objects(event.predicate) : event.patientHeads
        for object in objects where !isTrigger(object, of: event) && parsed.tags[object] == .noun {
            return event.recipientHeads.contains(object) || event.actorHeads.contains(object) ? nil : object
        }
        for root in [event.head, event.predicate] {
            for d in parsed.dependents(of: root) where d > root && parsed.tags[d] == .noun {
                guard parsed.relations[d] == .obl || parsed.relations[d] == .nmod, isAimedAt(d),
                    !isTrigger(d, of: event), CalendarWords[parsed.text.words.form[d]] == nil
                else { continue }
                return d
            }
        }
        return nil
    }

    /// The entities of an event's actors.
    private struct Own {
        var entities: Set<Int>
        var names: Set<String>
        var countries: Set<String>

        init(_ heads: [Int], _ participants: Participants) {
            entities = Set(heads.flatMap { participants.mention($0)?.entities ?? [] })
            names = Set(entities.map { participants.entities[$0].name })
            countries = Set(entities.map { participants.entities[$0].country }.filter { !$0.isEmpty })
        }
    }

    /// Whether word `i` stands for somebody, or some place, that is none of the event's actors nor theirs.
    private func isOther(_ i: Int, _ own: Own) -> Bool {
        guard let mention = participants.mention(i), let first = mention.entities.first else { return false }
        let entity = participants.entities[first]
        if mention.entities.contains(where: { own.entities.contains($0) }) || own.names.contains(entity.name) {
            return false
        }
        // "its borders", said of a government, are the country's.
        if mention.form == .pronoun, own.countries.contains(entity.country) { return false }
        // "its troops"
        return !parsed.dependents(of: i).contains { d in
            guard parsed.relations[d] == .nmodPoss, let owner = participants.mention(d) else { return false }
            return owner.entities.contains {
                own.entities.contains($0)
                    || (owner.form == .pronoun && own.countries.contains(participants.entities[$0].country))
            }
        }
    }

    private func isTrigger(_ i: Int, of event: EventMention) -> Bool {
        if i == event.head { return true }
        // "rejected a Danish offer" names somebody; "a state of siege" does not.
        return event.words.contains(i) && event.words.count <= 4 && participants.mention(i)?.form != .name
    }

    /// Whether the way down from `i` to its dependent `d` stays within what the predicate tells.
    private func leads(to d: Int, from i: Int, _ roots: [Int]) -> Bool {
        let isRoot = roots.contains(i)
        switch parsed.relations[d] {
        case .nsubj, .nsubjPass, .nsubjOuter, .csubj: return !isRoot && !roots.contains(d)
        case .parataxis, .aclRelcl, .vocative, .discourse, .punct: return false
        case .oblAgent: return !isRoot
        case .conj: return !isRoot || (parsed.tags[d] != .verb && parsed.tags[d] != .aux)
        case .advcl: return isWithin(d, .mark)
        case .obl, .nmod: return isWithin(d, .case) || (!isRoot && isAgent(d))
        default: return true
        }
    }

    private func isCondition(_ d: Int) -> Bool {
        guard parsed.relations[d] == .advcl, let mark = parsed.dependent(of: d, .mark) else { return false }
        return ["until", "unless", "if"].contains(parsed.lemmas[mark])
    }

    /// Whether a phrase names what an act is aimed at, and not with or for what it is done.
    private func isAimedAt(_ d: Int) -> Bool {
        parsed.preposition(d).map { CounterpartFinder.aiming.contains(parsed.lemmas[$0]) } ?? false
    }

    private static let aiming: Set<Term> = [
        "of", "on", "upon", "against", "into", "over", "at", "to", "about", "in", "towards", "toward", "near", "across",
    ]

    private func isAgent(_ d: Int) -> Bool {
        parsed.preposition(d).map { parsed.lemmas[$0] == Words.by } ?? false
    }

    /// Whether a phrase or clause tells of the act itself, and not of when, why or on whose word.
    private func isWithin(_ d: Int, _ relation: Relation) -> Bool {
        for mark in parsed.dependents(of: d) where parsed.relations[mark] == relation {
            return CounterpartFinder.inner.contains(parsed.lemmas[mark])
        }
        return relation == .case ? false : parsed.morphology[d].contains(.gerund)
    }

    /// Prepositions and marks of complements, targets and places.
    private static let inner: Set<Term> = [
        "to", "of", "for", "on", "upon", "against", "with", "in", "into", "at", "from", "over", "toward", "towards",
        "about", "between", "inside", "near", "around", "across", "along", "outside", "onto", "that", "through",
        "regarding", "concerning", "within", "alongside", "among", "throughout",
    ]
}
