// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The words around a claim, by which it is known again in a copy of its story.
public struct Neighbourhood: Sendable, Hashable, Codable {
    /// The claim's id.
    public var claim: String
    /// The code of the letters around its trigger, with its claimant's side and its polarity.
    public var code: UInt64

    /// How many letters on each side of a trigger must be the same.
    private static let reach = 25

    /// The neighbourhoods of a document's claims. Complexity: linear in the text.
    static func all(of document: DocumentRecord) -> [Neighbourhood] {
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
            return Neighbourhood(claim: claim.id, code: Term(key).code)
        }
    }

    /// Pairs of claims, by their ids, that stand on the same words in two documents. Complexity: linear in the claims.
    static func pairs(_ a: [Neighbourhood], _ b: [Neighbourhood]) -> [(String, String)] {
        var filed: [UInt64: [String]] = [:]
        for one in a { filed[one.code, default: []].append(one.claim) }
        var used: [UInt64: Int] = [:]
        return b.compactMap { other in
            let turn = used[other.code, default: 0]
            guard let list = filed[other.code], turn < list.count else { return nil }
            used[other.code] = turn + 1
            return (list[turn], other.claim)
        }
    }
}
