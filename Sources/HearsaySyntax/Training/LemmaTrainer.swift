// SPDX-License-Identifier: Apache-2.0

/// Learns lemmas from a treebank: rules on the ends of words, and a dictionary of what the rules get wrong.
struct LemmaTrainer {
    private(set) var words: [UInt64] = []
    private(set) var rules: [UInt64] = []
    private(set) var strings: [UInt8] = []
    private(set) var scripts: [EditScript] = [.none]
    private(set) var keepsCase: [UInt64] = []

    private struct Entry {
        var folded: [UInt8]
        var key: UInt64
        var tagClass: Int
        var lemmas: [String: Int] = [:]
        var written: [[UInt8]: Int] = [:]
        var cases: [UInt32: Int] = [:]
    }

    init(_ treebank: Treebank, traits: TraitStore, classes: [UInt16], classCount: Int) {
        var entries: [UInt64: Entry] = [:]
        let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: FoldedWord.limit + 8)
        defer { scratch.deallocate() }
        var folded = FoldedWord(scratch: scratch)
        for (s, sentence) in treebank.sentences.enumerated() {
            for i in sentence {
                let form = Array(treebank.bytes[Int(treebank.start[i])..<Int(treebank.end[i])])
                guard form.count <= FoldedWord.limit, treebank.lemmas[i] != "_" || form == [0x5F] else { continue }
                form.withUnsafeBufferPointer { if let base = $0.baseAddress { folded.fold(base, $0.count) } }
                let trait = traits[s][i - sentence.lowerBound]
                let key = FeatureHash.key(trait.key, Int(classes[i]))
                let bytes = Array(UnsafeBufferPointer(start: folded.bytes, count: folded.count))
                var entry = entries[key] ?? Entry(folded: bytes, key: key, tagClass: Int(classes[i]))
                entry.lemmas[treebank.lemmas[i], default: 0] += 1
                entry.written[form, default: 0] += 1
                entry.cases[trait.letterCase, default: 0] += 1
                entries[key] = entry
            }
        }
        let ordered = entries.values.sorted { $0.key < $1.key }
        learnCase(treebank, traits, classes, classCount)
        learnRules(ordered)
        learnWords(ordered)
    }

    private static func top<Key: Comparable>(_ counts: [Key: Int]) -> Key? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func lowered(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }

    /// Whether lemmas keep their capitals, by class and case of the form.
    private mutating func learnCase(
        _ treebank: Treebank, _ traits: TraitStore, _ classes: [UInt16], _ classCount: Int
    ) {
        var kept = [Int](repeating: 0, count: classCount * 64)
        for (s, sentence) in treebank.sentences.enumerated() {
            for i in sentence {
                let lemma = treebank.lemmas[i]
                let slot = Int(classes[i]) * 64 + Int(traits[s][i - sentence.lowerBound].letterCase & 63)
                let form = treebank.form(i)
                guard form.lowercased() != form, let a = form.unicodeScalars.first, let b = lemma.unicodeScalars.first
                else { continue }
                kept[slot] += a == b && (form.count < 2 || form.lowercased() != lemma) ? 1 : -1
            }
        }
        keepsCase = (0..<classCount).map { c in
            var bits: UInt64 = 0
            for slot in 0..<64 where kept[c * 64 + slot] > 0 { bits |= 1 << UInt64(slot) }
            return bits
        }
    }

    private mutating func learnRules(_ entries: [Entry]) {
        var counts: [UInt64: [Int: Int]] = [:]
        var lengths: [UInt64: Int] = [:]
        var parents: [UInt64: UInt64] = [:]
        var numbers: [EditScript: Int] = [.none: 0]
        for entry in entries {
            guard let lemma = LemmaTrainer.top(entry.lemmas) else { continue }
            let script = EditScript(from: entry.folded, to: LemmaTrainer.lowered(lemma))
            guard script.append.count < 8, script.strip < 8 else { continue }
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
                parent = key
            }
        }
        var resolved: [UInt64: Int] = [:]
        var pairs: [(key: UInt64, value: UInt32)] = []
        for key in lengths.keys.sorted(by: { (lengths[$0] ?? 0, $0) < (lengths[$1] ?? 0, $1) }) {
            let inherited = parents[key].flatMap { resolved[$0] }
            guard let found = counts[key], let best = LemmaTrainer.top(found) else { continue }
            if best != inherited, inherited == nil || found[best, default: 0] >= 2 {
                resolved[key] = best
                pairs.append((key, UInt32(best)))
            } else {
                resolved[key] = inherited
            }
        }
        pairs.sort { $0.key < $1.key }
        rules = HashDictionary.slots(for: pairs)
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

    private mutating func learnWords(_ entries: [Entry]) {
        var pairs: [(key: UInt64, value: UInt32)] = []
        var places: [String: UInt32] = [:]
        let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: FoldedWord.limit + 8)
        defer { scratch.deallocate() }
        var folded = FoldedWord(scratch: scratch)
        let none = HashDictionary.slots(for: [])
        for entry in entries {
            guard let lemma = LemmaTrainer.top(entry.lemmas), let form = entry.written.max(by: LemmaTrainer.rarer)?.key,
                let letterCase = LemmaTrainer.top(entry.cases), lemma.utf8.count < 256
            else { continue }
            var output: [UInt8] = []
            none.withUnsafeBufferPointer { none in
                rules.withUnsafeBufferPointer { rules in
                    form.withUnsafeBufferPointer { form in
                        guard let empty = none.baseAddress, let slots = rules.baseAddress, let text = form.baseAddress
                        else { return }
                        let lemmatiser = Lemmatiser(
                            words: HashDictionary(slots: empty, count: none.count),
                            rules: HashDictionary(slots: slots, count: rules.count),
                            strings: UnsafeRawBufferPointer(start: nil, count: 0), scripts: scripts,
                            keepsCase: keepsCase)
                        lemmatiser.append(
                            text, form.count, key: 0, letterCase: letterCase, tagClass: entry.tagClass,
                            folded: &folded, to: &output)
                    }
                }
            }
            guard output != Array(lemma.utf8) else { continue }
            let place = places[lemma] ?? UInt32(strings.count) << 8 | UInt32(lemma.utf8.count)
            if places[lemma] == nil {
                places[lemma] = place
                strings += Array(lemma.utf8)
            }
            pairs.append((entry.key, place))
        }
        words = HashDictionary.slots(for: pairs)
    }

    private static func rarer(_ a: (key: [UInt8], value: Int), _ b: (key: [UInt8], value: Int)) -> Bool {
        a.value != b.value ? a.value < b.value : b.key.lexicographicallyPrecedes(a.key)
    }
}
