// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Makes an incident of the testimonies that were joined: accounts, findings, title, place and days.
struct IncidentBuilder {
    private let testimonies: [Testimony]
    private let book: AccountBook

    init(_ testimonies: [Testimony]) {
        self.testimonies = testimonies.sorted(by: Testimony.isBefore)
        book = AccountBook(testimonies)
    }

    /// The incident; `nil` without a testimony.
    func incident() -> Incident? {
        guard let first = testimonies.first else { return nil }
        let mentions = testimonies.sorted {
            ($0.document, $0.claim.trigger.start, $0.claim.id) < ($1.document, $1.claim.trigger.start, $1.claim.id)
        }.map {
            Incident.Mention(
                doc: $0.document, claim: $0.claim.id, origin: $0.origin.key, trigger: $0.claim.trigger,
                claimant: $0.claim.claimant)
        }
        let type = mode(testimonies.map(\.claim.type)) ?? first.claim.type
        var incident = Incident(id: identity(first), title: "", type: type, mentions: mentions)
        incident.place = place()
        let days = self.days()
        incident.from = days?.from
        incident.to = days?.to
        incident.title = title(type, incident.place)
        incident.accounts = book.accounts.map(StatementReader.account)
        addFindings(to: &incident)
        incident.counts = CountRanges.ranges(book)
        incident.credibility = CredibilityProposal.credibility(book, incident)
        return incident
    }

    private func addFindings(to incident: inout Incident) {
        let occurrence = OccurrenceFindings(book)
        let blame = BlameFindings(book, isDenied: occurrence.dispute != nil)
        let target = TargetFindings(book)
        let counts = CountFindings(book)
        let ground = GroundFindings(book)
        let setting = SettingFindings(book)
        incident.disputes =
            [occurrence.dispute].compactMap { $0 } + blame.disputes + [target.dispute].compactMap { $0 }
            + counts.disputes
            + [ground.dispute].compactMap { $0 } + setting.disputes
        incident.agreements =
            [occurrence.agreement].compactMap { $0 } + blame.agreements + [target.agreement].compactMap { $0 }
            + counts.agreements + ground.agreements
        incident.concessions = ConcessionFinder(book, isTargetDisputed: target.dispute != nil)
            .concessions()
        incident.revisions = RevisionFinder(book).revisions()
    }

    /// Made of the first claim by time, so that later reports leave it as it is.
    private func identity(_ first: Testimony) -> String {
        let code = (Term(first.document).code ^ Term(first.claim.id).code &* 0x9e37_79b9_7f4a_7c15)
        let digits = String(code, radix: 16)
        return "i" + String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The most frequent of the items; of several the least.
    private func mode<Item: Hashable & Comparable>(_ items: [Item]) -> Item? {
        let numbers = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
        return numbers.min { a, b in a.value == b.value ? a.key < b.key : a.value > b.value }?.key
    }

    /// The place that most claims share, the most precise of those.
    private func place() -> PlaceRecord? {
        let told = testimonies.compactMap { testimony -> (place: PlaceRecord, isAssumed: Bool)? in
            testimony.claim.place.map { ($0, testimony.claim.assumed.contains { $0.field == "place" }) }
        }
        let own = told.filter { !$0.isAssumed }
        let usable = own.isEmpty ? told : own
        let pointed = usable.filter { $0.place.lat != nil && ($0.place.radius ?? 0) <= 60 }
        let places = (pointed.isEmpty ? usable : pointed).map(\.place)
        guard let name = mode(places.map(\.name)) else { return nil }
        return places.filter { $0.name == name }.min { ($0.radius ?? 1e9) < ($1.radius ?? 1e9) }
    }

    /// The days that most claims name.
    private func days() -> (from: String, to: String)? {
        let windows = testimonies.filter { !$0.reading.isStatementsTime }.compactMap {
            DayWindow($0.claim, published: nil)
        }
        guard let shortest = windows.map(\.length).min() else { return nil }
        let narrow = windows.filter { $0.length == shortest }
        guard let from = mode(narrow.map(\.from)) else { return nil }
        let to = narrow.first { $0.from == from }?.to ?? from
        return (CivilDate(dayNumber: from).description, CivilDate(dayNumber: to).description)
    }

    /// What and where; where no place is known, who and to whom.
    private func title(_ type: String, _ place: PlaceRecord?) -> String {
        let modes = testimonies.map(\.claim.mode).filter { !$0.isEmpty }
        let kind =
            IncidentBuilder.kinds[mode(modes).map { "\(type) \($0)" } ?? ""] ?? IncidentBuilder.kinds[type]
            ?? type.lowercased()
        if let place { return "\(kind), \(place.name)" }
        let by = mode(testimonies.flatMap(\.claim.actors).map(\.name))
        let to = mode(testimonies.flatMap(\.claim.recipients).map(\.name))
        return kind + (by.map { " by \($0)" } ?? "") + (to.map { ", towards \($0)" } ?? "")
    }

    /// What an incident is called, by type and mode.
    private static let kinds: [String: String] = [
        "ASSAULT": "Attack or fighting", "ASSAULT heavy-weapons": "Shelling",
        "ASSAULT aerial": "Attack from or on aircraft",
        "ASSAULT drone": "Drone attack", "ASSAULT territory": "Ground taken or held", "ASSAULT firearms": "Shooting",
        "ASSAULT explosives": "Explosion", "ASSAULT abduct": "Abduction", "RETREAT": "Withdrawal or flight",
        "COERCE": "Coercion", "COERCE arrest": "Arrest", "MOBILIZE": "Forces readied or moved", "PROTEST": "Protest",
        "AID": "Aid", "AGREE": "Agreement", "CONSULT": "Talks", "SUPPORT": "Support", "CONCEDE": "Concession",
        "COOPERATE": "Cooperation", "REQUEST": "Demand", "ACCUSE": "Accusation", "REJECT": "Refusal or denial",
        "THREATEN": "Threat", "SANCTION": "Sanction",
    ]
}
