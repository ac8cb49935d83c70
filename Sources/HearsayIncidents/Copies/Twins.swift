// SPDX-License-Identifier: Apache-2.0

/// Claims of two copies of one story that stand on the same words.
enum Twins {
    /// How many letters on each side of a trigger must be the same.
    private static let reach = 25

    /// For each claim the letters around its trigger, with its claimant's side and its polarity. Linear in the text.
    static func neighbourhoods(_ document: DocumentRecord) -> [(key: String, claim: String)] {
        guard !document.claims.isEmpty else { return [] }
        let scalars = Array(document.text.unicodeScalars)
        return document.claims.map { claim in
            var key = "\(claim.claimant.map { "\($0.country)/\($0.sector)" } ?? "")|\(claim.polarity)|"
            let start = max(0, claim.trigger.start - reach)
            let end = min(scalars.count, claim.trigger.end + reach)
            if start < end {
                for scalar in scalars[start..<end] where scalar.properties.isAlphabetic {
                    key.unicodeScalars.append(scalar)
                }
            }
            return (key, claim.id)
        }
    }

    /// Pairs of claims, by their ids, that have the same neighbourhood. Complexity: linear in the claims.
    static func pairs(_ a: PreparedDocument, _ b: PreparedDocument) -> [(String, String)] {
        var filed: [String: [String]] = [:]
        for (key, claim) in a.neighbourhoods { filed[key, default: []].append(claim) }
        var used: [String: Int] = [:]
        return b.neighbourhoods.compactMap { key, claim in
            let turn = used[key, default: 0]
            guard let list = filed[key], turn < list.count else { return nil }
            used[key] = turn + 1
            return (list[turn], claim)
        }
    }
}
