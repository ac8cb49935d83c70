// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds the words that name events, told apart by sense, with the words that fill their roles.
///
/// A class, so that its closures hold one reference and no copy of the whole analysis.
///
/// Complexity: linear in the words; each looks at the senses of its own lemma only.
final class EventFinder {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let participants: Participants
    let attributions: AttributionIndex
    let clause: Clause

    init(
        parsed: ParsedText, lexicon: Lexicon, matches: LexicalMatches, participants: Participants,
        attributions: AttributionIndex
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
        let counterparts = CounterpartFinder(parsed: parsed, clause: clause, participants: participants)
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
            if isAsked(i) || (type == .support && isAttribute(i)) { continue }
            if isFatal(i) { event.harm = "killed" }
            if event.isNoun { readLightVerb(&event) }
            fillRoles(&event, sense.row)
            let reading = modality.read(head: event.head, predicate: event.predicate)
            event.polarity = sense.row.isNegative ? .asserted : reading.polarity
            if deniesObject(event, sense.row.pattern) {
                event.polarity = event.polarity == .asserted ? .denied : .asserted
            }
            event.reality = sense.row.reality ?? reading.reality
            event.isFuture = reading.rules.contains("modality.future")
            event.isAttempted = reading.isAttempted
            event.modality = reading.rules
            event.isPledge = sense.row.reality == .planned
            event.namesObject = namesObject(sense.row, at: i)
            event.actorIsSpeaker = sense.row.actors.isEmpty
            event.isMereMention = event.isNoun && isMereMention(event)
            event.isReciprocal = isSeveral(event.actorHeads) && event.recipientHeads.isEmpty && isMutual(sense.row)
            if !event.isReciprocal {
                if !event.recipientHeads.contains(where: participants.hasCountry) {
                    event.counterpartHeads = counterparts.counterparts(of: event)
                }
                event.theme = counterparts.theme(of: event)
            }
            for word in event.words { taken[word] = true }
            events.append(event)
        }
        return events
    }

    private func namesObject(_ row: EventSense, at i: Int) -> Bool {
        guard row.category == .verb else { return false }
        for condition in row.conditions where condition.slot == .object && !condition.inverted {
            guard case .head(_, let lemmas) = condition.test, !lemmas.isEmpty else { continue }
            if clause.objects(i).contains(where: { lemmas.contains(parsed.lemmas[$0]) }) { return true }
        }
        return false
    }

    /// "suffered no losses": the noun that belongs to the verb's pattern is negated.
    private func deniesObject(_ event: EventMention, _ pattern: Pattern) -> Bool {
        guard !event.isNoun, event.words.count > 2, !pattern.words.contains(where: { $0.contains(Words.no) }) else {
            return false
        }
        return event.words.contains { word in
            word != event.head && parsed.relations[word] == .obj
                && parsed.dependents(of: word).contains {
                    parsed.relations[$0] == .det && parsed.lemmas[$0] == Words.no
                }
        }
    }

    /// "fatally shot"
    private func isFatal(_ verb: Int) -> Bool {
        parsed.dependents(of: verb).contains {
            parsed.relations[$0] == .advmod && (parsed.lemmas[$0] == "fatally" || parsed.lemmas[$0] == "mortally")
        }
    }

    /// "forces backed by Benin" are so described; nothing is told to have happened.
    private func isAttribute(_ i: Int) -> Bool {
        parsed.relations[i] == .acl && parsed.morphology[i].contains(.participle) && clause.isPassive(i)
    }

    /// Whether a word stands in an embedded question ("does not know whether they are alive or dead"), which claims nothing.
    private func isAsked(_ i: Int) -> Bool {
        var current = i
        for _ in 0..<3 {
            switch parsed.relations[current] {
            case .conj:
                guard let head = parsed.head(current) else { return false }
                current = head
            case .ccomp:
                return parsed.dependents(of: current).contains {
                    parsed.relations[$0] == .mark
                        && (parsed.lemmas[$0] == Words.if || parsed.lemmas[$0] == Words.whether)
                }
            default: return false
            }
        }
        return false
    }

    /// Whether heads stand for more than one: "Norwegian and Finnish troops" do.
    private func isSeveral(_ heads: [Int]) -> Bool {
        heads.count > 1 || heads.contains { participants.mention($0).map { $0.entities.count > 1 } ?? false }
    }

    /// Whether several who do this do it to one another: all are actors of the row, or it takes two.
    private func isMutual(_ row: EventSense) -> Bool {
        switch row.type {
        case .agree, .consult, .cooperate, .support: true
        default: row.recipients.isEmpty
        }
    }

    // MARK: What is no claim

    /// A definite mention of an event already told, with nothing new (decision 14), or a noun that only names a topic.
    private func isMereMention(_ event: EventMention) -> Bool {
        guard event.light == nil else { return false }
        guard event.actorHeads.isEmpty, event.recipientHeads.isEmpty else { return false }
        // "puts the number of fatalities at nine": the number is new.
        if !event.harm.isEmpty, !event.patientHeads.isEmpty { return false }
        // "claimed responsibility for the attack" tells who did it.
        if isReported(event.head, by: .admits) { return false }
        // "the summit that will open in May" is new.
        if event.reality == .planned { return false }
        if parsed.isDefinite(event.head) {
            return PlaceFinder(places: DocumentPlaces(parsed: parsed, lexicon: lexicon, matches: matches)).place(
                of: [event.head], isPhysical: true) == nil
        }
        // "descending into violence", "after days of protests": a circumstance of something else.
        switch parsed.relations[event.head] {
        case .nmod, .obl:
            // "no need for a mobilisation" tells of it.
            if let governor = parsed.head(event.head), parsed.tags[governor] == .noun,
                lexicon.operatorIndex[parsed.lemmas[governor]].contains(where: {
                    lexicon.operators[Int($0)].effect != .possible
                })
            {
                return false
            }
            return !isInstrument(event.head) && !isToldOf(event.head)
        default: return false
        }
    }

    /// "supported them with air strikes": by what it was done.
    private func isInstrument(_ head: Int) -> Bool {
        guard let mark = parsed.preposition(head) else { return false }
        return parsed.relations[head] == .obl && (parsed.lemmas[mark] == Words.with || parsed.lemmas[mark] == Words.by)
    }

    private func isReported(_ head: Int, by stance: Stance) -> Bool {
        attributions.around(head).contains { attributions.all[$0].stance == stance }
    }

    /// Whether the noun is itself what somebody is said to tell of: "reports of shelling", "described the resumption of
    /// shelling". One that stands in a reported clause among others is not.
    private func isToldOf(_ head: Int) -> Bool {
        let cues = attributions.around(head).compactMap { attributions.all[$0].cueHead }
        guard !cues.isEmpty else { return false }
        var current = head
        for _ in 0..<3 {
            guard let governor = parsed.head(current) else { return false }
            if cues.contains(governor) { return true }
            guard parsed.tags[governor] == .noun else { return false }
            current = governor
        }
        return false
    }
}
