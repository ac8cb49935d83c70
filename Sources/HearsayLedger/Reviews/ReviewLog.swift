// SPDX-License-Identifier: Apache-2.0

internal import GRDB
internal import HearsayIncidents

/// All reviews in their order, and what they come to.
struct ReviewLog {
    /// All of them, oldest first.
    let reviews: [Review]

    /// A log of these, oldest first; which of them are undone is told anew.
    init(_ reviews: [Review]) {
        var reviews = reviews
        // Backwards, since a review that undoes can be undone itself, and only by a later one.
        var undone: Set<Int> = []
        for i in reviews.indices.reversed() {
            reviews[i].isUndone = undone.contains(reviews[i].number)
            if case .undo(let number) = reviews[i].decision, !reviews[i].isUndone { undone.insert(number) }
        }
        self.reviews = reviews
    }

    /// Reads the log. Complexity: linear in it.
    init(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT number, kind, decision, undoes, reviewer, why, at FROM reviews ORDER BY number")
        self.init(
            try rows.compactMap { row in
                try StoredDecision(json: row["decision"]).decision(kind: row["kind"], undoes: row["undoes"]).map {
                    Review(number: row["number"], decision: $0, by: row["reviewer"], why: row["why"], at: row["at"])
                }
            })
    }

    /// Those that count.
    var standing: [Review] { reviews.filter { !$0.isUndone } }

    /// The last letter of each rated source.
    var ratings: [String: String] {
        standing.reduce(into: [:]) { ratings, review in
            if case .rate(let source, let letter) = review.decision { ratings[source] = letter }
        }
    }

    /// The reviews that count of claims, by document.
    var byDocument: [String: [Review]] {
        var lists: [String: [Review]] = [:]
        for review in standing {
            switch review.decision {
            case .accept(let claim), .reject(let claim), .correct(let claim, _):
                lists[claim.document, default: []].append(review)
            default: break
            }
        }
        return lists
    }

    /// What splits and joins say, a later one before an earlier one.
    var constraints: ReviewConstraints {
        standing.reduce(into: ReviewConstraints()) { constraints, review in
            switch review.decision {
            case .split(_, let claims, let rest): constraints.split(claims, from: rest)
            case .join(_, let claims): constraints.join(claims)
            default: break
            }
        }
    }
}
