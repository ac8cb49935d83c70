// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the words that name events, told apart by sense, with the words that fill their roles.
///
/// Complexity: linear in the words; each looks at the senses of its own lemma only.
struct EventFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let participants: Participants
    let attributions: [Attribution]
    let clause: Clause

    init(
        parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, participants: Participants,
        attributions: [Attribution]
    ) {
        self.attributions = attributions
        self.parsed = parsed
        self.lexicon = lexicon
        self.matches = matches
        self.participants = participants
        clause = Clause(parsed: parsed)
    }

    /// The events in text order; two triggers never share a word.
    func find() -> [EventMention] {
        var events: [EventMention] = []
        var taken = [Bool](repeating: false, count: parsed.count)
        let modality = Modality(parsed: parsed, lexicon: lexicon)
        for i in 0..<parsed.count {
            guard !taken[i], let sense = sense(at: i) else { continue }
            guard let type = sense.row.type else {
                // A harmless sense keeps its words from being read otherwise.
                for word in sense.words { taken[word] = true }
                continue
            }
            var event = EventMention(
                head: i, words: sense.words, type: type, mode: sense.row.mode, harm: sense.row.harm,
                rule: sense.row.id, isNoun: sense.row.category == .noun)
            if event.isNoun, !readLightVerb(&event) { continue }
            fillRoles(&event, sense.row)
            let reading = modality.read(
                head: event.head, predicate: event.predicate, isDoneBySaying: isDoneBySaying(event.type))
            event.polarity = sense.row.isNegative ? .asserted : reading.polarity
            event.reality = sense.row.reality ?? reading.reality
            event.isFuture = reading.rules.contains("modality.future")
            event.actorIsSpeaker = sense.row.actors.isEmpty
            event.isMereMention = event.isNoun && isMereMention(event)
            for word in event.words { taken[word] = true }
            events.append(event)
        }
        return events
    }

    /// Whether to announce such an event is to do it.
    private func isDoneBySaying(_ type: PloverType) -> Bool {
        switch type {
        case .agree, .concede, .cooperate, .aid, .reject, .sanction, .coerce, .mobilize: true
        default: false
        }
    }

    // MARK: Senses

    /// The first fitting sense of word `i`, the most specific first.
    func sense(at i: Int) -> (row: EventSense, words: Range<Int>)? {
        let candidates = lexicon.eventIndex[parsed.lemmas[i]]
        guard !candidates.isEmpty else { return nil }
        for candidate in candidates {
            let row = lexicon.events[Int(candidate)]
            guard fits(row.category, i), let words = match(row, at: i) else { continue }
            guard row.conditions.allSatisfy({ holds($0, at: i, row) }) else { continue }
            return (row, words)
        }
        return nil
    }

    private func fits(_ category: EventSense.Category, _ i: Int) -> Bool {
        switch category {
        case .verb:
            guard parsed.tags[i] == .verb else { return false }
            return parsed.relations[i] != .amod && parsed.relations[i] != .compound
        case .noun:
            guard parsed.tags[i] == .noun || parsed.tags[i] == .propn else { return false }
            return parsed.relations[i] != .compound && parsed.relations[i] != .amod && matches.nameAt[i] < 0
        case .adjective:
            // "the dead man" tells of nothing.
            guard parsed.relations[i] != .amod, parsed.relations[i] != .compound else { return false }
            return parsed.tags[i] == .adj || parsed.tags[i] == .adv || parsed.tags[i] == .verb
        }
    }

    private func match(_ row: EventSense, at i: Int) -> Range<Int>? {
        let pattern = row.pattern
        guard pattern.words.count > 1 else { return i..<(i + 1) }
        if row.category == .noun || row.category == .adjective {
            let start = i - pattern.head
            guard start >= 0, start + pattern.words.count <= parsed.count else { return nil }
            for (k, alternatives) in pattern.words.enumerated() {
                let word = start + k
                if !alternatives.contains(parsed.lemmas[word]) && !alternatives.contains(parsed.text.words.form[word]) {
                    return nil
                }
            }
            return start..<(start + pattern.words.count)
        }
        // The other words stand to the right, in order, within the clause: dependents of the verb or of one another.
        var last = i
        var start = i
        var end = i + 1
        let limit = min(parsed.count, i + 14)
        for (n, alternatives) in pattern.words.enumerated().dropFirst() {
            if let subject = passiveSubject(i, alternatives) {
                start = subject
                continue
            }
            var found: Int?
            for k in (last + 1)..<max(limit, last + 1) {
                guard alternatives.contains(parsed.lemmas[k]) || alternatives.contains(parsed.text.words.form[k]) else {
                    continue
                }
                guard parsed.relations[k] != .case || n + 1 < pattern.words.count || isAdjacent(last, k) else {
                    continue
                }
                if isNear(k, i) || (k == last + 1 && parsed.tags[k] != .det) {
                    found = k
                    break
                }
            }
            guard let found else { return nil }
            last = found
            end = found + 1
        }
        return start..<end
    }

    /// "an agreement was reached", "the agreement reached": the object of a pattern stands before its verb.
    private func passiveSubject(_ i: Int, _ alternatives: [Term]) -> Int? {
        if parsed.relations[i] == .acl, let noun = parsed.head(i), noun < i, i - noun <= 4,
            alternatives.contains(parsed.lemmas[noun])
        {
            return noun
        }
        for d in parsed.dependents(of: i) where parsed.relations[d] == .nsubjPass && i - d <= 6 {
            if alternatives.contains(parsed.lemmas[d]) { return d }
        }
        return nil
    }

    /// Whether only adverbs stand between two words: a preposition belongs to the verb it follows ("called again for").
    private func isAdjacent(_ i: Int, _ k: Int) -> Bool {
        for word in (i + 1)..<max(k, i + 1) where parsed.tags[word] != .adv && parsed.tags[word] != .adp {
            return false
        }
        return true
    }

    /// Whether `k` hangs on `i` itself, or within its objects and infinitives by at most three steps.
    private func isNear(_ k: Int, _ i: Int) -> Bool {
        var current = k
        for step in 0..<3 {
            guard let head = parsed.head(current) else { return false }
            if head == i {
                // "died when the helicopter was shot down" is not "died down".
                return step == 0 || parsed.tags[current] != .verb || parsed.relations[current] == .xcomp
                    || parsed.dependent(of: current, .mark).map { parsed.lemmas[$0] == Words.to } ?? false
            }
            if parsed.relations[current] == .det || parsed.tags[current] == .verb && parsed.relations[current] != .xcomp
            {
                return false
            }
            current = head
        }
        return false
    }

    private func holds(_ condition: Condition, at i: Int, _ row: EventSense) -> Bool {
        let result: Bool
        if let slot = condition.slot {
            if slot == .particle, case .head(_, let lemmas) = condition.test {
                // A verb may have several particles and adverbs.
                result = parsed.dependents(of: i).contains { lemmas.contains(parsed.lemmas[$0]) }
                return result != condition.inverted
            }
            let fillers = clause.fillers(of: i, slot, isNoun: row.category == .noun, light: nil)
            switch condition.test {
            case .empty: result = fillers.isEmpty
            case .head(let kinds, let lemmas):
                result = fillers.contains { filler in
                    lemmas.contains(parsed.lemmas[filler]) || kinds.contains { isOf($0, filler) }
                }
            case .negated: result = false
            }
        } else {
            result = parsed.dependents(of: i).contains {
                parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt || parsed.lemmas[$0] == Words.never
                    || parsed.lemmas[$0] == Words.no
            }
        }
        return result != condition.inverted
    }

    /// Whether the phrase headed by `i` is of a kind that conditions ask for.
    func isOf(_ kind: Condition.Class, _ i: Int) -> Bool {
        if kind == .any { return true }
        if kind == .weapon { return matches.thingAt[i] >= 0 }
        if kind == .event { return !lexicon.eventIndex[parsed.lemmas[i]].isEmpty && parsed.tags[i] == .noun }
        let entity = participants.mention(i)?.entities.first.map { participants.entities[$0] }
        switch kind {
        case .actor: return entity != nil
        case .person:
            guard let entity else { return false }
            return entity.kind == .person || entity.kind == .people
        case .armed: return entity.map { ["MIL", "REB", "COP", "SPY", "CRM"].contains($0.sector) } ?? false
        case .official: return entity.map { ["GOV", "JUD", "PTY", "IGO"].contains($0.sector) } ?? false
        case .place:
            if entity?.kind == .place { return true }
            return PlaceFinder.isPlaceNoun(parsed.lemmas[i])
        case .thing: return entity == nil && matches.thingAt[i] < 0
        case .weapon, .event, .any: return false
        }
    }

    // MARK: Light verbs

    /// Finds the light verb of a noun. `false` if the noun turns out to be no event of its own.
    private func readLightVerb(_ event: inout EventMention) -> Bool {
        guard let governor = parsed.head(event.head) else { return true }
        for index in lexicon.lightVerbIndex[parsed.lemmas[governor]] {
            let row = lexicon.lightVerbs[Int(index)]
            var last = governor
            var complete = true
            for alternatives in row.pattern.words.dropFirst() {
                let next = parsed.dependents(of: governor).first {
                    $0 > last && alternatives.contains(parsed.lemmas[$0])
                }
                guard let next else {
                    complete = false
                    break
                }
                last = next
            }
            guard complete else { continue }
            let stands: Bool
            switch row.frame {
            case .object:
                stands =
                    parsed.relations[event.head] == .obj || parsed.relations[event.head] == .nsubjPass
                    || (parsed.relations[governor] == .acl && parsed.head(governor) == event.head)
            case .subject:
                stands = parsed.relations[event.head] == .nsubj || parsed.relations[event.head] == .nsubjPass
            case .preposition(let term):
                stands = parsed.preposition(event.head).map { parsed.lemmas[$0] == term } ?? false
            default: stands = false
            }
            guard stands else { continue }
            event.light = governor
            event.lightRole = row.role
            if row.role != .none, governor < event.head, event.words.upperBound - governor <= 8 {
                event.words = governor..<event.words.upperBound
            }
            return true
        }
        return true
    }

    // MARK: Roles

    private func fillRoles(_ event: inout EventMention, _ row: EventSense) {
        for slot in row.actors {
            let found = fillers(slot, event).compactMap { slot == .modifier ? modifier($0) : bearer($0) }
            guard !found.isEmpty else { continue }
            event.actorHeads = slot == .modifier ? found : withNeighbours(found)
            break
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
        // An adjective ("dead", "alive") speaks of its subject.
        if row.category == .adjective, event.patientHeads.isEmpty {
            event.patientHeads = clause.surfaceSubject(event.head, depth: 0).map(clause.coordinated) ?? []
        }
    }

    /// What stands in a slot, with the light verb's own arguments where the noun has none.
    private func fillers(_ slot: Slot, _ event: EventMention) -> [Int] {
        if slot == .subject, event.isNoun, event.lightRole != .actor { return [] }
        let found = clause.fillers(of: event.head, slot, isNoun: event.isNoun, light: event.light)
        guard found.isEmpty, !event.isNoun, case .preposition(let term) = slot else { return found }
        // "filed a lawsuit against X": the phrase hangs on the noun of the pattern.
        for word in event.words where word != event.head && parsed.tags[word] == .noun {
            let inner = clause.obliques(word, term)
            if !inner.isEmpty { return inner }
        }
        return found
    }

    /// An actor before the noun: "Turkish strikes", "a Baku-led raid"; not the weapon of "an artillery attack".
    private func modifier(_ i: Int) -> Int? {
        if matches.thingAt[i] >= 0 { return nil }
        if participants.mention(i) != nil { return bearer(i) }
        guard Self.leading.contains(parsed.text.words.form[i]) else { return nil }
        for d in parsed.dependents(of: i) where d < i && participants.mention(d) != nil { return d }
        let before = i - 2
        return before >= 0 && participants.mention(before) != nil ? before : nil
    }

    /// Participles that make a compound of who is behind something.
    private static let leading: Set<Term> = ["led", "backed", "sponsored", "inspired", "run", "commanded"]

    /// The word of a phrase that names an actor: its head, or what a thing or number belongs to ("Azerbaijani
    /// helicopters", "a number of soldiers", "rebel positions").
    func bearer(_ i: Int) -> Int? {
        if parsed.lemmas[i] == Words.other, parsed.isDefinite(i) { return i }
        if participants.mention(i) != nil {
            if let mention = participants.mention(i),
                mention.entities.allSatisfy({ participants.entities[$0].kind == .place })
            {
                return participants.entities[mention.entities[0]].kind == .place ? nil : i
            }
            return i
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
        guard let of, participants.mention(of) != nil, !PlaceFinder.isPlaceNoun(parsed.lemmas[i]) else { return nil }
        return bearer(of)
    }

    /// The actors with those listed beside them ("A, B and C"), also where the tree tears the list apart.
    private func withNeighbours(_ heads: [Int]) -> [Int] {
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
    private func named(startingAt start: Int) -> Mention? {
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
    private func named(endingAt end: Int) -> Mention? {
        for head in stride(from: end - 1, through: max(0, end - 4), by: -1) {
            if let mention = participants.mention(head), mention.words.upperBound == end, mention.form == .name {
                return mention
            }
        }
        return nil
    }

    // MARK: What is no claim

    /// A definite mention of an event already told, with nothing new (decision 14), or a noun that only names a topic.
    private func isMereMention(_ event: EventMention) -> Bool {
        guard event.light == nil else { return false }
        guard event.actorHeads.isEmpty, event.recipientHeads.isEmpty else { return false }
        if parsed.isDefinite(event.head) {
            return PlaceFinder(parsed: parsed, lexicon: lexicon, matches: matches).place(of: [event.head]) == nil
        }
        // "descending into violence", "after days of protests": a circumstance of something else.
        switch parsed.relations[event.head] {
        case .nmod, .obl: return !isReported(event.head)
        default: return false
        }
    }

    /// Whether somebody is said to tell of the noun: "reports of shelling", "described the resumption of shelling".
    private func isReported(_ head: Int) -> Bool {
        let span = parsed.text.words.span(head)
        return attributions.contains { $0.content.contains { $0.contains(span) } }
    }
}
