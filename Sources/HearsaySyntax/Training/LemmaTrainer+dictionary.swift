// SPDX-License-Identifier: Apache-2.0

extension LemmaTrainer {
    /// The lemmas that have to be looked up: of words that rules get wrong in some way of writing them, and, where that is
    /// better than rules, of words under their universal tag.
    mutating func dictionary() -> [UInt64: String] {
        var lemmas = withLemmatiser(exceptions) ?? [:]
        let groups = Dictionary(grouping: entries.indices.filter { !entries[$0].hasDigits }) { entries[$0].tagKey }
        let gains = withLemmatiser { backOffGains(groups, $0) } ?? []
        let learned = learnBackOff(gains)
        _ = withLemmatiser { addBackOff(groups, learned, $0, to: &lemmas) }
        return lemmas
    }

    /// The words whose lemma differs from what the rules make of them, whichever way they are written.
    private func exceptions(_ lemmatiser: Lemmatiser) -> [UInt64: String] {
        var lemmas: [UInt64: String] = [:]
        for entry in entries {
            let lemma = entry.lemma
            // One number must not get the lemma of another; but "2" may stand for "to".
            if entry.hasDigits, entry.count < 2 || lemma.utf8.contains(where: { $0 &- 0x30 < 10 }) { continue }
            var ruled = 0
            var lookedUp = 0
            var differs = false
            for (written, counts) in entry.written {
                let found = self.lemma(lemmatiser, written, word: entry.word, entry.tagClass)
                for (own, count) in counts {
                    if found.elementsEqual(own.utf8) { ruled += count }
                    if lemma == own { lookedUp += count }
                }
                differs = differs || !found.elementsEqual(lemma.utf8)
            }
            if !differs {
                differs = variants(of: entry.folded).contains {
                    !self.lemma(lemmatiser, $0, word: entry.word, entry.tagClass).elementsEqual(lemma.utf8)
                }
            }
            if differs, lookedUp >= ruled { lemmas[entry.key] = lemma }
        }
        return lemmas
    }

    /// A word in small letters, with a capital and in capitals, wherever that may stand.
    private func variants(of folded: [UInt8]) -> [LemmaEntry.Written] {
        let small = String(decoding: folded, as: UTF8.self)
        var variants: [LemmaEntry.Written] = []
        let forms: [(String, LetterCase)] = [
            (small, .lower), (small.prefix(1).uppercased() + small.dropFirst(), .initial),
            (small.uppercased(), .capitals),
        ]
        for (form, letterCase) in forms {
            let bytes = Array(form.utf8)
            folder.fold(bytes)
            guard bytes.count <= FoldedWord.limit, folder.word.letterCase == letterCase else { continue }
            for place: UInt32 in [0, 8] {
                for style in [CaseStyle.sentence, .title, .capitals] {
                    variants.append(
                        LemmaEntry.Written(
                            form: bytes, letterCase: UInt32(letterCase.rawValue) | place | style.rawValue << 4))
                }
            }
        }
        return variants
    }

    /// For each class, how many more words get the right lemma by what they have under the other classes of their universal
    /// tag than by rules.
    private func backOffGains(_ groups: [UInt64: [Int]], _ lemmatiser: Lemmatiser) -> [Int] {
        var gains = [Int](repeating: 0, count: styles.count)
        for group in groups.values where group.count > 1 {
            let all = group.map { entries[$0].lemmas }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
            for entry in group.map({ entries[$0] }) {
                let others = all.merging(entry.lemmas) { $0 - $1 }.filter { $0.value > 0 }
                guard let usual = entry.usual, let lemma = LemmaEntry.top(others) else { continue }
                let found = self.lemma(lemmatiser, usual, word: entry.word, entry.tagClass)
                if lemma == entry.lemma { gains[entry.tagClass] += 1 }
                if found.elementsEqual(entry.lemma.utf8) { gains[entry.tagClass] -= 1 }
            }
        }
        return gains
    }

    /// Decides which classes look words up under their universal tag: those that gain by it, where all classes of the tag
    /// together do, and those of a tag that the list has words of. Returns the tags of the first kind.
    private mutating func learnBackOff(_ gains: [Int]) -> Set<UInt8> {
        var byTag: [UInt8: Int] = [:]
        for c in styles.indices { byTag[styles[c].tag, default: 0] += gains[c] }
        let learned = Set(byTag.filter { $0.value >= 5 }.keys)
        let helped = Set(list.words.filter { $0.form != $0.lemma }.map(\.tag.rawValue))
        for c in styles.indices {
            let tag = styles[c].tag
            styles[c].backsOff = learned.contains(tag) ? gains[c] >= 0 : helped.contains(tag)
        }
        return learned
    }

    /// Adds words under their universal tags where the rules of a class that looks there get them wrong.
    private func addBackOff(
        _ groups: [UInt64: [Int]], _ learned: Set<UInt8>, _ lemmatiser: Lemmatiser, to lemmas: inout [UInt64: String]
    ) {
        func isNeeded(_ form: [UInt8], _ word: UInt64, _ tag: UInt8, _ lemma: String, except own: Set<Int>) -> Bool {
            let written = LemmaEntry.Written(form: form, letterCase: UInt32(LetterCase.lower.rawValue))
            return styles.indices.contains { c in
                styles[c].backsOff && styles[c].tag == tag && !own.contains(c)
                    && !self.lemma(lemmatiser, written, word: word, c).elementsEqual(lemma.utf8)
            }
        }
        for (key, group) in groups {
            let all = group.map { entries[$0].lemmas }.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
            let first = entries[group[0]]
            guard learned.contains(first.tag), let lemma = LemmaEntry.top(all),
                isNeeded(first.folded, first.word, first.tag, lemma, except: Set(group.map { entries[$0].tagClass }))
            else { continue }
            lemmas[key] = lemma
            for entry in group.map({ entries[$0] }) where styles[entry.tagClass].backsOff {
                lemmas[entry.key] = entry.lemma == lemma ? nil : entry.lemma
            }
        }
        let bases = Set(list.words.filter { $0.form == $0.lemma }.map { "\($0.form)\t\($0.tag)" })
        for word in list.words where word.form != word.lemma && !bases.contains("\(word.form)\t\(word.tag)") {
            let form = Array(word.form.utf8)
            guard form.count <= FoldedWord.limit else { continue }
            let hash = folder.key(form)
            let key = FeatureHash.key(hash, Lemmatiser.tagOffset + Int(word.tag.rawValue))
            guard groups[key] == nil, lemmas[key] == nil else { continue }
            if isNeeded(folder.folded(form), hash, word.tag.rawValue, word.lemma, except: []) {
                lemmas[key] = word.lemma
            }
        }
    }
}
