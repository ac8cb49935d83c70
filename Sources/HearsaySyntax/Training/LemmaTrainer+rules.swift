// SPDX-License-Identifier: Apache-2.0

extension LemmaTrainer {
    /// Learns which script the words with some end need: a rule for an end needs two words that the rule for the shorter
    /// end gets wrong, and more of them than it gets right.
    mutating func learnRules() {
        var counts: [UInt64: [Int: Int]] = [:]
        var lengths: [UInt64: Int] = [:]
        var parents: [UInt64: UInt64] = [:]
        var roots: [UInt64: Int] = [:]
        var numbers: [EditScript: Int] = [.none: 0]
        for entry in entries {
            let script = EditScript(from: entry.folded, to: folder.folded(Array(entry.lemma.utf8)))
            guard LemmaTrainer.isRule(script, entry.folded) else { continue }
            let number = numbers[script] ?? scripts.count
            if number == scripts.count {
                scripts.append(script)
                numbers[script] = number
            }
            var parent: UInt64?
            for (length, key) in LemmaTrainer.suffixKeys(entry.folded, entry.tagClass).enumerated() {
                counts[key, default: [:]][number, default: 0] += 1
                lengths[key] = length
                parents[key] = parent
                if parent == nil { roots[key] = entry.tagClass }
                parent = key
            }
        }
        var resolved: [UInt64: Int] = [:]
        var pairs: [(key: UInt64, value: UInt32)] = []
        for key in lengths.keys.sorted(by: { (lengths[$0] ?? 0, $0) < (lengths[$1] ?? 0, $1) }) {
            guard let found = counts[key], let best = LemmaEntry.top(found) else { continue }
            let votes = found[best, default: 0]
            if let tagClass = roots[key] {
                let rule = votes < 2 ? 0 : best
                resolved[key] = rule
                pairs.append((key, UInt32(rule)))
                pairs += LemmaTrainer.common(found).enumerated().map {
                    (Lemmatiser.commonKey($0.offset, tagClass), UInt32($0.element))
                }
                continue
            }
            let inherited = parents[key].flatMap { resolved[$0] } ?? 0
            resolved[key] = inherited
            if best != inherited, votes >= 2, votes > found[inherited, default: 0] {
                resolved[key] = best
                pairs.append((key, UInt32(best)))
            }
        }
        pairs.sort { $0.key < $1.key }
        rules = HashDictionary.slots(for: pairs)
    }

    /// Whether a script may stand for more than one word: it changes fewer than eight characters and adds no digits.
    private static func isRule(_ script: EditScript, _ form: [UInt8]) -> Bool {
        func characters(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
        return characters(script.append) < 8 && characters(form.suffix(script.strip)) < 8
            && !script.append.contains { $0 &- 0x30 < 10 }
    }

    /// The scripts that at least one word in 50 of a class needs, the most common first.
    private static func common(_ counts: [Int: Int]) -> [Int] {
        let total = counts.values.reduce(0, +)
        let ordered = counts.filter { $0.value * 50 >= total }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.prefix(Lemmatiser.commonLimit).map(\.key)
    }

    /// The keys of a word's ends, from none to the longest.
    private static func suffixKeys(_ folded: [UInt8], _ tagClass: Int) -> [UInt64] {
        var keys: [UInt64] = []
        var start = folded.count
        for length in 0...Lemmatiser.longestSuffix {
            if length > 0 {
                guard start > 0 else { break }
                start -= 1
                while start > 0, folded[start] & 0xC0 == 0x80 { start -= 1 }
            }
            let suffix = Array(folded[start...]) + [0]
            keys.append(
                suffix.withUnsafeBufferPointer { buffer in
                    guard let base = buffer.baseAddress else { return 0 }
                    return Lemmatiser.ruleKey(base, buffer.count - 1, length, tagClass)
                })
        }
        return keys
    }

    /// Learns in which classes it is better to look for a known lemma: where, of the rare words, more become right than
    /// wrong. A lemma that is known from the word itself alone counts as unknown.
    mutating func learnChecks() {
        var gains = [Int](repeating: 0, count: styles.count)
        withLemmatiser { lemmatiser in
            for entry in entries where entry.isRare {
                let lemma = folder.folded(Array(entry.lemma.utf8))
                let own = lemmaKey(entry.lemma, entry.tag)
                folder.fold(entry.folded)
                let plain = lemmatiser.rule(for: folder.word, entry.tagClass, checks: false) { _ in false }
                let checked = lemmatiser.rule(for: folder.word, entry.tagClass, checks: true) { hash in
                    let key = WordFilter.key(hash, .lemma(of: entry.tag))
                    return lemmaCounts[key, default: 0] > (key == own ? 1 : 0) || listed.contains(key)
                }
                guard plain != checked else { continue }
                if checked?.applied(to: entry.folded) == lemma { gains[entry.tagClass] += 1 }
                if plain?.applied(to: entry.folded) == lemma { gains[entry.tagClass] -= 1 }
            }
        }
        for c in styles.indices { styles[c].checksLemmas = gains[c] >= 2 }
    }
}
