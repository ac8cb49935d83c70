// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import GRDB
internal import HearsayIncidents

extension Ledger {
    /// Writes a review down and makes the ledger follow it; its number.
    ///
    /// The documents that it bears on are pending until ``link(by:)``. Claims and incidents are named by their ids, or
    /// by the beginnings of those of incidents.
    ///
    /// - Parameter time: When, ISO 8601.
    @discardableResult
    public func review(
        _ request: ReviewRequest, by reviewer: String, why: String = "", at time: String
    ) throws(LedgerError) -> Int {
        try write { db in
            let decision = try ReviewTargets(self, db).decision(for: request)
            return try record(decision, by: reviewer, why: why, at: time, db)
        }
    }

    /// Takes an earlier review back, which stays in the log; the number of the review that does so.
    @discardableResult
    public func undo(_ number: Int, by reviewer: String, why: String = "", at time: String) throws(LedgerError) -> Int {
        try write { db in
            guard let undone = try ReviewLog(db).reviews.first(where: { $0.number == number }) else {
                throw LedgerError(.unknownReview(number), path: path)
            }
            if undone.isUndone { throw LedgerError(.isUndone(number), path: path) }
            return try record(.undo(number), by: reviewer, why: why, at: time, db)
        }
    }

    /// All reviews, oldest first, those that were undone among them.
    public func reviews() throws(LedgerError) -> [Review] {
        try read { db in try ReviewLog(db).reviews }
    }

    private func record(
        _ decision: Decision, by reviewer: String, why: String, at time: String, _ db: Database
    ) throws -> Int {
        var undoes: Int?
        if case .undo(let number) = decision { undoes = number }
        try db.execute(
            sql: "INSERT INTO reviews (kind, decision, undoes, reviewer, why, at) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [decision.kind, StoredDecision(decision).json(), undoes, reviewer, why, time])
        let number = Int(db.lastInsertedRowID)
        let log = try ReviewLog(db)
        let documents = Set(log.claims(of: decision).map(\.document))
        var writer = try ClaimWriter(db)
        let application = ReviewApplication(log)
        for document in documents.sorted() {
            try db.execute(
                sql: "INSERT INTO review_documents VALUES (?, ?)", arguments: [document, number])
            try application.apply(toDocument: document, &writer, always: true, in: db)
            try db.execute(
                sql: "UPDATE documents SET linked = 0 WHERE id = ? AND current = 1", arguments: [document])
        }
        return number
    }
}

extension ReviewLog {
    /// The claims that a decision bears on; for one that undoes, those of the decision that is undone in the end.
    func claims(of decision: Decision) -> [ClaimReference] {
        guard case .undo(let number) = decision else { return decision.claims }
        guard let undone = reviews.first(where: { $0.number == number }) else { return [] }
        return claims(of: undone.decision)
    }
}
