// SPDX-License-Identifier: Apache-2.0

/// Claims of two copies of one story that stand on the same words.
enum Twins {
    /// Pairs of claims, as indices into both documents: the same sentence's words around the same trigger, by the same
    /// claimant. Complexity: linear in the claims.
    static func pairs(_ a: DocumentRecord, _ b: DocumentRecord) -> [(Int, Int)] {
        let left = Neighbourhoods(a.text)
        let right = Neighbourhoods(b.text)
        var filed: [String: [Int]] = [:]
        for (i, claim) in a.claims.enumerated() { filed[left.key(claim), default: []].append(i) }
        var used: [String: Int] = [:]
        return b.claims.enumerated().compactMap { k, claim in
            let key = right.key(claim)
            let turn = used[key, default: 0]
            guard let list = filed[key], turn < list.count else { return nil }
            used[key] = turn + 1
            return (list[turn], k)
        }
    }

    /// The words around each trigger.
    private struct Neighbourhoods {
        let scalars: [Unicode.Scalar]

        init(_ text: String) {
            scalars = Array(text.unicodeScalars)
        }

        func key(_ claim: ClaimRecord) -> String {
            let start = max(0, claim.trigger.start - 25)
            let end = min(scalars.count, claim.trigger.end + 25)
            var key = "\(claim.claimant.map { "\($0.country)/\($0.sector)" } ?? "")|\(claim.polarity)|"
            guard start < end else { return key }
            for scalar in scalars[start..<end] where scalar.properties.isAlphabetic { key.unicodeScalars.append(scalar) }
            return key
        }
    }
}
