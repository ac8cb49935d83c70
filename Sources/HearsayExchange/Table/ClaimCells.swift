// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// The cells of one claim in the table.
struct ClaimCells {
    /// Who says so.
    let claimant: [StyledText]
    /// What, who to whom, how many, where and when.
    let facts: [StyledText]

    init(claim: Claim, document: CodedDocument) {
        let assumed = Set(claim.assumptions.map(\.field))
        claimant = ClaimCells.claimant(claim, document, assumed)
        let facts = [
            ClaimCells.event(claim, document), ClaimCells.participants(claim, assumed), ClaimCells.counts(claim),
            ClaimCells.circumstances(claim, document, assumed),
        ]
        self.facts = facts.filter { !$0.isEmpty }
    }

    /// The name that claims are counted by.
    static func claimantName(_ claim: Claim, _ document: Document) -> String {
        claim.claimant?.name ?? (document.source.isEmpty ? "The outlet itself" : document.source)
    }

    private static func claimant(_ claim: Claim, _ document: CodedDocument, _ assumed: Set<String>) -> [StyledText] {
        var lines = [StyledText(claimantName(claim, document.document), .strong)]
        if let claimant = claim.claimant {
            let codes = codes(claimant, field: "claimant", assumed)
            let cue = claim.cue.map { "“\(document.text.quote($0))”" } ?? ""
            let line = [cue, codes].filter { !$0.isEmpty }.joined(separator: " · ")
            if !line.isEmpty { lines.append(StyledText(line, .faint)) }
        } else if !document.document.source.isEmpty {
            lines.append(StyledText("the outlet itself", .faint))
        }
        if !claim.via.isEmpty {
            lines.append(StyledText("via " + claim.via.map(\.name).joined(separator: ", via "), .faint))
        }
        return lines
    }

    private static func event(_ claim: Claim, _ document: CodedDocument) -> StyledText {
        var line = StyledText(claim.type.rawValue, .accent)
        if !claim.mode.isEmpty { line.appendLiteral(" \(SafeText.clean(claim.mode))", .accent) }
        line.appendLiteral(" “", .faint)
        line.append(document.text.quote(claim.trigger), .trigger)
        line.appendLiteral("”", .faint)
        if claim.polarity == .denied { line.appendLiteral(" [denied]", .mark) }
        if claim.reality != .actual { line.appendLiteral(" [\(claim.reality.rawValue)]", .mark) }
        line.appendLiteral("  \(SafeText.clean(claim.id))", .faint)
        return line
    }

    private static func participants(_ claim: Claim, _ assumed: Set<String>) -> StyledText {
        guard !claim.actors.isEmpty || !claim.recipients.isEmpty else { return StyledText() }
        var line = list(claim.actors, field: "actors", assumed)
        if line.isEmpty { line = StyledText("not said", .faint) }
        guard !claim.recipients.isEmpty else { return line }
        line.appendLiteral(" → ", .faint)
        line.append(list(claim.recipients, field: "recipients", assumed))
        return line
    }

    private static func list(_ actors: [Actor], field: String, _ assumed: Set<String>) -> StyledText {
        var line = StyledText()
        for (i, actor) in actors.enumerated() {
            if i > 0 { line.appendLiteral(", ") }
            line.append(actor.name)
            let codes = codes(actor, field: "\(field)[\(i)]", assumed)
            if !codes.isEmpty { line.appendLiteral(" \(SafeText.clean(codes))", .faint) }
        }
        return line
    }

    private static func codes(_ actor: Actor, field: String, _ assumed: Set<String>) -> String {
        var codes: [String] = []
        if !actor.country.isEmpty { codes.append(actor.country + (assumed.contains("\(field).country") ? "*" : "")) }
        if !actor.sector.isEmpty, actor.sector != "UNK" {
            codes.append(actor.sector + (assumed.contains("\(field).sector") ? "*" : ""))
        }
        return codes.joined(separator: " ")
    }

    private static func counts(_ claim: Claim) -> StyledText {
        var line = StyledText()
        for count in claim.counts {
            if !line.isEmpty { line.appendLiteral(" · ", .faint) }
            line.appendLiteral(number(count))
            line.appendLiteral(" \(SafeText.clean(count.what))")
            if !count.of.isEmpty { line.appendLiteral(" (\(SafeText.clean(count.of)))", .faint) }
        }
        return line
    }

    private static func number(_ count: Count) -> String {
        guard let high = count.high else { return "\(count.low) or more" }
        if high == 0, count.low == 0 { return "none" }
        return high == count.low ? "\(high)" : "\(count.low) to \(high)"
    }

    private static func circumstances(
        _ claim: Claim, _ document: CodedDocument, _ assumed: Set<String>
    ) -> StyledText {
        var line = StyledText()
        if let place = claim.place {
            line.appendLiteral((place.relation?.words ?? "at") + " ", .faint)
            line.append(document.text.quote(place.span))
            let words = SafeText.clean(document.text.quote(place.span))
            if !place.name.isEmpty, place.name != words {
                line.appendLiteral(" (\(SafeText.clean(place.name)))", .faint)
            }
            if !place.country.isEmpty {
                let mark = assumed.contains("place.country") ? "*" : ""
                line.appendLiteral(" \(SafeText.clean(place.country))\(mark)", .faint)
            }
        }
        if let time = claim.time {
            if !line.isEmpty { line.appendLiteral(" · ", .faint) }
            line.appendLiteral(interval(time))
            if assumed.contains(where: { $0.hasPrefix("time") }) { line.appendLiteral("*", .faint) }
            line.appendLiteral(" “\(SafeText.clean(document.text.quote(time.span)))”", .faint)
        }
        return line
    }

    private static func interval(_ time: TimeReference) -> String {
        switch (time.from, time.to) {
        case (let from?, let to?): from == to ? from.description : "\(from) to \(to)"
        case (let from?, nil): "since \(from)"
        case (nil, let to?): "until \(to)"
        case (nil, nil): "date unknown"
        }
    }
}
