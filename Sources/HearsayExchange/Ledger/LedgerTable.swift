// SPDX-License-Identifier: Apache-2.0

internal import HearsayIncidents
public import HearsayLedger

/// What the ledger holds, for people: a short cell on the left and what there is to say beside it.
///
/// Nothing in a text can act on the terminal.
public struct LedgerTable: LedgerFormat {
    /// Columns of the terminal.
    public let width: Int
    /// Whether to write colours.
    public let hasColor: Bool

    /// A table of this width.
    public init(width: Int, hasColor: Bool) {
        self.width = max(40, width)
        self.hasColor = hasColor
    }

    /// An empty line.
    public var separator: [UInt8] { [0x0A] }

    /// One document: its day, its title, and where it came from.
    public func bytes(of document: StoredDocument) -> [UInt8] {
        let record = document.record
        let isTitled = !record.title.isEmpty
        return row(
            10, [StyledText(LedgerTable.day(record.published))],
            [
                StyledText(isTitled ? record.title : record.id, .strong),
                facts([
                    record.source, isTitled ? record.id : "", LedgerTable.count(document.claims, "claim"),
                    document.isCurrent ? "" : "older version \(document.version)", record.url ?? "",
                ]),
            ])
    }

    /// One claim: who says it, and what.
    public func bytes(of claim: StoredClaim) -> [UInt8] {
        let cells = ClaimRecordCells(claim)
        return row(min(30, width / 4), cells.claimant, cells.facts)
    }

    /// One incident: its days, what it is called, and how many tell of it.
    public func bytes(of incident: StoredIncident) -> [UInt8] {
        let one = incident.incident
        let documents = Set(one.mentions.map(\.doc)).count
        var lines = [
            StyledText(one.title, .strong),
            facts([
                one.type, one.place?.name ?? "", LedgerTable.count(one.mentions.count, "claim"),
                LedgerTable.count(documents, "document"),
                LedgerTable.count(Set(one.mentions.map(\.origin)).count, "origin"),
                one.disputes.isEmpty ? "" : LedgerTable.count(one.disputes.count, "dispute"), one.id,
            ]),
        ]
        lines += one.disputes.map { finding($0) }
        return row(10, days(one), lines)
    }

    /// One dispute: the incident's days, what is disputed, and how.
    public func bytes(of dispute: StoredDispute) -> [UInt8] {
        let one = dispute.incident
        return row(10, days(one), [finding(dispute.dispute), facts([one.title, one.type, one.id])])
    }

    /// One source: its letter, its name, and how much comes from it.
    public func bytes(of source: SourceSummary) -> [UInt8] {
        row(
            10,
            [
                StyledText(
                    source.rating.map { "[\($0)]" } ?? source.kind.rawValue, source.rating == nil ? .faint : .mark)
            ],
            [
                StyledText(source.name, .strong),
                facts([
                    source.rating == nil ? "" : source.kind.rawValue, source.country,
                    source.sector == "UNK" ? "" : source.sector, LedgerTable.count(source.documents, "document"),
                    LedgerTable.count(source.claims, "claim"), LedgerTable.count(source.incidents, "incident"),
                    LedgerTable.count(source.disputes, "dispute"),
                ]),
            ])
    }

    /// One review: its number, what was decided, by whom, when and why.
    public func bytes(of review: Review) -> [UInt8] {
        var line = StyledText(review.decision.kind, .accent)
        line.appendLiteral(" ")
        line.append(LedgerTable.words(review.decision))
        if review.isUndone { line.appendLiteral(" [undone]", .mark) }
        let why = review.why.isEmpty ? [] : [StyledText(review.why)]
        return row(10, [StyledText("\(review.number)")], [line] + why + [facts([review.by, review.at])])
    }

    /// One refusal: its code, where, and why.
    public func bytes(of rejection: RejectionRecord) -> [UInt8] {
        let place = [
            rejection.input, rejection.line.map { "line \($0)" } ?? "", rejection.byte.map { "byte \($0)" } ?? "",
        ]
        return row(
            22, [StyledText(rejection.code, .accent)],
            [StyledText(place.filter { !$0.isEmpty }.joined(separator: ": "), .strong), StyledText(rejection.reason)])
    }

    private func row(_ first: Int, _ left: [StyledText], _ right: [StyledText]) -> [UInt8] {
        let columns = Columns(widths: [first, width - first - 2], gap: 2)
        var output = ""
        for line in columns.lines([left, right.filter { !$0.isEmpty }]) {
            line.write(to: &output, hasColor: hasColor)
            output += "\n"
        }
        return Array(output.utf8)
    }

    private func days(_ incident: Incident) -> [StyledText] {
        let from = LedgerTable.day(incident.from ?? incident.to)
        let to = LedgerTable.day(incident.to ?? incident.from)
        return [StyledText(from)] + (to == from ? [] : [StyledText(to)])
    }

    private func finding(_ finding: Finding) -> StyledText {
        var line = StyledText(finding.aspect.rawValue, .mark)
        line.appendLiteral("  ")
        line.append(finding.note)
        return line
    }

    private func facts(_ facts: [String]) -> StyledText {
        StyledText(facts.filter { !$0.isEmpty }.joined(separator: " · "), .faint)
    }

    private static func day(_ time: String?) -> String {
        time.map { String($0.prefix(10)) } ?? "no date"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func words(_ decision: Decision) -> String {
        switch decision {
        case .accept(let claim), .reject(let claim): "\(claim.claim) “\(claim.trigger.quote)” in \(claim.document)"
        case .correct(let claim, let list):
            "\(claim.claim) “\(claim.trigger.quote)” in \(claim.document): "
                + list.map { "\($0.field)=\($0.value)" }.joined(separator: ", ")
        case .split(let incident, let claims, _): "\(incident): \(claims.map(\.claim).joined(separator: ", "))"
        case .join(let incidents, _): incidents.joined(separator: " and ")
        case .rate(let source, let letter): "\(source): \(letter)"
        case .undo(let number): "\(number)"
        }
    }
}
