// SPDX-License-Identifier: Apache-2.0

@testable import HearsayIncidents

/// A way in which a coded document comes in damaged.
enum RecordMutation: String, CaseIterable, Sendable {
    case movedTriggers, movedMentions, reversedMentions, farMentions, negativeMentions, wildPlaces, wildTimes,
        wildCounts
    case cutText, otherText, oddText, emptyText, noActors, otherTypes, samePlaces, sameIds, undated, mixed

    /// The document, damaged in places that the generator picks.
    func apply(to document: DocumentRecord, using random: inout SeededGenerator) -> DocumentRecord {
        var document = document
        switch self {
        case .cutText:
            document.text = String(document.text.prefix(Int.random(in: 0...document.text.count, using: &random)))
        case .otherText: document.text = PortStory.independent
        case .oddText:
            document.text = document.text.map { character in
                ["\u{301}", "😀", "\u{200B}", "\r\n", "«", "ж"].randomElement(using: &random).flatMap {
                    Int.random(in: 0..<12, using: &random) == 0 ? $0 : nil
                } ?? String(character)
            }.joined()
        case .emptyText: document.text = ""
        case .undated: document.published = ["", "yesterday", "2024-13-40", nil].randomElement(using: &random) ?? nil
        case .sameIds: for i in document.claims.indices { document.claims[i].id = document.claims[0].id }
        case .mixed:
            for _ in 0..<4 {
                let other = RecordMutation.allCases.filter { $0 != .mixed }.randomElement(using: &random)
                document = other?.apply(to: document, using: &random) ?? document
            }
        default:
            for i in document.claims.indices where Bool.random(using: &random) {
                change(&document.claims[i], &random)
            }
        }
        return document
    }

    private func change(_ claim: inout ClaimRecord, _ random: inout SeededGenerator) {
        switch self {
        case .movedTriggers:
            let by = Int.random(in: -30...30, using: &random)
            claim.trigger.start = max(0, claim.trigger.start + by)
            claim.trigger.end = max(claim.trigger.start + 1, claim.trigger.end + by)
        case .movedMentions: RecordMutation.move(&claim) { ($0 + 17, $1 + 23) }
        case .reversedMentions: RecordMutation.move(&claim) { ($1, $0) }
        case .farMentions: RecordMutation.move(&claim) { _, _ in (1_000_000, 1_000_020) }
        case .negativeMentions: RecordMutation.move(&claim) { start, _ in (-5, start - 9) }
        case .wildPlaces:
            let numbers: [Double?] = [nil, 0, -90, 90, 91, -400, 1e18, -1e300, 180, .infinity]
            claim.place?.lat = numbers.randomElement(using: &random) ?? nil
            claim.place?.lon = numbers.randomElement(using: &random) ?? nil
            claim.place?.radius = numbers.randomElement(using: &random) ?? nil
        case .wildTimes:
            let days = [
                nil, "", "9999-12-31", "0001-01-01", "2024-02-30", "2024-03-05T25:00:00Z", "soon", "2024-03-01",
            ]
            claim.time?.from = days.randomElement(using: &random) ?? nil
            claim.time?.to = days.randomElement(using: &random) ?? nil
        case .wildCounts:
            for k in claim.counts.indices {
                claim.counts[k].low = [0, -3, 7, Int.max, Int.min].randomElement(using: &random) ?? 0
                claim.counts[k].high = [nil, 0, -8, 5, Int.max].randomElement(using: &random) ?? nil
            }
        case .noActors:
            claim.actors = []
            claim.recipients = []
            claim.claimant = nil
        case .otherTypes:
            claim.type = ["RETREAT", "AID", "", "UNKNOWN", "PROTEST"].randomElement(using: &random) ?? ""
            claim.reality = ["planned", "", "actual"].randomElement(using: &random) ?? ""
            claim.polarity = ["denied", "asserted", ""].randomElement(using: &random) ?? ""
        case .samePlaces: claim.place = claim.place.map { _ in Town.tamsane.record(claim.trigger) }
        default: break
        }
    }

    /// Moves everything that a claim quotes but for its trigger.
    private static func move(_ claim: inout ClaimRecord, _ moved: (Int, Int) -> (Int, Int)) {
        func actor(_ actor: inout ActorRecord) { (actor.start, actor.end) = moved(actor.start, actor.end) }
        for i in claim.actors.indices { actor(&claim.actors[i]) }
        for i in claim.recipients.indices { actor(&claim.recipients[i]) }
        if var claimant = claim.claimant {
            actor(&claimant)
            claim.claimant = claimant
        }
        for i in claim.counts.indices {
            (claim.counts[i].start, claim.counts[i].end) = moved(claim.counts[i].start, claim.counts[i].end)
        }
        if var place = claim.place {
            (place.start, place.end) = moved(place.start, place.end)
            claim.place = place
        }
        if var time = claim.time {
            (time.start, time.end) = moved(time.start, time.end)
            claim.time = time
        }
    }
}
