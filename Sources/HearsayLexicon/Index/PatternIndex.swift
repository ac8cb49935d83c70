// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Entries by the lemma of their head, the most specific first.
public struct PatternIndex: Sendable {
    private var byHead: [Term: [Int32]] = [:]
    private var filter = TermFilter()

    init(_ patterns: [(pattern: Pattern, weight: Int)]) {
        for (i, entry) in patterns.enumerated() {
            for term in entry.pattern.headTerms {
                filter.insert(term)
                byHead[term, default: []].append(Int32(truncatingIfNeeded: i))
            }
        }
        for (term, list) in byHead {
            byHead[term] = list.sorted { a, b in
                let x = patterns[Int(a)].weight
                let y = patterns[Int(b)].weight
                return x == y ? a < b : x > y
            }
        }
    }

    /// Indices of the entries whose head has this lemma.
    @inlinable
    public subscript(_ lemma: Term) -> [Int32] {
        entries(lemma)
    }

    @usableFromInline
    func entries(_ lemma: Term) -> [Int32] {
        filter.mayHold(lemma) ? byHead[lemma] ?? [] : []
    }
}
