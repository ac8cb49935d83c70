// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Puts what the stages found together into claims.
struct ClaimAssembler {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let attributions: AttributionIndex
    let participants: Participants
    let events: [EventMention]
    let demands: [DemandFinder.Demand]
    let times: [TimeExpression]
    let documentHash: UInt64

    /// The claims in order of trigger, type and claimant.
    func assemble() -> [Claim] {
        let resolver = ClaimantResolver(parsed: parsed, attributions: attributions, participants: participants)
        let counter = CountFinder(parsed: parsed, lexicon: lexicon, matches: matches, participants: participants)
        let finder = PlaceFinder(parsed: parsed, lexicon: lexicon, matches: matches)
        let circumstances = Circumstances(parsed: parsed, places: finder, times: times)
        let cues = Set(attributions.all.compactMap(\.cueHead))
        var claims: [Claim] = []
        var scene = Scene()
        let main = finder.mainPlace()
        let demanded = Set(demands.map(\.head))
        for event in events {
            if isDemanded(event.predicate, demanded) { continue }
            let trigger = parsed.text.span(ofWords: event.words)
            var draft = Claim(trigger: trigger, type: event.type)
            draft.mode = event.mode
            draft.prominence = Prominence(of: event.predicate, in: parsed)
            draft.polarity = event.polarity
            draft.reality = reality(of: event)
            draft.rules = [event.rule] + event.foldedRules + event.modality
            draft.actors = actors(event.actorHeads)
            // "closed its border": the owner of what is acted upon is no recipient where it is the actor.
            draft.recipients = actors(
                event.recipientHeads.filter { head in
                    parsed.relations[head] != .nmodPoss
                        || !actors([head]).allSatisfy { owner in draft.actors.contains { $0.name == owner.name } }
                })
            draft.isReciprocal = event.isReciprocal
            draft.isAttempted = event.isAttempted
            draft.isPledge = event.isPledge
            draft.counterparts = counterparts(of: event, besides: draft.recipients)
            draft.counts = counts(event, counter)
            if event.harm == "unharmed" { survive(event, counter, &draft) }
            let around = circumstances.clauses(around: event) { cues.contains($0) }
            place(event, around, finder, main, &scene, &draft)
            if let time = circumstances.time(clauses: around) {
                draft.time =
                    draft.reality == .planned || draft.reality == .demanded
                    ? time.future ?? time.reference : time.reference
                draft.rules.append(time.rule)
                if time.reference.isRelative {
                    draft.assumptions.append(Assumption(field: "time", rule: "time.relative-to-publication"))
                }
            }
            for var claim in voiced(draft, head: event.head, light: event.light, actorHeads: event.actorHeads, resolver)
            {
                if claim.actors.isEmpty, claim.type == .assault, let claimant = claim.claimant,
                    assumesResponsibility(claim)
                {
                    // Decision 10: who claims responsibility for an attack is its actor.
                    claim.actors = [claimant]
                    claim.rules.append("actor.responsibility")
                }
                exonerate(&claim)
                join(&claim)
                settle(&claim)
                if event.isFuture, isHostile(event.type), let speaker = claim.claimant, !speaker.country.isEmpty,
                    claim.polarity == .asserted, claim.actors.contains(where: { $0.country == speaker.country })
                {
                    // Codebook: "will attack, will impose, will expel" said of one's own side is a threat.
                    claim.type = .threaten
                    claim.reality = .threatened
                    claim.rules.append("threat.own-future-act")
                }
                if event.actorIsSpeaker, claim.actors.isEmpty, isSpeech(event.type), let speaker = claim.claimant {
                    claim.actors = [speaker]
                    claim.rules.append("actor.speaker")
                }
                claims.append(claim)
            }
        }
        for demand in demands {
            var draft = Claim(trigger: parsed.text.span(ofWords: demand.words), type: .request)
            draft.reality = .demanded
            draft.rules = ["demand.modal"]
            draft.recipients = actors(demand.recipients)
            for var claim in voiced(draft, head: demand.head, light: nil, actorHeads: [], resolver) {
                guard let claimant = claim.claimant else { continue }
                claim.actors = [claimant]
                claims.append(claim)
            }
        }
        claims.sort { ($0.trigger, $0.type.rawValue) < ($1.trigger, $1.type.rawValue) }
        return identified(claims)
    }

    /// Whether a predicate is what a demand asks for, or an infinitive or object below it.
    private func isDemanded(_ predicate: Int, _ demanded: Set<Int>) -> Bool {
        guard !demanded.isEmpty else { return false }
        var current = predicate
        for _ in 0..<4 {
            if demanded.contains(current) { return true }
            switch parsed.relations[current] {
            case .xcomp, .obj, .acl: break
            case .advcl where parsed.dependent(of: current, .mark).map { parsed.lemmas[$0] == Words.to } ?? false: break
            default: return false
            }
            guard let head = parsed.head(current) else { return false }
            current = head
        }
        return false
    }

    // MARK: Parts

    private func reality(of event: EventMention) -> Reality {
        switch event.type {
        case .request: .demanded
        case .threaten: .threatened
        default: event.reality
        }
    }

    private func actors(_ heads: [Int]) -> [Actor] {
        var found: [Actor] = []
        for head in heads {
            for actor in participants.actors(head, in: parsed)
            where !found.contains(where: { $0.name == actor.name && $0.country == actor.country }) {
                found.append(actor)
            }
        }
        return found
    }

    /// Those whom the event bears on beside its recipients, and what it is done to: with a country if one of them has it.
    private func counterparts(of event: EventMention, besides recipients: [Actor]) -> [Actor] {
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

    private func counts(_ event: EventMention, _ counter: CountFinder) -> [Count] {
        var counts: [Count] = []
        if !event.harm.isEmpty, event.harm != "unharmed" {
            counts += counter.counts(of: event.patientHeads, what: event.harm)
        }
        for outcome in event.outcomes { counts += counter.counts(of: outcome.patients, what: outcome.harm) }
        var seen: Set<Count> = []
        return counts.filter { seen.insert($0).inserted }
    }

    /// "All crew members survived": an attack's deaths denied, with a count of none (decision 16).
    private func survive(_ event: EventMention, _ counter: CountFinder, _ claim: inout Claim) {
        claim.polarity = event.polarity == .asserted ? .denied : .asserted
        guard claim.polarity == .denied, let patient = event.patientHeads.first else { return }
        claim.counts = [counter.none(of: patient, what: "killed")]
    }

    /// Where the last event was told to have happened, for those that follow in the same passage.
    private struct Scene {
        var place: Place?
        var block = -1
    }

    private func place(
        _ event: EventMention, _ around: [Int], _ finder: PlaceFinder, _ main: (place: Place, word: Int)?,
        _ scene: inout Scene, _ draft: inout Claim
    ) {
        let block = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: event.head)].block
        let found =
            finder.place(of: Array(around.prefix(4)))
            ?? (event.isNoun ? finder.place(belongingTo: event.head) : finder.place(struck: event.patientHeads))
        if let found {
            draft.place = found.place
            if found.precision > 0 { scene = Scene(place: found.place, block: block) }
        } else if isPhysical(event.type), scene.block >= 0, block - scene.block <= 2, let place = scene.place {
            draft.place = place
            draft.assumptions.append(Assumption(field: "place", rule: "place.same-passage"))
        } else if isPhysical(event.type), let main, main.word < event.head {
            draft.place = main.place
            draft.assumptions.append(Assumption(field: "place", rule: "place.main-of-document"))
        }
    }

    private func isPhysical(_ type: PloverType) -> Bool {
        switch type {
        case .assault, .protest, .mobilize, .coerce: true
        default: false
        }
    }

    /// Exercises of several countries serve both sides (codebook, MOBILIZE and COOPERATE).
    private func join(_ claim: inout Claim) {
        guard claim.type == .mobilize, claim.mode == "exercises",
            Set(claim.actors.map(\.country).filter { !$0.isEmpty }).count > 1
        else { return }
        claim.type = .cooperate
        claim.rules.append("exercises.joint")
    }

    /// "It said it was not responsible": the deed is denied by the one who speaks of himself.
    private func exonerate(_ claim: inout Claim) {
        guard claim.type == .accuse, claim.polarity == .denied, claim.actors.isEmpty, let claimant = claim.claimant,
            claim.recipients.contains(where: { $0.name == claimant.name })
        else { return }
        claim.type = .assault
        claim.actors = claim.recipients
        claim.recipients = []
        claim.rules.append("denial.own-responsibility")
    }

    private func assumesResponsibility(_ claim: Claim) -> Bool {
        guard let cue = claim.cue else { return false }
        return parsed.text.source[cue].contains("responsib")
    }

    /// Gives people without a stated nationality the country of the place (decision 22), and says so.
    private func settle(_ claim: inout Claim) {
        guard let place = claim.place, let country = authority(of: place) else { return }
        func settled(_ actor: Actor) -> Actor {
            guard actor.country.isEmpty, ["CVL", "COP", "MED"].contains(actor.sector) else { return actor }
            var actor = actor
            actor.country = country
            actor.countryRule = "country.of-the-place"
            return actor
        }
        claim.recipients = claim.recipients.map(settled)
        claim.actors = claim.actors.map(settled)
        claim.claimant = claim.claimant.map(settled)
    }

    /// Whose people those of a place are: of the authorities that bear its name or sit there, else of its country. Where
    /// the document speaks of two that claim the land, `nil`: unknown is better than a guess.
    private func authority(of place: Place) -> String? {
        if let match = matches.names.first(where: { parsed.text.span(ofWords: $0.words) == place.span }) {
            let name = lexicon.names[match.name]
            if let country = name.country ?? name.seat { return lexicon.countries[country].code }
        }
        guard !place.country.isEmpty else { return nil }
        let isContested = matches.names.contains { match in
            guard let country = lexicon.names[match.name].country else { return false }
            return lexicon.countries[country].claimedBy == place.country
        }
        return isContested ? nil : place.country
    }

    /// The row of the cue, and the model where it decided that the cue attributes.
    private func rules(of attribution: Attribution) -> [String] {
        let model = Attribution.modelRule
        return attribution.isByModel && attribution.rule != model ? [attribution.rule, model] : [attribution.rule]
    }

    /// Names every country that a rule supplied.
    private func markAssumed(_ claim: inout Claim) {
        func mark(_ actors: [Actor], _ field: (Int) -> String) {
            for (i, actor) in actors.enumerated() {
                guard let rule = actor.countryRule, !actor.country.isEmpty else { continue }
                claim.assumptions.append(Assumption(field: field(i) + ".country", rule: rule))
            }
        }
        mark(claim.claimant.map { [$0] } ?? []) { _ in "claimant" }
        mark(claim.via) { "via[\($0)]" }
        mark(claim.actors) { "actors[\($0)]" }
        mark(claim.recipients) { "recipients[\($0)]" }
    }

    private func isHostile(_ type: PloverType) -> Bool {
        switch type {
        case .assault, .coerce, .sanction: true
        default: false
        }
    }

    private func isSpeech(_ type: PloverType) -> Bool {
        switch type {
        case .accuse, .request, .threaten, .reject, .support: true
        default: false
        }
    }

    /// One claim for each voice behind it, with what depends on who speaks.
    private func voiced(
        _ draft: Claim, head: Int, light: Int?, actorHeads: [Int], _ resolver: ClaimantResolver
    ) -> [Claim] {
        let voices = resolver.voices(trigger: draft.trigger, head: head, light: light)
        return voices.map { voice in
            var claim = draft
            claim.claimant = voice.claimant
            claim.via = voice.via
            claim.cue = voice.cue
            if let index = voice.attribution { claim.rules += rules(of: attributions.all[index]) }
            if voices.count > 1, let claimant = voice.claimant, names(theOther: actorHeads) {
                // "both sides claimed the other had attacked": each blames its counterpart.
                let span = actorHeads.first.map { parsed.text.words.span($0) } ?? claimant.span
                claim.actors = voices.compactMap(\.claimant).filter { $0.name != claimant.name }.map {
                    Actor(span: span, name: $0.name, country: $0.country, sector: $0.sector)
                }
                if claim.recipients.isEmpty { claim.recipients = [claimant] }
                claim.rules.append("actor.counterpart")
            }
            return claim
        }
    }

    private func names(theOther heads: [Int]) -> Bool {
        heads.isEmpty ? false : heads.allSatisfy { parsed.lemmas[$0] == Words.other }
    }

    private func identified(_ claims: [Claim]) -> [Claim] {
        var seen: [UInt64: Int] = [:]
        return claims.map { claim in
            var claim = claim
            markAssumed(&claim)
            var hash = documentHash
            func mix(_ value: UInt64) {
                for shift in stride(from: 0, to: 64, by: 8) {
                    hash = (hash ^ ((value >> UInt64(shift)) & 0xff)) &* 0x0000_0100_0000_01b3
                }
            }
            mix(UInt64(claim.trigger.start))
            mix(UInt64(claim.trigger.end))
            mix(Term(claim.type.rawValue).code)
            mix(claim.claimant.map { Term($0.name).code } ?? 0)
            let again = seen[hash, default: 0]
            seen[hash] = again + 1
            if again > 0 { mix(UInt64(again)) }
            let digits = String(hash, radix: 16)
            claim.id = String(repeating: "0", count: 16 - digits.count) + digits
            return claim
        }
    }
}
