// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Who did it and to whom: the words that fill the slots of a sense.
extension EventFinder {
    func fillRoles(_ event: inout EventMention, _ row: EventSense) {
        for slot in row.actors {
            let found = fillers(slot, event).compactMap { filler in
                // "accused each other of shelling": each did, as the other has it.
                parsed.isMutual(filler) ? filler : slot == .modifier ? modifier(filler) : bearer(filler)
            }
            guard !found.isEmpty else { continue }
            event.actorHeads = slot == .modifier ? found : withNeighbours(found)
            break
        }
        // "Talks between A and B broke down": those who talk.
        if event.actorHeads.isEmpty, row.category == .verb, !row.actors.isEmpty || row.recipients.isEmpty {
            for subject in clause.subjects(event.head) where lexicon.eventNouns.contains(parsed.lemmas[subject]) {
                let parties = clause.obliques(subject, Words.between) + clause.obliques(subject, Words.with)
                event.actorHeads = parties.compactMap(bearer)
            }
        }
        // "Turkish jets bombed", "their guns shelled": the arms act for those whose they are.
        if event.actorHeads.isEmpty, row.category == .verb {
            event.actorHeads = clause.subjects(event.head).filter { matches.thingAt[$0] >= 0 }.compactMap(bearer)
        }
        let objects = event.isNoun ? [] : clause.objects(event.head)
        for slot in row.recipients {
            let fillers = fillers(slot, event)
            let found = fillers.compactMap(bearer).filter { !event.actorHeads.contains($0) }
            if event.patientHeads.isEmpty { event.patientHeads = fillers }
            guard !found.isEmpty else { continue }
            event.recipientHeads = slot == .modifier ? found : withNeighbours(found)
            event.patientHeads = fillers
            break
        }
        // "agreed in a phone call": those who agreed are those who called.
        if event.isNoun, event.type == .consult, event.actorHeads.isEmpty, event.recipientHeads.isEmpty,
            parsed.relations[event.head] == .obl, let governor = parsed.head(event.head), parsed.tags[governor] == .verb
        {
            event.actorHeads = withNeighbours(clause.subjects(governor).compactMap(bearer))
        }
        if event.patientHeads.isEmpty { event.patientHeads = objects }
        if event.lightRole == .recipient, let verb = event.light {
            let subjects = clause.surfaceSubject(verb, depth: 0).map(clause.coordinated) ?? []
            let bearers = subjects.compactMap(bearer)
            if !bearers.isEmpty { event.recipientHeads = bearers }
            event.actorHeads.removeAll { bearers.contains($0) }
        }
        // "the town is under siege": what is under it bears it.
        if event.isNoun, event.recipientHeads.isEmpty, clause.has(event.head, .cop),
            let mark = parsed.preposition(event.head), parsed.lemmas[mark] == Words.under
        {
            event.recipientHeads =
                clause.surfaceSubject(event.head, depth: 0).map(clause.coordinated)?
                .compactMap(bearer) ?? []
        }
        // "confirmed four deaths": the number is of those who died.
        if !event.harm.isEmpty, event.patientHeads.isEmpty, event.isNoun || row.category == .adjective,
            parsed.dependent(of: event.head, .nummod) != nil
        {
            event.patientHeads = [event.head]
        }
        // "puts the number of fatalities at nine": the figure stands with the verb.
        if !event.harm.isEmpty, event.patientHeads.isEmpty, event.isNoun, parsed.relations[event.head] == .obj,
            let verb = parsed.head(event.head)
        {
            event.patientHeads = (clause.obliques(verb, "at") + clause.obliques(verb, Words.to)).filter {
                parsed.tags[$0] == .num
            }
        }
        // An adjective ("dead", "alive") speaks of its subject.
        if row.category == .adjective, event.patientHeads.isEmpty {
            event.patientHeads = clause.surfaceSubject(event.head, depth: 0).map(clause.coordinated) ?? []
        }
    }

    /// What stands in a slot, with the light verb's own arguments where the noun has none.
    func fillers(_ slot: Slot, _ event: EventMention) -> [Int] {
        if slot == .subject, event.isNoun, event.lightRole != .actor,
            event.light != nil || !clause.isLocated(event.head)
        {
            return []
        }
        let found = clause.fillers(of: event.head, slot, isNoun: event.isNoun, light: event.light)
        guard found.isEmpty, !event.isNoun, case .preposition(let term) = slot else { return found }
        // "filed a lawsuit against X": the phrase hangs on the noun of the pattern.
        for word in event.words where word != event.head && parsed.tags[word] == .noun {
            let inner = clause.obliques(word, term)
            if !inner.isEmpty { return inner }
        }
        // "sought talks with X", "demanded compensation from Y": likewise on the noun that the verb takes.
        for object in clause.objects(event.head) where parsed.tags[object] == .noun {
            let inner = clause.obliques(object, term)
            if !inner.isEmpty { return inner }
        }
        return found
    }

    /// An actor before the noun: "Turkish strikes", "a Baku-led raid"; not the weapon of "an artillery attack".
    func modifier(_ i: Int) -> Int? {
        if matches.thingAt[i] >= 0 { return nil }
        if participants.mention(i) != nil { return bearer(i) }
        guard Self.leading.contains(parsed.text.words.form[i]) else { return nil }
        for d in parsed.dependents(of: i) where d < i && participants.mention(d) != nil { return d }
        let before = i - 2
        return before >= 0 && participants.mention(before) != nil ? before : nil
    }

    /// Participles that make a compound of who is behind something.
    static let leading: Set<Term> = ["led", "backed", "sponsored", "inspired", "run", "commanded"]

    /// The word of a phrase that names an actor: its head, or what a thing or number belongs to ("Azerbaijani
    /// helicopters", "a number of soldiers", "rebel positions").
    func bearer(_ i: Int) -> Int? {
        if parsed.lemmas[i] == Words.other, parsed.isDefinite(i) { return i }
        if let mention = participants.mention(i) {
            return mention.entities.allSatisfy { participants.entities[$0].kind == .place } ? nil : i
        }
        if parsed.relations[i] == .appos, let head = parsed.head(i), participants.mention(head) != nil { return head }
        var of: Int?
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .nmodPoss, .amod, .compound:
                if let mention = participants.mention(d), let e = mention.entities.first,
                    participants.entities[e].kind != .place
                {
                    return d
                }
            case .nmod:
                if of == nil, let mark = parsed.preposition(d), parsed.lemmas[mark] == Words.of { of = d }
            default: break
            }
        }
        // "the village of X": the name is the place's own.
        guard let of, participants.mention(of) != nil || parsed.partOf(of) != nil,
            !PlaceFinder.isPlaceNoun(parsed.lemmas[i])
        else { return nil }
        return bearer(of)
    }

    /// The actors with those listed beside them ("A, B and C"), also where the tree tears the list apart.
    func withNeighbours(_ heads: [Int]) -> [Int] {
        guard let first = heads.min(), let mention = participants.mention(first), mention.form == .name else {
            return heads
        }
        var found = heads
        var start = mention.words.lowerBound
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: first)].words
        let joined = heads.count > 1
        while start - 2 >= sentence.lowerBound, found.count < 12 {
            let between = parsed.text.words.form[start - 1]
            guard between == Words.and || (between == "," && joined), let before = named(endingAt: start - 1) else {
                break
            }
            found.insert(before.head, at: 0)
            start = before.words.lowerBound
        }
        if let last = heads.max(), let mention = participants.mention(last), mention.form == .name,
            mention.words.upperBound + 1 < sentence.upperBound,
            parsed.text.words.form[mention.words.upperBound] == Words.and,
            let next = named(startingAt: mention.words.upperBound + 1), !found.contains(next.head),
            parsed.relations[next.head] != .nsubj, parsed.relations[next.head] != .nsubjPass
        {
            found.append(next.head)
        }
        return found
    }

    /// The name whose words begin at word `start`, if it stands for an actor.
    func named(startingAt start: Int) -> Mention? {
        for head in start..<min(parsed.count, start + 5) {
            if let mention = participants.mention(head), mention.words.lowerBound <= start + 1, mention.form == .name,
                mention.words.lowerBound >= start
            {
                return mention
            }
        }
        return nil
    }

    /// The name whose words end before word `end`, if it stands for an actor.
    func named(endingAt end: Int) -> Mention? {
        for head in stride(from: end - 1, through: max(0, end - 4), by: -1) {
            if let mention = participants.mention(head), mention.words.upperBound == end, mention.form == .name {
                return mention
            }
        }
        return nil
    }
}
