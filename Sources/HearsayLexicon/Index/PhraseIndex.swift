// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Finds entries by a run of neighbouring terms, the longest run first.
///
/// Complexity: one hash look-up a position, then one comparison for each entry that begins with the term.
public struct PhraseIndex: Sendable {
    /// An entry: the terms after the first, and what they stand for.
    struct Phrase: Sendable {
        let terms: [Term]
        let value: Int32
        /// Exact letters, required where case tells words apart ("US", "IS"); empty otherwise.
        let exact: [UInt8]
    }

    private var byFirst: [Term: [Phrase]] = [:]
    private var filter = TermFilter()

    init() {}

    /// Adds an entry; `value` is the caller's index.
    mutating func insert(_ terms: [Term], value: Int, exact: [UInt8] = []) {
        guard let first = terms.first else { return }
        let phrase = Phrase(terms: Array(terms.dropFirst()), value: Int32(truncatingIfNeeded: value), exact: exact)
        filter.insert(first)
        byFirst[first, default: []].append(phrase)
    }

    /// Puts longer phrases first; call once when all entries are in.
    mutating func seal() {
        for (first, list) in byFirst {
            byFirst[first] = list.enumerated().sorted {
                ($1.element.terms.count, $0.offset) < ($0.element.terms.count, $1.offset)
            }.map(\.element)
        }
    }

    /// Whether an entry may begin with this term; `false` for most words of a text, at the cost of one look at a bit.
    public func mayBegin(with term: Term) -> Bool { filter.mayHold(term) }

    /// The longest entry whose terms stand at position `i` of `terms`, not going past `limit`.
    ///
    /// `accept` is asked with the value, the words and the exact letters (empty where any case will do); a refused
    /// entry gives way to the next.
    public func longest(
        at i: Int, in terms: [Term], limit: Int, accept: (_ value: Int, _ words: Range<Int>, _ exact: [UInt8]) -> Bool
    ) -> (value: Int, words: Range<Int>)? {
        guard filter.mayHold(terms[i]), let list = byFirst[terms[i]] else { return nil }
        next: for phrase in list {
            let end = i + 1 + phrase.terms.count
            if end > limit { continue }
            for k in 0..<phrase.terms.count where terms[i + 1 + k] != phrase.terms[k] { continue next }
            if accept(Int(phrase.value), i..<end, phrase.exact) { return (Int(phrase.value), i..<end) }
        }
        return nil
    }
}
