// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Names the actors that the sources of attributions stand for, each by its fullest mention in the document.
///
/// A pronoun, "both sides" or "the latter" that nothing before it fits stays without: unknown is better than a guess.
struct SpeakerResolver {
    let parsed: ParsedText
    let participants: Participants

    /// The attributions with their speakers. Complexity: linear in the attributions.
    func resolve(_ attributions: AttributionIndex) -> [Attribution] {
        let resolver = ClaimantResolver(parsed: parsed, attributions: attributions, participants: participants)
        return attributions.all.indices.map { a in
            var attribution = attributions.all[a]
            guard attribution.source != nil else { return attribution }
            if let head = attribution.sourceHead, isOpen(head) { return attribution }
            attribution.speakers = resolver.sources(a)
            return attribution
        }
    }

    /// "both sides", "the two countries".
    private func namesBoth(_ head: Int) -> Bool {
        parsed.morphology[head].contains(.plural) && ParticipantFinder.parties.contains(parsed.lemmas[head])
            && parsed.dependents(of: head).contains {
                parsed.lemmas[$0] == Words.both || (parsed.lemmas[$0] == Words.two && parsed.isDefinite(head))
            }
    }

    /// Whether the word only points to somebody, and nobody was found.
    private func isOpen(_ head: Int) -> Bool {
        guard participants.mention(head) == nil else { return false }
        switch parsed.lemmas[head] {
        case Words.latter, Words.former: return true
        default: return parsed.tags[head] == .pron || parsed.tags[head] == .det || namesBoth(head)
        }
    }
}
