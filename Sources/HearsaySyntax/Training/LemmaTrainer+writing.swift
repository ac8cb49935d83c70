// SPDX-License-Identifier: Apache-2.0

extension LemmaTrainer {
    /// Learns which bytes between the digits of a number its lemma is without, by class.
    mutating func learnSeparators() {
        for (bit, separator) in LemmaStyle.separators.enumerated() {
            var votes = [Int](repeating: 0, count: styles.count)
            for entry in entries {
                let stands = entry.folded.withUnsafeBufferPointer { form in
                    form.indices.contains { i in
                        guard let base = form.baseAddress, form[i] == separator else { return false }
                        return Lemmatiser.standsInNumber(base, i, form.count)
                    }
                }
                if stands { votes[entry.tagClass] += entry.lemma.utf8.contains(separator) ? -1 : 1 }
            }
            for c in styles.indices where votes[c] > 0 { styles[c].dropped |= 1 << UInt8(bit) }
        }
    }

    /// Learns how lemmas are written, given their class and how the word is written. Rare words alone tell it, since the
    /// others are looked up. Where there are few in a slot, less and less of it decides: the sentence's style goes first,
    /// then the place in the sentence, then the class for its universal tag, then that.
    mutating func learnWriting() {
        var votes: [Int: [Int]] = [:]
        withLemmatiser { lemmatiser in
            for entry in entries where entry.isRare {
                for written in entry.written.keys.sorted() where written.letterCase & 7 != 0 {
                    for lemma in (entry.written[written] ?? [:]).keys.sorted() {
                        let (slot, fitting) = writings(lemmatiser, entry, written, lemma)
                        guard (1...2).contains(fitting.count) else { continue }
                        for context in LemmaTrainer.contexts(entry.tagClass, entry.tag, slot) {
                            for writing in fitting {
                                votes[context, default: [0, 0, 0]][writing.rawValue] += 2 / fitting.count
                            }
                        }
                    }
                }
            }
        }
        for c in styles.indices {
            for slot in 0..<64 {
                let contexts = LemmaTrainer.contexts(c, styles[c].tag, slot)
                let context = zip(contexts, LemmaTrainer.needed).first { votes[$0, default: [0]].reduce(0, +) >= $1 }?.0
                let counts = context.flatMap { votes[$0] } ?? (slot & 7 < 2 ? [1, 0, 0] : [0, 1, 0])
                if counts[1] > counts[0], counts[1] >= counts[2] {
                    styles[c].kept |= 1 << UInt64(slot)
                } else if counts[2] > counts[0] {
                    styles[c].titles |= 1 << UInt64(slot)
                }
            }
        }
    }

    /// The slot of a word and the ways of writing that make its rule's lemma the right one.
    private func writings(
        _ lemmatiser: Lemmatiser, _ entry: LemmaEntry, _ written: LemmaEntry.Written, _ lemma: String
    ) -> (slot: Int, fitting: [LemmaStyle.Writing]) {
        let style = styles[entry.tagClass]
        folder.fold(written.form)
        let slot = lemmatiser.slot(written.letterCase, folder.word, key: entry.word)
        let rule = lemmatiser.rule(for: folder.word, entry.tagClass, checks: style.checksLemmas) {
            lemmatiser.known.contains($0, .lemma(of: style.tag))
        }
        let fitting = LemmaStyle.Writing.allCases.filter { writing in
            var output: [UInt8] = []
            written.form.withUnsafeBufferPointer { form in
                guard let text = form.baseAddress else { return }
                lemmatiser.write(text, form.count, folder.word, rule, writing, to: &output)
            }
            return output.elementsEqual(lemma.utf8)
        }
        return (slot, fitting)
    }

    /// How many votes, two a word, each of these contexts needs: few to go by the class rather than its universal tag.
    private static let needed = [20, 20, 8, 20, 20]

    /// What a slot is counted under, from the narrowest to the widest.
    private static func contexts(_ tagClass: Int, _ tag: UInt8, _ slot: Int) -> [Int] {
        [
            tagClass << 8 | slot, 1 << 20 | tagClass << 8 | slot & 15, 2 << 20 | tagClass << 8 | slot & 7,
            3 << 20 | Int(tag) << 8 | slot & 7, 4 << 20 | slot & 7,
        ]
    }
}
