// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Marks the countries of actors that no words of the document give ("country.focus": the state it is mostly about).
///
/// Complexity: linear in the mentions to set up, constant for an actor.
struct AssumedCountries {
    private var mentions: [Span: [Int]] = [:]
    private let participants: Participants

    init(participants: Participants, parsed: ParsedText) {
        self.participants = participants
        for (m, mention) in participants.mentions.enumerated()
        where mention.entities.contains(where: { participants.entities[$0].countryRule != nil }) {
            mentions[parsed.text.span(ofWords: mention.words), default: []].append(m)
        }
    }

    /// The claim with an assumption for each of its actors whose country a rule supplied.
    func marked(_ claim: Claim) -> Claim {
        var claim = claim
        func note(_ actor: Actor, _ field: String) {
            guard let rule = rule(of: actor) else { return }
            claim.assumptions.append(Assumption(field: "\(field).country", rule: rule))
        }
        if let claimant = claim.claimant { note(claimant, "claimant") }
        for (i, actor) in claim.via.enumerated() { note(actor, "via[\(i)]") }
        for (i, actor) in claim.actors.enumerated() { note(actor, "actors[\(i)]") }
        for (i, actor) in claim.recipients.enumerated() { note(actor, "recipients[\(i)]") }
        return claim
    }

    private func rule(of actor: Actor) -> String? {
        guard !actor.country.isEmpty else { return nil }
        for m in mentions[actor.span] ?? [] {
            for e in participants.mentions[m].entities {
                let entity = participants.entities[e]
                if entity.name == actor.name, entity.country == actor.country { return entity.countryRule }
            }
        }
        return nil
    }
}
