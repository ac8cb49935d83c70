// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Who vouches for an event, and what depends on it.
extension ClaimAssembler {
    /// The row of the cue, and the model where it decided that the cue attributes.
    func rules(of attribution: Attribution) -> [String] {
        let model = Attribution.modelRule
        return attribution.isByModel && attribution.rule != model ? [attribution.rule, model] : [attribution.rule]
    }

    /// Names every country that a rule supplied.
    func markAssumed(_ claim: inout Claim) {
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

    func isHostile(_ type: PloverType) -> Bool {
        switch type {
        case .assault, .coerce, .sanction: true
        default: false
        }
    }

    func isSpeech(_ type: PloverType) -> Bool {
        switch type {
        case .accuse, .request, .threaten, .reject, .support: true
        default: false
        }
    }

    /// One claim for each voice behind it, with what depends on who speaks.
    func voiced(
        _ draft: Claim, head: Int, light: Int?, actorHeads: [Int], _ resolver: ClaimantResolver
    ) -> [Claim] {
        let voices = resolver.voices(trigger: draft.trigger, head: head, light: light)
        // "That report is not true" negates the report of the event, and not the event in it.
        let isReportDenied = voices.contains { $0.isDenial && $0.attribution == nil }
        let told: Polarity = isReportDenied ? (isNegated(head) ? .denied : .asserted) : draft.polarity
        return voices.map { voice in
            var claim = draft
            claim.polarity = told
            claim.claimant = voice.claimant
            claim.via = voice.via
            claim.cue = voice.cue
            if let claimant = voice.claimant, !publisher.isEmpty, claimant.name == publisher {
                // Who publishes the text is its outlet, also where it speaks of itself by name.
                claim.claimant = nil
                claim.via = []
                claim.cue = nil
            }
            if voice.isDenial {
                claim.polarity = told == .asserted ? .denied : .asserted
                claim.rules.append("denial.of-report")
            }
            if let index = voice.attribution { claim.rules += rules(of: attributions.all[index]) }
            if voices.count > 1, !voice.isDenial, let claimant = voice.claimant, names(theOther: actorHeads) {
                // "each side said that the other fired first": each blames its counterpart.
                let span = actorHeads.first.map { parsed.text.words.span($0) } ?? claimant.span
                claim.actors = voices.compactMap(\.claimant).filter { $0.name != claimant.name }.map {
                    Actor(span: span, name: $0.name, country: $0.country, sector: $0.sector)
                }
                if claim.recipients.isEmpty, !actorHeads.contains(where: parsed.isMutual) {
                    claim.recipients = [claimant]
                }
                claim.rules.append("actor.counterpart")
            }
            return claim
        }
    }

    /// Whether the event's own clause says "not".
    private func isNegated(_ head: Int) -> Bool {
        parsed.dependents(of: head).contains {
            parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt || parsed.lemmas[$0] == Words.never
        }
    }

    func names(theOther heads: [Int]) -> Bool {
        heads.isEmpty ? false : heads.allSatisfy { parsed.lemmas[$0] == Words.other || parsed.isMutual($0) }
    }
}
