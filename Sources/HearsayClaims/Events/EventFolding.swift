// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Brings together words that tell one event: harm told as the outcome of an attack, killed and wounded in one clause,
/// what is asked for with the asking (gold decisions 3, 8, 16 and 23).
struct EventFolding {
    let parsed: ParsedText
    let clause: Clause

    /// The events that make claims of their own, with the others folded in or left out.
    func fold(_ events: [EventMention]) -> [EventMention] {
        var events = events
        var gone = [Bool](repeating: false, count: events.count)
        var at: [Int: Int] = [:]
        for (k, event) in events.enumerated() {
            at[event.head] = k
        }
        // "clashes broke out": where the verb only lends itself to the noun, the noun is the event.
        for (n, event) in events.enumerated() {
            if let light = event.light, let k = at[light], events[k].head == light, events[k].words != event.words {
                // "signed a treaty" is the signing.
                if events[k].namesObject, events[k].type != event.type {
                    gone[n] = true
                    events[k].foldedRules.append(event.rule)
                    if events[k].actorHeads.isEmpty { events[k].actorHeads = event.actorHeads }
                    if events[k].recipientHeads.isEmpty { events[k].recipientHeads = event.recipientHeads }
                    continue
                }
                gone[k] = true
                events[n].foldedRules.append(events[k].rule)
            }
        }
        for k in events.indices where !gone[k] {
            if isHarm(events[k]) { foldHarm(k, &events, &gone, at) }
        }
        for k in events.indices where !gone[k] && events[k].isNoun {
            foldArgument(k, &events, &gone, at)
        }
        for (k, event) in events.enumerated() {
            if let light = event.light, at[light] == nil || gone[at[light] ?? k] { at[light] = k }
        }
        for k in events.indices where !gone[k] {
            if let order = order(of: k, events, at) {
                // What is ordered is the ordered event (gold decision 5).
                gone[order] = true
            } else if isComplement(k, events, at) {
                gone[k] = true
            }
        }
        return events.indices.filter { !gone[$0] && (!events[$0].isMereMention || !events[$0].outcomes.isEmpty) }
            .map { events[$0] }
    }

    /// "set off a mine blast", "a hail of rockets came down": a verb and its noun of one type are one event. The verb
    /// stands for both where the noun is its object, the noun where it is the subject.
    private func foldArgument(_ k: Int, _ events: inout [EventMention], _ gone: inout [Bool], _ at: [Int: Int]) {
        guard let verb = parsed.head(events[k].head), let n = at[verb], n != k, !gone[n], !events[n].isNoun,
            events[n].type == events[k].type, events[k].light == nil, events[n].polarity == events[k].polarity,
            events[n].reality == events[k].reality
        else { return }
        switch parsed.relations[events[k].head] {
        case .obj:
            if events[n].mode.isEmpty { events[n].mode = events[k].mode }
            if events[n].recipientHeads.isEmpty { events[n].recipientHeads = events[k].recipientHeads }
            events[n].foldedRules.append(events[k].rule)
            gone[k] = true
        // "was hit by an explosion"
        case .oblAgent:
            if events[n].mode.isEmpty { events[n].mode = events[k].mode }
            if events[n].actorHeads.isEmpty { events[n].actorHeads = events[k].actorHeads }
            events[n].foldedRules.append(events[k].rule)
            gone[k] = true
        case .nsubj where events[n].actorHeads.isEmpty && events[n].harm.isEmpty && events[n].patientHeads.isEmpty:
            events[k].isMereMention = false
            if events[k].recipientHeads.isEmpty { events[k].recipientHeads = events[n].recipientHeads }
            events[k].foldedRules.append(events[n].rule)
            gone[n] = true
        // "showers of rockets hit the harbour": the verb tells what they did.
        case .nsubj where events[n].actorHeads.isEmpty && events[n].harm.isEmpty && events[n].mode == events[k].mode:
            events[n].actorHeads = events[k].actorHeads
            events[n].foldedRules.append(events[k].rule)
            gone[k] = true
        default: break
        }
    }

    private func isHarm(_ event: EventMention) -> Bool {
        event.type == .assault && !event.harm.isEmpty
    }

    /// Harm to people, which one clause tells of together: "killed two and wounded three".
    private func isCasualty(_ event: EventMention) -> Bool {
        switch event.harm {
        case "killed", "wounded", "missing", "casualties": true
        default: false
        }
    }

    // MARK: Harm

    private func foldHarm(_ k: Int, _ events: inout [EventMention], _ gone: inout [Bool], _ at: [Int: Int]) {
        let event = events[k]
        let h = event.head
        let outcome = EventMention.Outcome(harm: event.harm, patients: event.patientHeads, head: h)
        func into(_ target: Int) {
            events[target].foldedRules += [event.rule] + event.foldedRules
            events[target].outcomes.append(outcome)
            events[target].outcomes += event.outcomes
            if events[target].recipientHeads.isEmpty { events[target].recipientHeads = event.recipientHeads }
            gone[k] = true
        }
        // "airstrikes killed 20", "the attack that killed 13", "clashes in which five died".
        for stated in clause.subjects(h) where !event.isNoun {
            let subject = at[stated] == nil ? parsed.partOf(stated) ?? stated : stated
            if let n = at[subject], n != k, !gone[n], events[n].type == .assault, events[n].isNoun {
                // "was wounded by that blast": what the attack did is new, the attack itself is not.
                if parsed.isDefinite(events[n].head), clause.isPassive(h) {
                    absorb(n, into: k, &events, &gone)
                } else {
                    into(n)
                }
                return
            }
        }
        let head = parsed.head(h) ?? h
        switch parsed.relations[h] {
        case .aclRelcl, .acl:
            // A relative clause is often hung on the last noun of the phrase it belongs to: climb to the event.
            var noun = head
            for _ in 0..<4 {
                if let n = at[noun], n != k, !gone[n], events[n].type == .assault, events[n].isNoun {
                    into(n)
                    return
                }
                guard
                    parsed.relations[noun] == .nmod || parsed.relations[noun] == .nmodUnmarked
                        || parsed.relations[noun] == .obl,
                    let above = parsed.head(noun)
                else { break }
                noun = above
            }
        case .advcl, .xcomp:
            // "shelled the village, killing three"
            if let n = at[head], n != k, !gone[n], events[n].type == .assault,
                parsed.morphology[h].contains(.gerund) || parsed.relations[h] == .xcomp
            {
                into(n)
            }
        case .conj:
            // "killed and wounded"; "were killed and six wounded"
            guard let n = at[head], n != k, !gone[n], isHarm(events[n]) || events[n].type == .assault,
                !events[n].isNoun, !event.isNoun
            else { return }
            guard isCasualty(events[n]), isCasualty(event) else { return }
            var patients = event.patientHeads
            // "killed and at least 30 injured": the number may hang on the verb itself.
            if let number = parsed.dependents(of: h).first(where: { $0 < h && parsed.tags[$0] == .num }) {
                patients = [number]
            }
            if patients.isEmpty { patients = events[n].patientHeads }
            guard event.polarity == events[n].polarity, event.reality == events[n].reality else { return }
            if patients == events[n].patientHeads, events[n].harm == event.harm || events[n].harm == "wounded" {
                // "shot and killed two": what the second verb says of the same people holds.
                events[n].harm = ""
            }
            events[n].foldedRules.append(event.rule)
            events[n].outcomes.append(EventMention.Outcome(harm: event.harm, patients: patients, head: h))
            gone[k] = true
        default: break
        }
        // "were killed in an airstrike": the noun tells how, and by whom.
        if !gone[k], !event.isNoun {
            for d in parsed.dependents(of: h) {
                guard parsed.relations[d] == .obl || parsed.relations[d] == .oblAgent, let n = at[d], n != k, !gone[n],
                    events[n].type == .assault, events[n].isNoun
                else { continue }
                absorb(n, into: k, &events, &gone)
            }
        }
    }

    /// Folds the noun of an attack into the verb that tells what it did: it says how, and by whom.
    private func absorb(_ n: Int, into k: Int, _ events: inout [EventMention], _ gone: inout [Bool]) {
        if events[k].actorHeads.isEmpty { events[k].actorHeads = events[n].actorHeads }
        if events[k].mode.isEmpty { events[k].mode = events[n].mode }
        events[k].foldedRules.append(events[n].rule)
        events[k].outcomes += events[n].outcomes
        gone[n] = true
    }

    // MARK: Complements

    /// The event that orders event `k`: "ordered his soldiers to attack".
    private func order(of k: Int, _ events: [EventMention], _ at: [Int: Int]) -> Int? {
        let predicate = events[k].predicate
        guard [.xcomp, .ccomp, .advcl].contains(parsed.relations[predicate]),
            events[k].reality == .planned, let head = parsed.head(predicate), let n = at[head], n != k,
            events[n].rule == "request.order.v"
        else { return nil }
        return n
    }

    /// Whether the event is what another event asks for, promises, threatens or refuses, and so part of that claim.
    private func isComplement(_ k: Int, _ events: [EventMention], _ at: [Int: Int]) -> Bool {
        var current = events[k].predicate
        if let light = events[k].light, light > events[k].head { current = events[k].head }
        for _ in 0..<6 {
            guard let head = parsed.head(current) else { return false }
            let relation = parsed.relations[current]
            // "ordered them to leave and asked ...": a finite verb is no part of an infinitive beside it.
            if relation == .conj, parsed.morphology[current].contains(.finite),
                !parsed.morphology[head].contains(.finite)
            {
                return false
            }
            switch relation {
            case .xcomp, .ccomp, .obj, .conj, .nsubjPass: break
            case .obl, .nmod, .acl, .advcl:
                guard isComplementMark(current) else { return false }
            default: return false
            }
            if let n = at[head], n != k, relation != .conj { return swallows(events[n]) }
            current = head
        }
        return false
    }

    private func isComplementMark(_ i: Int) -> Bool {
        for d in parsed.dependents(of: i) where parsed.relations[d] == .case || parsed.relations[d] == .mark {
            switch parsed.lemmas[d] {
            case Words.to, Words.for, Words.of, "on", "with", "against", "about", "over", "into": return true
            default: return false
            }
        }
        return false
    }

    private func swallows(_ event: EventMention) -> Bool {
        switch event.type {
        case .request, .threaten, .agree, .concede: true
        case .reject: !event.rule.hasPrefix("reject.deny")
        default: false
        }
    }
}
