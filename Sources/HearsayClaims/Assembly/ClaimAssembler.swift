// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Puts what the stages found together into claims.
struct ClaimAssembler {
    let parsed: ParsedText
    let lexicon: Lexicon
    let matches: LexicalMatches
    let places: DocumentPlaces
    let attributions: AttributionIndex
    let participants: Participants
    let events: [EventMention]
    let demands: [DemandFinder.Demand]
    let times: [TimeExpression]
    let authorities: Authorities
    /// The name of the body that published the text, where the pack knows it; else empty.
    let publisher: String
    let documentHash: UInt64

    /// The claims in order of trigger, type and claimant.
    func assemble() -> [Claim] {
        let resolver = ClaimantResolver(
            parsed: parsed, attributions: attributions, participants: participants, falsehoods: lexicon.falsehoods,
            truths: lexicon.truths)
        let counter = CountFinder(parsed: parsed, lexicon: lexicon, matches: matches, participants: participants)
        let finder = PlaceFinder(places: places)
        let circumstances = Circumstances(parsed: parsed)
        let when = EventTimes(
            parsed: parsed, times: TimeIndex(times), attributions: attributions, participants: participants,
            events: events
        ).find()
        var claims: [Claim] = []
        var scene = Scene()
        let main = finder.mainPlace()
        let demanded = Set(demands.map(\.head))
        for (event, time) in zip(events, when) {
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
            let around = circumstances.clauses(around: event) { attributions.cueHeads.contains($0) }
            place(event, around, finder, main, &scene, &draft)
            if let time {
                draft.time = time.reference
                draft.rules.append(time.rule)
                draft.assumptions += time.assumptions
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
