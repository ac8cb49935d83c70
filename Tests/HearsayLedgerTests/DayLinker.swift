// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayIncidents
import HearsayLedger

/// A simple linker for tests: assaults at one place on the same or the next day are one incident.
///
/// The title names the stories that tell of it, so that a copy shows; differing numbers of dead are a dispute.
struct DayLinker: DocumentLinker {
    var version = "day-1"

    struct Fact: Codable {
        var claim: String
        var day: Int
        var place: String
    }

    func read(_ document: DocumentRecord) -> LinkReading {
        let tellings = document.claims.compactMap { claim -> LinkTelling? in
            guard claim.type == "ASSAULT", let time = claim.time?.from, let place = claim.place?.name,
                let data = try? JSONEncoder().encode(Fact(claim: claim.id, day: day(time), place: place))
            else { return nil }
            return LinkTelling(document: document.id, id: claim.id, data: data)
        }
        return LinkReading(tellings: tellings, data: Data(document.text.utf8))
    }

    func trait(of telling: LinkTelling) -> Fact? {
        try? JSONDecoder().decode(Fact.self, from: telling.data)
    }

    func keys(of trait: Fact) -> (filed: [UInt64], sought: [UInt64]) {
        ([hash("\(trait.day)")], (-1...1).map { hash("\(trait.day + $0)") })
    }

    func level(_ a: Fact, _ b: Fact) -> UInt8? {
        a.place == b.place && abs(a.day - b.day) <= 1 ? 0 : nil
    }

    func copyKeys(of document: LinkDocument) -> (filed: [UInt64], sought: [UInt64]) {
        let key = document.data.reduce(7) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return ([key], [key])
    }

    func copies(_ documents: [LinkDocument]) -> [[String]] {
        Dictionary(grouping: documents) { $0.data }.values.filter { $0.count > 1 }.map { group in
            group.map(\.record).sorted { ($0.published ?? "", $0.id) < ($1.published ?? "", $1.id) }.map(\.id)
        }
    }

    func link(_ request: LinkRequest) -> [LinkedComponent] {
        let tellings = request.components.flatMap { $0 }
        var group: [Int] = []
        for component in request.components {
            group += Array(repeating: group.count, count: component.count)
        }
        func join(_ a: Int, _ b: Int) {
            let (old, new) = (max(group[a], group[b]), min(group[a], group[b]))
            for i in group.indices where group[i] == old { group[i] = new }
        }
        func index(_ claim: LinkConstraints.Claim) -> Int? {
            tellings.firstIndex { $0.document == claim.document && $0.id == claim.claim }
        }
        for claims in request.constraints.together {
            let members = claims.compactMap(index)
            for member in members.dropFirst() { join(members[0], member) }
        }
        return Set(group).sorted().map { root in
            let members = group.indices.filter { group[$0] == root }
            var parts = [members]
            for apart in request.constraints.apart {
                let one = Set(apart.one.compactMap(index))
                parts = parts.flatMap { [$0.filter { !one.contains($0) }, $0.filter(one.contains)] }
            }
            return LinkedComponent(
                members: members.map {
                    LinkedComponent.Member(document: tellings[$0].document, telling: tellings[$0].id)
                },
                incidents: parts.filter { !$0.isEmpty }.map { incident($0.map { tellings[$0] }, request) })
        }
    }

    private func incident(_ tellings: [LinkTelling], _ request: LinkRequest) -> Incident {
        let claims = tellings.flatMap { telling -> [(DocumentRecord, ClaimRecord)] in
            request.documents.map(\.record).filter { $0.id == telling.document }.flatMap { document in
                document.claims.filter { $0.id == telling.id }.map { (document, $0) }
            }
        }.sorted { ($0.1.time?.from ?? "", $0.0.id, $0.1.id) < ($1.1.time?.from ?? "", $1.0.id, $1.1.id) }
        let stories = Set(
            claims.map { pair in request.copies.first { $0.contains(pair.0.id) }?.first ?? pair.0.id })
        var incident = Incident(
            id: "i-\(claims[0].0.id)-\(claims[0].1.id)", title: "by " + stories.sorted().joined(separator: " "),
            type: "ASSAULT",
            mentions: claims.map { document, claim in
                Incident.Mention(
                    doc: document.id, claim: claim.id, origin: claim.claimant?.name ?? "outlet:\(document.source)",
                    trigger: claim.trigger, claimant: claim.claimant)
            })
        incident.from = claims.first?.1.time?.from
        incident.to = claims.last?.1.time?.to
        incident.place = claims[0].1.place
        let counts = Set(claims.compactMap { $0.1.counts.first?.low })
        if counts.count > 1 {
            incident.disputes = [
                Finding(
                    aspect: .counts, origins: Set(incident.mentions.map(\.origin)).sorted(),
                    note: counts.sorted().map { "\($0)" }.joined(separator: " or "),
                    claims: claims.filter { !$0.1.counts.isEmpty }.map(\.1.id))
            ]
        }
        return incident
    }

    private func day(_ time: String) -> Int {
        Int(time.prefix(10).filter { $0 != "-" }) ?? 0
    }

    private func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
