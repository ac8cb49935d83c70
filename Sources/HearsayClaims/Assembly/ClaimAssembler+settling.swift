// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// What follows for a claim from all of its parts together.
extension ClaimAssembler {
    /// Exercises of several countries serve both sides (codebook, MOBILIZE and COOPERATE).
    func join(_ claim: inout Claim) {
        guard claim.type == .mobilize, claim.mode == "exercises",
            Set(claim.actors.map(\.country).filter { !$0.isEmpty }).count > 1
        else { return }
        claim.type = .cooperate
        claim.rules.append("exercises.joint")
    }

    /// "It said it was not responsible": the deed is denied by the one who speaks of himself.
    func exonerate(_ claim: inout Claim) {
        guard claim.type == .accuse, claim.polarity == .denied, claim.actors.isEmpty, let claimant = claim.claimant,
            claim.recipients.contains(where: { $0.name == claimant.name })
        else { return }
        claim.type = .assault
        claim.actors = claim.recipients
        claim.recipients = []
        claim.rules.append("denial.own-responsibility")
    }

    func assumesResponsibility(_ claim: Claim) -> Bool {
        guard let cue = claim.cue else { return false }
        return parsed.text.source[cue].contains("responsib")
    }

    /// Gives people without a stated nationality the country of the place (decision 22), and says so.
    func settle(_ claim: inout Claim) {
        guard let place = claim.place, let country = authorities.authority(of: place) else { return }
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
}
