// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds when the events of a document happened: by their own clauses, by what happened along with them in the sentence,
/// by the statement that tells them, by the story that they go on with, and by the main event that they come back to.
///
/// Complexity: linear in the events; each looks at the times of its sentence and of a bounded number before it.
struct EventTimes {
    let parsed: ParsedText
    let times: TimeIndex
    let attributions: AttributionIndex
    let participants: Participants
    let events: [EventMention]

    /// The time of each event, `nil` where the text gives none.
    func find() -> [EventTime?] {
        let clauses = ClauseTimes(
            parsed: parsed, times: times, cues: attributions.cueHeads,
            nouns: Set(events.lazy.filter(\.isNoun).map(\.head)))
        let own = events.map { clauses.time(of: $0) }
        let main = MainEvent(parsed: parsed, participants: participants, events: events, told: own, times: times)
        var scene = PassageScene(parsed: parsed)
        return events.indices.map { e in
            let event = events[e]
            if let found = own[e] {
                scene.move(to: event, at: found.time)
                return time(found, of: event)
            }
            if let told = statement(event) { return told }
            guard event.reality == .actual || event.reality == .possible else { return beside(event, main.day) }
            if let t = along(event, clauses) { return inherited(t, "time.same-sentence") }
            if let t = sequel(event) { return inherited(t, "time.same-passage") }
            if let t = scene.time(for: event) { return inherited(t, "time.same-passage") }
            return main.time(of: e).map { inherited($0, "time.same-event") } ?? beside(event, main.day)
        }
    }

    private func inherited(_ t: Int, _ rule: String) -> EventTime {
        EventTime(reference: times.times[t].reference, rule: times.times[t].rule, inherited: rule)
    }

    /// A time told of the event: of what is planned the next such day, of a call the last, whatever it calls for.
    private func time(_ found: ClauseTimes.Found, of event: EventMention) -> EventTime {
        let expression = times.times[found.time]
        let isAhead = event.reality == .planned || event.reality == .demanded && expression.isToCome
        let reference = isAhead ? expression.future ?? expression.reference : expression.reference
        return EventTime(
            reference: reference, rule: expression.rule, inherited: found.isOwn ? nil : "time.same-sentence")
    }

    /// "said at 1540 GMT: 'We have shelled a depot'": shelled on that day, by that minute (gold decision 21).
    private func statement(_ event: EventMention) -> EventTime? {
        guard event.reality == .actual, isPerfect(event.predicate) else { return nil }
        var cues = attributions.around(event.head).compactMap { attributions.all[$0].cueHead }
        switch parsed.relations[event.predicate] {
        case .ccomp, .parataxis: if let head = parsed.head(event.predicate) { cues.append(head) }
        default: break
        }
        for cue in cues {
            let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: cue)].words
            for t in times.indices(in: sentence) {
                let expression = times.times[t]
                guard let minute = expression.reference.from, minute.minute != nil, hangs(expression.words, above: cue)
                else { continue }
                var reference = expression.reference
                reference.from = Moment(date: minute.date)
                reference.to = minute
                return EventTime(reference: reference, rule: expression.rule, inherited: "time.statement-as-end")
            }
        }
        return nil
    }

    /// Whether a verb has "has" or "have".
    private func isPerfect(_ verb: Int) -> Bool {
        parsed.dependents(of: verb).contains { d in
            parsed.relations[d] == .aux && parsed.lemmas[d] == Words.have && parsed.text.words.form[d] != "had"
        }
    }

    /// Whether words hang on a cue or on one of the clauses above it: "posted at 0910 GMT to say".
    private func hangs(_ words: Range<Int>, above cue: Int) -> Bool {
        var above = [cue]
        for _ in 0..<3 {
            guard let head = parsed.head(above[above.count - 1]) else { break }
            above.append(head)
        }
        for word in words {
            guard let head = parsed.head(word), !words.contains(head) else { continue }
            var current = head
            for _ in 0..<3 {
                if above.contains(current) { return true }
                guard parsed.tags[current] != .verb, let next = parsed.head(current) else { break }
                current = next
            }
        }
        return false
    }

    /// The day of what happened along with the event: "minutes after the truce began at 11 p.m., shells fell", "when rebels
    /// attacked on Monday".
    private func along(_ event: EventMention, _ clauses: ClauseTimes) -> Int? {
        let near = times.indices(in: clauses.sentence(of: event.head))
        guard !near.isEmpty else { return nil }
        let chain = clauses.clauses(of: event).heads
        return near.first { t in
            guard isDay(t), !clauses.isPossessive(t), let verb = verb(above: times.times[t].words) else { return false }
            if isRightAfter(verb) { return event.head > times.times[t].words.lowerBound }
            return clauses.isSimultaneous(verb) && parsed.head(verb).map(chain.contains) == true
        }
    }

    /// Whether a clause has "minutes after" or "shortly after".
    private func isRightAfter(_ clause: Int) -> Bool {
        let marks = parsed.dependents(of: clause).first { d in
            parsed.relations[d] == .mark && (parsed.lemmas[d] == "after" || parsed.lemmas[d] == "before")
        }
        guard let mark = marks, mark > 0 else { return false }
        switch parsed.text.words.form[mark - 1] {
        case "minutes", "hours", "moments", "shortly", "soon", "immediately", "just", "right", "hour", "minute":
            return true
        default: return false
        }
    }

    private func verb(above words: Range<Int>) -> Int? {
        for word in words {
            guard let head = parsed.head(word), !words.contains(head) else { continue }
            var current = head
            for _ in 0..<4 {
                if parsed.tags[current] == .verb { return current }
                guard let next = parsed.head(current) else { return nil }
                current = next
            }
        }
        return nil
    }

    /// The time that a sentence beginning with "then" or "later" goes on from: the last single day before it, at most four
    /// sentences back.
    private func sequel(_ event: EventMention) -> Int? {
        let index = parsed.text.sentenceIndex(ofWord: event.head)
        let words = parsed.text.sentences[index].words
        guard index > 0, isSequel(words) else { return nil }
        let first = max(0, index - 4)
        let before = times.indices(in: parsed.text.sentences[first].words.lowerBound..<words.lowerBound)
        guard let t = before.last(where: isDay),
            parsed.text.sentences[index].block
                - parsed.text.sentences[parsed.text.sentenceIndex(ofWord: times.times[t].words.lowerBound)].block <= 1
        else { return nil }
        return t
    }

    /// "came a day before talks": the day of what is told beside the main event, counted from its day.
    private func beside(_ event: EventMention, _ main: CivilDate?) -> EventTime? {
        guard let main, event.isNoun else { return nil }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: event.head)].words
        guard times.indices(in: sentence).isEmpty,
            let length = times.lengths(in: sentence.lowerBound..<event.head).last, let days = length.timex.days
        else { return nil }
        let next = length.words.upperBound
        guard next < event.head, event.head - next < 6 else { return nil }
        let day: CivilDate
        switch parsed.text.words.form[next] {
        case "before": day = main.advanced(by: days)
        case "after": day = main.advanced(by: -days)
        default: return nil
        }
        let span = parsed.text.span(ofWords: length.words.lowerBound..<(next + 1))
        let moment = Moment(date: day)
        return EventTime(
            reference: TimeReference(span: span, from: moment, to: moment, isRelative: true), rule: length.rule,
            inherited: "time.beside-main-event")
    }

    /// Whether a sentence begins by going on with a story.
    private func isSequel(_ words: Range<Int>) -> Bool {
        for word in words.prefix(3) {
            switch parsed.text.words.form[word] {
            case "then", "afterwards", "afterward", "thereafter", "meanwhile": return true
            case "hours", "minutes", "moments", "shortly", "soon":
                let next = word + 1 < words.upperBound ? parsed.text.words.form[word + 1] : .none
                return next == "later" || next == "after" || next == "afterwards" || next == "earlier"
            case Words.and, "but", "an", "a", "few", "several", "\"", "“": continue
            default: return false
            }
        }
        return false
    }

    private func isDay(_ t: Int) -> Bool {
        let reference = times.times[t].reference
        guard let from = reference.from, let to = reference.to else { return false }
        return from.date == to.date
    }
}
