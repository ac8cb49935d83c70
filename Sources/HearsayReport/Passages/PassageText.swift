// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents

/// A document's text by Unicode scalars, and the marked words of its claims.
struct PassageText {
    private let scalars: [Unicode.Scalar]
    /// How far from claimant or trigger the words that attribute are looked for.
    private static let reach = 400

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The marked words of a claim, in the order of the roles. Words that do not stand where they are said to stand are
    /// left out: a passage never marks others in their place.
    ///
    /// Complexity: linear in the lengths of the quotes.
    func spans(of claim: ClaimRecord) -> [PassageSpan] {
        var spans = [
            PassageSpan(
                .trigger, claim.trigger, claim.type.lowercased() + (claim.mode.isEmpty ? "" : ", " + claim.mode))
        ]
        if let claimant = claim.claimant { spans.append(span(.claimant, claimant)) }
        spans += claim.via.map { span(.relay, $0) }
        if let cue = cue(of: claim) { spans.append(PassageSpan(.cue, cue, "")) }
        spans += claim.actors.map { span(.actor, $0) }
        spans += claim.recipients.map { span(.recipient, $0) }
        spans += claim.counts.map {
            PassageSpan(.count, $0.quotation, IncidentWords.count($0))
        }
        if let place = claim.place { spans.append(PassageSpan(.place, place.quotation, IncidentWords.place(place))) }
        if let time = claim.time {
            spans.append(PassageSpan(.time, time.quotation, Moment.range(time.from, time.to) ?? ""))
        }
        return spans.filter { stands($0.words) }
    }

    /// Whether these words are the text between their offsets.
    func stands(_ words: Quotation) -> Bool {
        guard words.start >= 0, words.start < words.end, words.end <= scalars.count else { return false }
        return words.quote.unicodeScalars.elementsEqual(scalars[words.start..<words.end])
    }

    private func span(_ role: PassageSpan.Role, _ actor: ActorRecord) -> PassageSpan {
        var reading = actor.name
        let code = [actor.country, actor.sector].filter { !$0.isEmpty }.joined(separator: "/")
        if !code.isEmpty { reading += reading.isEmpty ? code : ", " + code }
        return PassageSpan(role, actor.quotation, reading)
    }

    /// Where the attributing words stand: a claim has them without their offsets. Of several places the one nearest to
    /// the claimant, else to the trigger.
    private func cue(of claim: ClaimRecord) -> Quotation? {
        let cue = Array(claim.cue.unicodeScalars)
        let anchor = claim.claimant?.quotation ?? claim.trigger
        guard !cue.isEmpty, anchor.start >= 0, anchor.start <= anchor.end, anchor.end <= scalars.count else {
            return nil
        }
        let from = max(0, anchor.start - PassageText.reach)
        let to = min(scalars.count, anchor.end + PassageText.reach)
        var nearest: (distance: Int, start: Int)?
        var start = from
        while start + cue.count <= to {
            defer { start += 1 }
            let end = start + cue.count
            guard scalars[start] == cue[0], scalars[start..<end].elementsEqual(cue), isWhole(start, end) else {
                continue
            }
            let distance = start >= anchor.end ? start - anchor.end : abs(anchor.start - end)
            if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, start) }
        }
        return nearest.map { Quotation(start: $0.start, end: $0.start + cue.count, quote: claim.cue) }
    }

    /// Whether no letter or digit goes on before or after.
    private func isWhole(_ start: Int, _ end: Int) -> Bool {
        let before = start > 0 && scalars[start - 1].properties.isAlphabetic
        let after = end < scalars.count && scalars[end].properties.isAlphabetic
        return !before && !after
    }
}
