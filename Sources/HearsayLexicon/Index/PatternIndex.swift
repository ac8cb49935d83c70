// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Entries by the lemma of their head, the most specific first.
///
/// A class, so that a look-up in the hot loops counts no references but its own.
public final class PatternIndex: Sendable {
    private let byHead: [Term: [Int32]]
    private let filter: TermFilter

    init(_ patterns: [(pattern: Pattern, weight: Int)]) {
        var byHead: [Term: [Int32]] = [:]
        var filter = TermFilter()
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
        self.byHead = byHead
        self.filter = filter
    }

    /// Indices of the entries whose head has this lemma. Complexity: for most words of a text, which head no entry, one
    /// look at a bit.
    public subscript(_ lemma: Term) -> [Int32] {
        filter.mayHold(lemma) ? byHead[lemma] ?? [] : []
    }
}
