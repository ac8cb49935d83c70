// SPDX-License-Identifier: Apache-2.0

/// Builds the lexicon: which classes each frequent word of a treebank has.
enum LexiconBuilder {
    /// Slots of a ``HashDictionary`` from word keys to ``Lexicon`` entries.
    ///
    /// A word is known from `known` occurrences on, and sure from `sure` on if all but one in 400 agree.
    static func slots(_ treebank: Treebank, classes: [UInt8], known: Int = 4, sure: Int = 40) -> [UInt64] {
        let empty = [UInt64](repeating: 0, count: 16)
        var counts: [UInt64: [UInt8: Int]] = [:]
        empty.withUnsafeBufferPointer { slots in
            guard let base = slots.baseAddress else { return }
            let traits = TraitStore(treebank, lexicon: HashDictionary(slots: base, count: 16))
            for (s, sentence) in treebank.sentences.enumerated() {
                for i in 0..<sentence.count {
                    counts[traits[s][i].key, default: [:]][classes[sentence.lowerBound + i], default: 0] += 1
                }
            }
        }
        var pairs: [(key: UInt64, value: UInt32)] = []
        for (key, tags) in counts {
            let total = tags.values.reduce(0, +)
            guard total >= known else { continue }
            let ordered = tags.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            let first = ordered[0]
            let second = ordered.dropFirst().first { $0.value * 20 >= total }
            let isSure = total >= sure && (total - first.value) * 400 <= total
            pairs.append(
                (key, Lexicon.entry(first: Int(first.key), second: second.map { Int($0.key) }, sure: isSure)))
        }
        pairs.sort { $0.key < $1.key }
        return HashDictionary.slots(for: pairs)
    }
}
