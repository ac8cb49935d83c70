// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

/// Lays the reviews of claims over the machine's reading of a document.
struct ReviewApplication {
    private let byDocument: [String: [Review]]

    /// The reviews as they are now; nothing is read where there are none.
    init(_ db: Database) throws {
        let hasReviews = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM reviews)") ?? false
        byDocument = hasReviews ? try ReviewLog(db).byDocument : [:]
    }

    /// The reviews of a log.
    init(_ log: ReviewLog) {
        byDocument = log.byDocument
    }

    /// Makes the claims of the document's current version follow its reviews, also where a review was undone.
    func apply(toDocument id: String, _ writer: inout ClaimWriter, always: Bool = false, in db: Database) throws {
        let reviews = byDocument[id] ?? []
        guard always || !reviews.isEmpty else { return }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT c.key, c.json, c.corrected, c.verdict FROM claims c JOIN documents d ON d.key = c.document
                WHERE d.id = ? AND d.current = 1 ORDER BY c.position
                """, arguments: [id])
        let decoder = JSONDecoder()
        let claims = try rows.map { row in
            try decoder.decode(ClaimRecord.self, from: Data((row["json"] as String).utf8))
        }
        let states = ReviewApplication.states(of: claims, reviews)
        for (row, state) in zip(rows, states) {
            guard state.verdict != row["verdict"] as String || state.isCorrected || row["corrected"] as String? != nil
            else { continue }
            try writer.update(
                row["key"], to: state.claim, corrected: state.isCorrected ? state.claim.storedJSON() : nil,
                verdict: state.verdict, in: db)
        }
    }

    /// A claim with the reviews laid over it.
    struct State {
        var claim: ClaimRecord
        var verdict = ""
        var isCorrected = false
    }

    /// What reviews make of the claims of one document: a pure function of both.
    static func states(of claims: [ClaimRecord], _ reviews: [Review]) -> [State] {
        var states = claims.map { State(claim: $0) }
        let places = Dictionary(claims.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
        for review in reviews {
            guard let reference = review.decision.claims.first, let found = reference.find(in: claims),
                let i = places[found.id]
            else { continue }
            switch review.decision {
            case .accept: states[i].verdict = "accepted"
            case .reject: states[i].verdict = "rejected"
            case .correct(_, let corrections):
                for correction in corrections where ClaimCorrection(correction).apply(to: &states[i].claim) == nil {
                    states[i].isCorrected = true
                    states[i].claim.assumed.removeAll { $0.field == correction.field }
                    states[i].claim.assumed.append(
                        AssumedField(field: correction.field, rule: "review.\(review.number)"))
                }
            default: break
            }
        }
        return states
    }
}

extension ClaimRecord {
    /// The claim in the form in which the ledger keeps what corrections made of it.
    func storedJSON() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
