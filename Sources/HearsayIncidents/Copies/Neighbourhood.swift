// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The words around a claim, by which it is known again in a copy of its story.
public struct Neighbourhood: Sendable, Hashable {
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

    /// A neighbourhood among those of its document: which of several with the same words.
    struct Name: Hashable {
        var code: UInt64
        var turn: Int
    }

    /// The claims by what is the same in copies. Linear.
    static func named(_ all: [Neighbourhood]) -> [(name: Name, claim: String)] {
        var used: [UInt64: Int] = [:]
        return all.map { one in
            let turn = used[one.code, default: 0]
            used[one.code] = turn + 1
            return (Name(code: one.code, turn: turn), one.claim)
        }
    }
}
