// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// The first person, who is the speaker.
extension ParticipantFinder {
    /// "we", "our", "I": whoever speaks; outside of all speech, the outlet where it is a body that speaks for itself.
    mutating func resolveFirstPerson() {
        var publisher: Int??
        for i in 0..<parsed.count where mentionAt[i] < 0 && parsed.tags[i] == .pron {
            switch parsed.lemmas[i] {
            case Words.we, Words.our, Words.i, Words.my: break
            default: continue
            }
            var speaker: Int?
            var width = Int.max
            for a in attributions.around(i) {
                let attribution = attributions.all[a]
                guard let source = attribution.authorHead ?? attribution.sourceHead else { continue }
                let size = attribution.content.reduce(0) { $0 + $1.count }
                if size < width, let e = mention(source)?.entities.first {
                    speaker = e
                    width = size
                }
            }
            if speaker == nil, width == Int.max {
                if publisher == nil { publisher = .some(outletEntity()) }
                speaker = publisher ?? nil
            }
            guard let speaker else { continue }
            add(i, words: i..<(i + 1), [speaker], .pronoun, "pronoun.speaker")
            // "our troops": what belongs to the speaker has his country.
            if parsed.relations[i] == .nmodPoss, let owned = owned(from: i),
                entities[owned].country.isEmpty || entities[owned].countryRule != nil
            {
                entities[owned].country = entities[speaker].country
                entities[owned].countryRule = "country.speaker"
            }
        }
    }

    /// Whom a possessive belongs to: also those of "our infantry and tank units", where it hangs on the first noun.
    private func owned(from possessive: Int) -> Int? {
        var current = possessive
        for _ in 0..<4 {
            guard let head = parsed.head(current) else { return nil }
            if let e = mention(head)?.entities.first { return e }
            guard parsed.relations[head] == .compound || parsed.relations[head] == .conj else { return nil }
            current = head
        }
        return nil
    }

    private mutating func outletEntity() -> Int? {
        guard !outlet.isEmpty, let actor = lexicon.actor(named: outlet) else { return nil }
        let entry = lexicon.actors[actor]
        return entry.kind == "media" || entry.sector == "MEDIA" ? nil : entity(ofActor: actor)
    }
}
