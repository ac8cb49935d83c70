// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Finds who vouches for the words at a trigger: the source that the account comes from, and who passed it on.
struct ClaimantResolver {
    /// A claimant with those who relay it, nearest first, and the attributing words.
    struct Voice {
        var claimant: Actor?
        var via: [Actor]
        var cue: Span?
        var attribution: Int?
    }

    let parsed: ParsedText
    let attributions: AttributionIndex
    let participants: Participants

    /// The voices behind a trigger: one, or one for each where sources speak jointly ("both sides"). An empty claimant
    /// means that the outlet speaks.
    func voices(trigger: Span, head: Int, light: Int? = nil) -> [Voice] {
        var chain = attributions.around(head).filter { vouches(attributions.all[$0], head: head, light: light) }
        chain.sort { a, b in
            let x = width(attributions.all[a])
            let y = width(attributions.all[b])
            return x == y ? a > b : x < y
        }
        // A source that is no body but a text ("the statement continued", "according to the information") speaks for
        // whoever stands behind it.
        while chain.count > 1, isText(attributions.all[chain[0]]) { chain.removeFirst() }
        guard let first = chain.first else { return [Voice(claimant: nil, via: [], cue: nil, attribution: nil)] }
        let via = relays(attributions.all[first]) + chain.dropFirst().compactMap { sources($0).first }
        return sources(first).map {
            Voice(claimant: $0, via: via, cue: attributions.all[first].cue, attribution: first)
        }
    }

    /// Who passes on what the source is quoted as saying: "officials were quoted by the agency as saying".
    private func relays(_ attribution: Attribution) -> [Actor] {
        guard let cue = attribution.cueHead, parsed.tags[cue] == .verb, attribution.sourceHead != nil else { return [] }
        for d in parsed.dependents(of: cue) where parsed.relations[d] == .oblAgent && d != attribution.sourceHead {
            return Array(participants.actors(d, in: parsed).prefix(1))
        }
        return []
    }

    private func width(_ attribution: Attribution) -> Int {
        attribution.content.reduce(0) { $0 + $1.count }
    }

    private func vouches(_ attribution: Attribution, head: Int, light: Int?) -> Bool {
        // "announced martial law", "declared a truce": saying it is doing it.
        guard attribution.cueHead != head, light == nil || attribution.cueHead != light else { return false }
        guard let content = attribution.content.first(where: { $0.contains(parsed.text.words.span(head)) }) else {
            return false
        }
        switch attribution.stance {
        case .intends, .regards: return false
        case .demands, .promises, .threatens, .asks: return isQuoted(content)
        default: return true
        }
    }

    private func isQuoted(_ span: Span) -> Bool {
        let bytes = parsed.text.source.bytes
        guard span.start < bytes.count else { return false }
        if bytes[span.start] == 0x22 || bytes[span.start] == 0xE2 { return true }
        return span.start > 0 && bytes[span.start - 1] == 0x22
    }

    /// Words for texts and data, which speak for their author.
    private static let texts: Set<Term> = [
        "statement", "post", "report", "message", "letter", "release", "communique", "tweet", "text", "note",
        "information",
        "data", "figure", "document", "bulletin", "account", "declaration", "announcement", "video", "footage", "it",
    ]

    private func isText(_ attribution: Attribution) -> Bool {
        guard let head = attribution.sourceHead else { return false }
        return Self.texts.contains(parsed.lemmas[head])
            && participants.actors(head, in: parsed).allSatisfy { $0.country.isEmpty }
    }

    /// Who wrote the text that is named as source: the source of the attribution before it.
    private func author(of index: Int) -> [Actor] {
        for earlier in attributions.all[..<index].reversed().prefix(3) {
            guard let head = earlier.sourceHead, !isText(earlier) else { continue }
            return participants.actors(head, in: parsed)
        }
        return []
    }

    /// Everybody that the source of attribution `index` stands for.
    func sources(_ index: Int) -> [Actor] {
        let attribution = attributions.all[index]
        if let author = attribution.authorHead {
            let authors = participants.actors(author, in: parsed)
            if !authors.isEmpty { return authors }
        }
        guard let source = attribution.source else {
            // "... continued:": the account goes on, with the source it had.
            if let head = attribution.cueHead, parsed.tags[head] == .verb {
                let authors = author(of: index)
                if !authors.isEmpty { return authors }
            }
            guard let cue = attribution.cue ?? attribution.content.first else { return [] }
            return [Actor(span: cue, name: parsed.text.source[cue])]
        }
        if let head = attribution.sourceHead {
            var found = participants.actors(head, in: parsed)
            for d in parsed.dependents(of: head) where parsed.relations[d] == .conj {
                found += participants.actors(d, in: parsed)
            }
            if !found.isEmpty { return found }
            // "a spokesman for the group": the phrase is unknown, but what it belongs to is not.
            for d in parsed.dependents(of: head) {
                switch parsed.relations[d] {
                case .nmod, .nmodPoss, .compound, .amod, .appos:
                    if let actor = participants.actors(d, in: parsed).first {
                        return [
                            Actor(span: source, name: parsed.text.source[source], country: actor.country, sector: "UNK")
                        ]
                    }
                default: break
                }
            }
        }
        return [Actor(span: source, name: parsed.text.source[source])]
    }
}
