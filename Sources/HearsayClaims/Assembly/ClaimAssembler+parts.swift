// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The parts of a claim that one event tells: who, how many, where.
extension ClaimAssembler {
    func reality(of event: EventMention) -> Reality {
        switch event.type {
        case .request: .demanded
        case .threaten: .threatened
        default: event.reality
        }
    }

    func actors(_ heads: [Int]) -> [Actor] {
        var found: [Actor] = []
        for head in heads {
            for actor in participants.actors(head, in: parsed).map({ armed($0, by: head) })
            where !found.contains(where: { $0.name == actor.name && $0.country == actor.country }) {
                found.append(actor)
            }
        }
        return found
    }

    /// "An Azerbaijani helicopter was shot down": whose weapon it is is named by the country, and is its army.
    private func armed(_ actor: Actor, by head: Int) -> Actor {
        guard actor.sector == "GOV", participants.mention(head)?.rule == "name.demonym",
            parsed.relations[head] == .amod || parsed.relations[head] == .compound, let noun = parsed.head(head),
            let thing = matches.thing(at: noun),
            ["weapon", "munition", "aircraft"].contains(lexicon.equipment[thing.entry].kind)
        else { return actor }
        var actor = actor
        actor.sector = "MIL"
        actor.group = nil
        return actor
    }

    /// Those whom the event bears on beside its recipients, and what it is done to: with a country if one of them has it.
    func counterparts(of event: EventMention, besides recipients: [Actor]) -> [Actor] {
        var found = actors(event.counterpartHeads)
        // Beside recipients of no country only one that has it says more: "gave food to the families in Benin".
        if !recipients.isEmpty { found.removeAll { $0.country.isEmpty } }
        guard let theme = event.theme, found.allSatisfy({ $0.country.isEmpty }) else { return found }
        let span = parsed.text.span(ofWords: parsed.phrase(theme))
        guard !(recipients + found).contains(where: { $0.span.start < span.end && span.start < $0.span.end }) else {
            return found
        }
        var thing = Actor(span: span, name: parsed.text.source[span])
        thing.group = ""
        found.append(thing)
        return found
    }

    func counts(_ event: EventMention, _ counter: CountFinder) -> [Count] {
        var counts: [Count] = []
        if !event.harm.isEmpty, event.harm != "unharmed" {
            counts += counter.counts(of: event.patientHeads, what: event.harm)
        }
        for outcome in event.outcomes { counts += counter.counts(of: outcome.patients, what: outcome.harm) }
        var seen: Set<Count> = []
        return counts.filter { seen.insert($0).inserted }
    }

    /// "All crew members survived": an attack's deaths denied, with a count of none (decision 16).
    func survive(_ event: EventMention, _ counter: CountFinder, _ claim: inout Claim) {
        claim.polarity = event.polarity == .asserted ? .denied : .asserted
        guard claim.polarity == .denied, let patient = event.patientHeads.first else { return }
        claim.counts = [counter.none(of: patient, what: "killed")]
    }

    /// Where the last event was told to have happened, for those that follow in the same passage.
    struct Scene {
        var place: Place?
        var block = -1
    }

    func place(
        _ event: EventMention, _ around: [Int], _ finder: PlaceFinder, _ main: (place: Place, word: Int)?,
        _ scene: inout Scene, _ draft: inout Claim
    ) {
        let block = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: event.head)].block
        let found =
            finder.place(of: Array(around.prefix(4)), isPhysical: event.type.isPhysical)
            ?? (event.isNoun
                ? finder.place(belongingTo: event.head)
                : event.type.isPhysical ? finder.place(struck: event.patientHeads) : nil)
        if let found, found.precision == 0, event.type.isPhysical, let main, main.place.country == found.place.country {
            // "an attack in the north of the country": the place that the report is about is in it, and more precise.
            draft.place = main.place
            draft.assumptions.append(Assumption(field: "place", rule: "place.main-of-document"))
        } else if let found {
            draft.place = found.place
            if found.precision > 0 { scene = Scene(place: found.place, block: block) }
        } else if event.type.isPhysical, scene.block >= 0, block - scene.block <= 2, let place = scene.place {
            draft.place = place
            draft.assumptions.append(Assumption(field: "place", rule: "place.same-passage"))
        } else if event.type.isPhysical, let main, isTold(main, before: event) {
            draft.place = main.place
            draft.assumptions.append(Assumption(field: "place", rule: "place.main-of-document"))
        }
    }

    /// Whether a document's main place is named before an event or in the lead that it stands in: what a report opens with
    /// it tells the place of a sentence or two later.
    private func isTold(_ main: (place: Place, word: Int), before event: EventMention) -> Bool {
        main.word < event.head || parsed.text.sentenceIndex(ofWord: event.head) < 2
    }
}
