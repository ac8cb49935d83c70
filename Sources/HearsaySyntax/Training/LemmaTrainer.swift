// SPDX-License-Identifier: Apache-2.0

/// Learns lemmas from a treebank: rules on the ends of words, what is known of words, how lemmas are written, and a
/// dictionary of what all this gets wrong. The same treebank and list give the same bytes.
struct LemmaTrainer {
    /// The sections of the model: see ``Lemmatiser``.
    private(set) var words: [UInt64] = []
    var rules: [UInt64] = HashDictionary.slots(for: [])
    private(set) var strings: [UInt8] = []
    var scripts: [EditScript] = [.none]
    private(set) var known: [UInt64] = [0]
    var styles: [LemmaStyle]

    /// The words of the treebank by class, in a fixed order.
    let entries: [LemmaEntry]
    /// How many entries have a lemma, by its key in ``known``.
    private(set) var lemmaCounts: [UInt64: Int] = [:]
    /// The keys of the lemmas of the list.
    private(set) var listed: Set<UInt64> = []
    let list: WordList
    let folder = WordFolder()

    init(_ treebank: Treebank, traits: [WordTraits], classes: [UInt16], classCount: Int, list: WordList = WordList()) {
        self.list = list
        styles = Array(repeating: LemmaStyle(), count: classCount)
        for i in 0..<treebank.count { styles[Int(classes[i])].tag = treebank.tags[i].rawValue }
        var found: [UInt64: LemmaEntry] = [:]
        var plain: Set<UInt64> = []
        for sentence in treebank.sentences {
            for i in sentence {
                let form = Array(treebank.bytes[Int(treebank.start[i])..<Int(treebank.end[i])])
                let trait = traits[i]
                let written = trait.letterCase & 7
                if written == UInt32(LetterCase.lower.rawValue) { plain.insert(WordFilter.key(trait.key, .small)) }
                if written == UInt32(LetterCase.lower.rawValue) || written == UInt32(LetterCase.initial.rawValue) {
                    plain.insert(WordFilter.key(trait.key, .plain))
                }
                guard form.count <= FoldedWord.limit, treebank.lemmas[i] != "_" || form == [0x5F] else { continue }
                let tagClass = Int(classes[i])
                let key = FeatureHash.key(trait.key, tagClass)
                var entry =
                    found.removeValue(forKey: key)
                    ?? LemmaEntry(
                        folded: folder.folded(form), word: trait.key, tagClass: tagClass, tag: styles[tagClass].tag)
                entry.add(treebank.lemmas[i], form, trait.letterCase)
                found[key] = entry
            }
        }
        for word in list.words where word.form != word.lemma {
            let key = folder.key(Array(word.form.utf8))
            for c in styles.indices where styles[c].tag == word.tag.rawValue {
                found[FeatureHash.key(key, c)]?.support(word.lemma)
            }
        }
        entries = found.values.sorted { $0.key < $1.key }
        learnLemmas(plain)
        learnSeparators()
        learnRules()
        learnChecks()
        learnWriting()
        fill(dictionary())
    }

    /// The key of a lemma in ``known``.
    func lemmaKey(_ lemma: String, _ tag: UInt8) -> UInt64 {
        let folded = folder.folded(Array(lemma.utf8))
        return WordFilter.key(FeatureHash.bytes(folder.word.bytes, folded.count), .lemma(of: tag))
    }

    private mutating func learnLemmas(_ plain: Set<UInt64>) {
        for entry in entries { lemmaCounts[lemmaKey(entry.lemma, entry.tag), default: 0] += 1 }
        for word in list.words { listed.insert(lemmaKey(word.lemma, word.tag.rawValue)) }
        known = WordFilter.slots(for: plain.union(lemmaCounts.keys).union(listed))
    }

    /// Lays the dictionary out: lemmas by key.
    private mutating func fill(_ lemmas: [UInt64: String]) {
        var pairs: [(key: UInt64, value: UInt32)] = []
        var places: [String: UInt32] = [:]
        for (key, lemma) in lemmas.sorted(by: { $0.key < $1.key }) where lemma.utf8.count < 256 {
            let place = places[lemma] ?? UInt32(strings.count) << 8 | UInt32(lemma.utf8.count)
            if places[lemma] == nil {
                places[lemma] = place
                strings += Array(lemma.utf8)
            }
            pairs.append((key, place))
        }
        words = HashDictionary.slots(for: pairs)
    }

    /// Calls `body` with a lemmatiser that has learned all but the dictionary.
    func withLemmatiser<Result>(_ body: (Lemmatiser) -> Result) -> Result? {
        let none = HashDictionary.slots(for: [])
        return none.withUnsafeBufferPointer { none in
            rules.withUnsafeBufferPointer { rules in
                known.withUnsafeBufferPointer { known in
                    guard let empty = none.baseAddress, let slots = rules.baseAddress, let filter = known.baseAddress
                    else { return nil }
                    return body(
                        Lemmatiser(
                            words: HashDictionary(slots: empty, count: none.count),
                            rules: HashDictionary(slots: slots, count: rules.count),
                            strings: UnsafeRawBufferPointer(start: nil, count: 0), scripts: scripts,
                            known: WordFilter(slots: filter, count: known.count), styles: styles))
                }
            }
        }
    }

    /// The lemma that a lemmatiser finds.
    func lemma(_ lemmatiser: Lemmatiser, _ written: LemmaEntry.Written, word: UInt64, _ tagClass: Int) -> [UInt8] {
        var output: [UInt8] = []
        written.form.withUnsafeBufferPointer { form in
            guard let text = form.baseAddress else { return }
            lemmatiser.append(
                text, form.count, key: word, letterCase: written.letterCase, tagClass: tagClass, folded: &folder.word,
                to: &output)
        }
        return output
    }
}
