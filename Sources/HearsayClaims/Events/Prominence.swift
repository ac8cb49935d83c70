// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// How a sentence tells an event: as its news, beside it, or as something known.
package enum Prominence: Int, Comparable, Sendable {
    /// Recalled: in a relative clause, in a clause or phrase of time or reason, as a mere circumstance.
    case background
    /// Told along with another: a participle or a purpose.
    case secondary
    /// What the sentence tells, or what it reports somebody to tell.
    case main

    package static func < (a: Prominence, b: Prominence) -> Bool { a.rawValue < b.rawValue }
}

extension Prominence {
    /// The prominence of the event whose clause hangs on `predicate`. Complexity: at most twelve steps up the tree.
    init(of predicate: Int, in parsed: ParsedText) {
        var lowest = Prominence.main
        var current = predicate
        for _ in 0..<12 {
            guard let head = parsed.head(current) else { break }
            switch parsed.relations[current] {
            case .aclRelcl: lowest = .background
            case .acl, .advcl:
                let found = Prominence.ofClause(current, in: parsed)
                lowest = min(lowest, found)
            case .obl, .nmod, .oblAgent, .nmodPoss, .compound, .amod, .appos: lowest = .background
            default: break
            }
            if lowest == .background { break }
            current = head
        }
        self = lowest
    }

    /// An adverbial or adnominal clause: a purpose and a participle tell along, a clause of time or reason recalls.
    private static func ofClause(_ i: Int, in parsed: ParsedText) -> Prominence {
        for d in parsed.dependents(of: i) where parsed.relations[d] == .mark || parsed.relations[d] == .advmod {
            switch parsed.lemmas[d] {
            case "to", "by", "of", "for", "in", "from": return .secondary
            case "after", "since", "before", "as", "when", "while", "because", "until", "if", "unless", "although",
                "though", "whether", "where", "following", "once", "despite", "whereas":
                return .background
            default: continue
            }
        }
        return .secondary
    }
}
