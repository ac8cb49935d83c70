// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents
internal import HearsayLedger

/// The cells of one claim of the ledger in a table.
struct ClaimRecordCells {
    /// Who says so.
    let claimant: [StyledText]
    /// What, who to whom, how many, where and when, and in which document.
    let facts: [StyledText]

    init(_ stored: StoredClaim) {
        let claim = stored.record
        claimant = ClaimRecordCells.claimant(stored)
        facts = [
            ClaimRecordCells.event(stored), ClaimRecordCells.participants(claim), ClaimRecordCells.counts(claim),
            ClaimRecordCells.circumstances(claim), ClaimRecordCells.document(stored),
        ].filter { !$0.isEmpty }
    }

    private static func claimant(_ stored: StoredClaim) -> [StyledText] {
        guard let claimant = stored.record.claimant else {
            let name = stored.outlet.isEmpty ? "The outlet itself" : stored.outlet
            return [StyledText(name, .strong)]
                + (stored.outlet.isEmpty ? [] : [StyledText("the outlet itself", .faint)])
        }
        let codes = codes(claimant)
        return [StyledText(claimant.name, .strong)] + (codes.isEmpty ? [] : [StyledText(codes, .faint)])
    }

    private static func event(_ stored: StoredClaim) -> StyledText {
        let claim = stored.record
        var line = StyledText(claim.type, .accent)
        if !claim.mode.isEmpty { line.appendLiteral(" \(SafeText.clean(claim.mode))", .accent) }
        line.appendLiteral(" “", .faint)
        line.append(claim.trigger.quote, .trigger)
        line.appendLiteral("”", .faint)
        if claim.isDenied { line.appendLiteral(" [denied]", .mark) }
        if !claim.isActual { line.appendLiteral(" [\(SafeText.clean(claim.reality))]", .mark) }
        if !stored.verdict.isEmpty { line.appendLiteral(" [\(SafeText.clean(stored.verdict))]", .mark) }
        if stored.isCorrected { line.appendLiteral(" [corrected]", .mark) }
        line.appendLiteral("  \(SafeText.clean(claim.id))", .faint)
        return line
    }

    private static func participants(_ claim: ClaimRecord) -> StyledText {
        guard !claim.actors.isEmpty || !claim.recipients.isEmpty else { return StyledText() }
        var line = list(claim.actors)
        if line.isEmpty { line = StyledText("not said", .faint) }
        guard !claim.recipients.isEmpty else { return line }
        line.appendLiteral(" → ", .faint)
        line.append(list(claim.recipients))
        return line
    }

    private static func list(_ actors: [ActorRecord]) -> StyledText {
        var line = StyledText()
        for (i, actor) in actors.enumerated() {
            if i > 0 { line.appendLiteral(", ") }
            line.append(actor.name)
            let codes = codes(actor)
            if !codes.isEmpty { line.appendLiteral(" \(SafeText.clean(codes))", .faint) }
        }
        return line
    }

    private static func codes(_ actor: ActorRecord) -> String {
        [actor.country, actor.sector == "UNK" ? "" : actor.sector].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func counts(_ claim: ClaimRecord) -> StyledText {
        var line = StyledText()
        for count in claim.counts {
            if !line.isEmpty { line.appendLiteral(" · ", .faint) }
            line.appendLiteral(number(count))
            line.appendLiteral(" \(SafeText.clean(count.what))")
            if !count.of.isEmpty { line.appendLiteral(" (\(SafeText.clean(count.of)))", .faint) }
        }
        return line
    }

    private static func number(_ count: CountRecord) -> String {
        guard let high = count.high else { return "\(count.low) or more" }
        if high == 0, count.low == 0 { return "none" }
        return high == count.low ? "\(high)" : "\(count.low) to \(high)"
    }

    private static func circumstances(_ claim: ClaimRecord) -> StyledText {
        var line = StyledText()
        if let place = claim.place {
            line.append([place.name, place.country].filter { !$0.isEmpty }.joined(separator: " "))
        }
        if let time = claim.time {
            if !line.isEmpty { line.appendLiteral(" · ", .faint) }
            line.append(interval(time.from, time.to))
        }
        return line
    }

    /// Days in words.
    static func interval(_ from: String?, _ to: String?) -> String {
        switch (from, to) {
        case (let from?, let to?): from == to ? from : "\(from) to \(to)"
        case (let from?, nil): "since \(from)"
        case (nil, let to?): "until \(to)"
        case (nil, nil): "date unknown"
        }
    }

    private static func document(_ stored: StoredClaim) -> StyledText {
        StyledText(
            [stored.document, stored.claimantIsNamed ? stored.outlet : "", stored.published ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " · "), .faint)
    }
}

extension StoredClaim {
    /// Whether somebody else than the outlet speaks.
    fileprivate var claimantIsNamed: Bool { record.claimant != nil }
}
