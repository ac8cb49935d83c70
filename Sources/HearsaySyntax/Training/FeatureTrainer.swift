// SPDX-License-Identifier: Apache-2.0

/// Learns which morphological features a word has, given its form and its tag.
struct FeatureTrainer {
    /// The different feature strings, the most frequent first.
    private(set) var names: [String] = []
    /// The most frequent features of each class.
    private(set) var defaults: [Int] = []
    /// Words whose features differ from those of their class.
    private(set) var words: [UInt64] = []

    /// Voice is left out: it is seen in the tree, see ``PassiveVoice``.
    init(_ treebank: Treebank, traits: [WordTraits], classes: [UInt16], classCount: Int) {
        var byName: [String: Int] = [:]
        let plain = treebank.features.map(PassiveVoice.without)
        for name in plain { byName[name, default: 0] += 1 }
        names = byName.keys.sorted { (-(byName[$0] ?? 0), $0) < (-(byName[$1] ?? 0), $1) }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var byClass = [[Int: Int]](repeating: [:], count: classCount)
        var byWord: [UInt64: (tagClass: Int, counts: [Int: Int])] = [:]
        for sentence in treebank.sentences {
            for i in sentence {
                let tagClass = Int(classes[i])
                let number = numbers[plain[i]] ?? 0
                byClass[tagClass][number, default: 0] += 1
                let key = FeatureHash.key(traits[i].key, tagClass)
                byWord[key, default: (tagClass, [:])].counts[number, default: 0] += 1
            }
        }
        defaults = byClass.map(FeatureTrainer.top)
        var pairs: [(key: UInt64, value: UInt32)] = []
        for (key, word) in byWord {
            let best = FeatureTrainer.top(word.counts)
            if best != defaults[word.tagClass] { pairs.append((key, UInt32(best))) }
        }
        pairs.sort { $0.key < $1.key }
        words = HashDictionary.slots(for: pairs)
    }

    private static func top(_ counts: [Int: Int]) -> Int {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }
}
