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
        /// Whether it denies what another is said to have told: "X rejected Y's report that ...".
        var isDenial = false
    }

    let parsed: ParsedText
    let attributions: AttributionIndex
    let participants: Participants
    /// Words that call an account untrue, and those that call it true (classes `falsehood` and `truth`).
    var falsehoods: Set<Term> = []
    var truths: Set<Term> = []

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
        let outer = chain.dropFirst()
        let deniers = outer.filter { attributions.all[$0].stance == .denies && isNoun(attributions.all[first]) }
        let via =
            relays(attributions.all[first])
            + outer.filter { !deniers.contains($0) }.compactMap { sources($0).first }
        // "We" of a medium cite nobody.
        var voices = sources(first).map {
            isOutlet(attributions.all[first])
                ? Voice(claimant: nil, via: [], cue: nil, attribution: first)
                : Voice(claimant: $0, via: via, cue: attributions.all[first].cue, attribution: first)
        }
        for denier in deniers {
            voices += sources(denier).prefix(1).map {
                Voice(
                    claimant: $0, via: [], cue: attributions.all[denier].cue, attribution: denier, isDenial: true)
            }
        }
        if deniers.isEmpty, isCalledFalse(attributions.all[first]) {
            voices.append(
                Voice(
                    claimant: outer.first.flatMap { sources($0).first }, via: [], cue: nil, attribution: nil,
                    isDenial: true))
        }
        return voices
    }

    /// Whether it is a noun that attributes: "the claim that", "a report of".
    private func isNoun(_ attribution: Attribution) -> Bool {
        attribution.cueHead.map { parsed.tags[$0] == .noun } ?? false
    }

    /// Whether "we" who are nobody of the text speak: those who write it.
    private func isOutlet(_ attribution: Attribution) -> Bool {
        guard let head = attribution.sourceHead, parsed.lemmas[head] == Words.we else { return false }
        return participants.mention(head) == nil
    }

    /// Whether a clause calls what is told untrue: "the report that ... is false", "is far from the truth", "is not correct".
    private func isCalledFalse(_ attribution: Attribution) -> Bool {
        guard isNoun(attribution), let noun = attribution.cueHead, parsed.relations[noun] == .nsubj,
            let predicate = parsed.head(noun)
        else { return false }
        let isNegated = parsed.dependents(of: predicate).contains {
            parsed.lemmas[$0] == Words.not || parsed.lemmas[$0] == Words.nt || parsed.lemmas[$0] == Words.no
        }
        if falsehoods.contains(parsed.lemmas[predicate]) { return !isNegated }
        guard isNegated else { return false }
        return truths.contains(parsed.lemmas[predicate])
            || parsed.dependents(of: predicate).contains {
                parsed.relations[$0] == .obl && truths.contains(parsed.lemmas[$0])
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
