// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// Finds what a review is about.
struct ReviewTargets {
    private let ledger: Ledger
    private let db: Database
    private let documents: LinkedDocuments

    init(_ ledger: Ledger, _ db: Database) {
        self.ledger = ledger
        self.db = db
        documents = LinkedDocuments(db)
    }

    /// The decision that is asked for, with the claims that it bears on.
    func decision(for request: ReviewRequest) throws -> Decision {
        switch request {
        case .accept(let claim, let document): return .accept(try find(claim, document).reference)
        case .reject(let claim, let document): return .reject(try find(claim, document).reference)
        case .correct(let claim, let document, let corrections):
            let found = try find(claim, document)
            var record = found.claim
            for correction in corrections {
                guard let wanted = ClaimCorrection(correction).apply(to: &record) else { continue }
                throw failure(.badCorrection(field: correction.field, value: correction.value, wanted: wanted))
            }
            return .correct(found.reference, corrections)
        case .split(let id, let claims): return try split(ledger.incident(id, db), claims)
        case .join(let a, let b):
            let incidents = [try ledger.incident(a, db), try ledger.incident(b, db)]
            guard incidents[0].id != incidents[1].id else { throw failure(.sameIncident) }
            return .join(incidents: incidents.map(\.id), claims: try incidents.flatMap { try references($0) })
        case .rate(let source, let letter):
            guard ["A", "B", "C", "D", "E", "F"].contains(letter.uppercased()) else {
                throw failure(.badRating(letter))
            }
            let known = try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM documents WHERE outlet = ?1)
                    OR EXISTS (SELECT 1 FROM claims c JOIN actors a ON a.key = c.claimant WHERE a.name = ?1)
                    """, arguments: [source])
            guard known == true, !source.isEmpty else { throw failure(.unknownSource(source)) }
            return .rate(source: source, letter: letter.uppercased())
        }
    }

    private func split(_ incident: Incident, _ claims: [String]) throws -> Decision {
        let all = try references(incident)
        for claim in claims where !all.contains(where: { $0.claim == claim }) {
            throw failure(.nothingToSplit(incident: incident.id, claim: claim))
        }
        let named = all.filter { claims.contains($0.claim) }
        let rest = all.filter { !claims.contains($0.claim) }
        guard !rest.isEmpty, !named.isEmpty else { throw failure(.nothingToSplit(incident: incident.id, claim: nil)) }
        return .split(incident: incident.id, claims: named, rest: rest)
    }

    private func references(_ incident: Incident) throws -> [ClaimReference] {
        try incident.mentions.compactMap { mention in
            guard let key = try documents.key(of: mention.doc) else { return nil }
            return try documents.machineClaims(of: key).first { $0.id == mention.claim }
                .map { ClaimReference(document: mention.doc, claim: $0) }
        }
    }

    private func find(_ id: String, _ document: String?) throws -> (reference: ClaimReference, claim: ClaimRecord) {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT d.id AS name, c.json, c.corrected FROM claims c JOIN documents d ON d.key = c.document
                WHERE c.id = ? AND d.current = 1 AND (?2 IS NULL OR d.id = ?2) ORDER BY d.id
                """, arguments: [id, document])
        guard let row = rows.first else { throw failure(.unknownClaim(id)) }
        guard rows.count == 1 else { throw failure(.ambiguousClaim(id, documents: rows.map { $0["name"] })) }
        let machine = try ClaimRecord(json: row["json"])
        let corrected: String? = row["corrected"]
        return (
            ClaimReference(document: row["name"], claim: machine),
            try corrected.map { try ClaimRecord(json: $0) } ?? machine
        )
    }

    private func failure(_ kind: LedgerError.Kind) -> LedgerError {
        LedgerError(kind, path: ledger.path)
    }
}
