// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The one event that a report is about, if its opening tells one attack with its day: the report comes back to it without
/// telling the day again (gold decision 20).
struct MainEvent {
    private let parsed: ParsedText
    private let participants: Participants
    private let events: [EventMention]
    private let told: [ClauseTimes.Found?]
    private let times: TimeIndex
    private let background: Background
    /// Position of the main event among the events, `nil` if there is none.
    private let lead: Int?
    /// Its day.
    let day: CivilDate?
    /// For each event whether its paragraph has told another day before it.
    private let strays: Set<Int>

    /// How many sentences may open a report.
    private static let opening = 3

    init(
        parsed: ParsedText, participants: Participants, events: [EventMention], told: [ClauseTimes.Found?],
        times: TimeIndex
    ) {
        self.parsed = parsed
        self.participants = participants
        self.events = events
        self.told = told
        self.times = times
        background = Background(parsed: parsed)
        func day(_ t: Int) -> (from: CivilDate, to: CivilDate)? {
            guard let from = times.times[t].reference.from, let to = times.times[t].reference.to else { return nil }
            return (from.date, to.date)
        }
        func isLead(_ e: Int) -> Bool {
            let event = events[e]
            guard event.type == .assault, event.reality == .actual, event.polarity == .asserted, let found = told[e],
                found.isOwn, let days = day(found.time), days.to.dayNumber - days.from.dayNumber <= 1
            else { return false }
            return event.light != nil || !event.isNoun || !parsed.morphology[event.head].contains(.plural)
        }
        lead = events.indices.prefix { parsed.text.sentenceIndex(ofWord: events[$0].head) < MainEvent.opening }
            .first { isLead($0) }
        var strays: Set<Int> = []
        let main = lead.flatMap { told[$0] }.flatMap { day($0.time) }
        self.day = main?.from
        if let lead, let main {
            var block = -1
            for e in events.indices where e > lead {
                let here = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: events[e].head)].block
                if let found = told[e], let other = day(found.time), events[e].type == .assault, other != main {
                    block = here
                }
                if here == block { strays.insert(e) }
            }
        }
        self.strays = strays
    }

    /// The time of the main event, if event `e` is it or a part of it.
    func time(of e: Int) -> Int? {
        guard let lead, e != lead, let found = told[lead] else { return nil }
        return isPart(e, of: events[lead]) ? found.time : nil
    }

    private func isPart(_ e: Int, of lead: EventMention) -> Bool {
        let event = events[e]
        if pointsTo(lead, from: event) { return true }
        guard event.type == .assault || event.type == .accuse && event.polarity == .denied, !strays.contains(e),
            !background.isGeneral(event), agree(event, lead)
        else { return false }
        return true
    }

    /// Whether the sentence puts an event into the main one: "during the attack", "at the time of the attack".
    private func pointsTo(_ lead: EventMention, from event: EventMention) -> Bool {
        guard lead.isNoun, event.head != lead.head, event.type.isPhysical else { return false }
        let name = parsed.lemmas[lead.head]
        func isPointer(_ word: Int) -> Bool {
            guard parsed.lemmas[word] == name, word != event.head, background.isDefinite(word),
                let mark = parsed.dependent(of: word, .case)
            else { return false }
            switch parsed.lemmas[mark] {
            case "during", "in", "amid": return true
            case Words.of: return parsed.head(word).map { parsed.lemmas[$0] == "time" } ?? false
            default: return false
            }
        }
        return parsed.dependents(of: event.predicate).contains { d in
            isPointer(d) || parsed.dependents(of: d).contains(where: isPointer)
        }
    }

    /// Whether nothing speaks against two events being one: actors of other countries do.
    private func agree(_ event: EventMention, _ lead: EventMention) -> Bool {
        let one = countries(event.actorHeads)
        let other = countries(lead.actorHeads)
        return one.isEmpty || other.isEmpty || !one.isDisjoint(with: other)
    }

    private func countries(_ heads: [Int]) -> Set<String> {
        Set(heads.flatMap { participants.actors($0, in: parsed) }.map(\.country).filter { !$0.isEmpty })
    }
}
