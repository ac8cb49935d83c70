// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

extension Treebank {
    /// How a copy of a sentence differs from it.
    private enum Change: CaseIterable {
        /// The final punctuation mark is gone, as in a headline or caption.
        case unpunctuated
        /// Besides, determiners, passive auxiliaries and copulas are gone, and the past is told in the present tense.
        case headline
        /// Every word begins with a capital.
        case titled
        /// All letters are capitals.
        case capitals
    }

    /// The sentences, and behind those of each document altered copies of some as paragraphs of their own, so that what is learned from them also holds for
    /// headlines and careless punctuation: one in ten without its final mark, one in ten as a headline, one in
    /// twenty in title case, one in forty in capitals. Complexity: linear.
    ///
    /// `present` gives the present forms for headlines, see ``presentForms()``.
    package func augmented(seed: UInt64, present: [String: String]) -> Treebank {
        var random = SplitMix(seed: seed)
        var result = Treebank()
        for document in documents {
            let first = result.sentences.count
            var copies: [(sentence: Int, change: Change)] = []
            for s in document.sentences {
                result.append(self, sentence: s, change: nil, present: present)
                switch random.next() % 40 {
                case 0..<4 where hasFreeEnd(s): copies.append((s, .unpunctuated))
                case 4..<8 where hasFreeEnd(s): copies.append((s, .headline))
                case 8..<10: copies.append((s, .titled))
                case 10: copies.append((s, .capitals))
                default: break
                }
            }
            for copy in copies { result.append(self, sentence: copy.sentence, change: copy.change, present: present) }
            result.documents.append(
                Document(name: document.name, genre: document.genre, sentences: first..<result.sentences.count))
        }
        return result
    }

    /// The third person singular of the present by lemma, as far as the treebank shows it. Empty without the own tags of
    /// the Penn Treebank.
    package func presentForms() -> [String: String] {
        var counts: [String: [String: Int]] = [:]
        for i in 0..<count where fineTags[i] == "VBZ" && tags[i] == .verb {
            counts[lemmas[i], default: [:]][form(i).lowercased(), default: 0] += 1
        }
        return counts.compactMapValues { forms in forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    }

    /// The form of a verb in the past as a headline would have it, and its own tag; `nil` for any other word.
    private func headlineForm(_ i: Int, of sentence: Range<Int>, _ present: [String: String]) -> (String, String)? {
        guard fineTags[i] == "VBD", tags[i] == .verb, heads[i] == -1 else { return nil }
        let place = Int32(i - sentence.lowerBound)
        guard let subject = sentence.first(where: { heads[$0] == place && relations[$0] == .nsubj }),
            !sentence.contains(where: { heads[$0] == place && relations[$0].universal == .aux })
        else { return nil }
        if fineTags[subject] == "NNS" || fineTags[subject] == "NNPS" { return (lemmas[i], "VBP") }
        return present[lemmas[i]].map { ($0, "VBZ") }
    }

    /// Whether the last word is a punctuation mark on which nothing hangs, and not the only word.
    private func hasFreeEnd(_ s: Int) -> Bool {
        let sentence = sentences[s]
        let last = sentence.upperBound - 1
        return sentence.count > 2 && tags[last] == .punct && heads[last] >= 0
            && !heads[sentence].contains(Int32(sentence.count - 1))
    }

    /// Whether a change leaves out a word of a sentence; only words on which nothing hangs.
    private func isLeft(out i: Int, of sentence: Range<Int>, _ change: Change?) -> Bool {
        guard change == .unpunctuated || change == .headline else { return false }
        if i == sentence.upperBound - 1 { return true }
        guard change == .headline, heads[i] >= 0 else { return false }
        guard [.det, .auxPass, .cop].contains(relations[i]) else { return false }
        return !heads[sentence].contains(Int32(i - sentence.lowerBound))
    }

    private mutating func append(_ other: Treebank, sentence s: Int, change: Change?, present: [String: String]) {
        let first = count
        let sentence = other.sentences[s]
        let words = sentence.filter { !other.isLeft(out: $0, of: sentence, change) }
        var place = [Int32](repeating: -1, count: sentence.count)
        for (new, old) in words.enumerated() { place[old - sentence.lowerBound] = Int32(new) }
        for i in words {
            let head = Int(other.heads[i])
            var form = other.form(i)
            var fine = other.fineTags[i]
            var features = other.features[i]
            switch change {
            case .titled: form = form.prefix(1).uppercased() + form.dropFirst()
            case .capitals: form = form.uppercased()
            case .headline:
                if let (now, tag) = other.headlineForm(i, of: sentence, present) {
                    form = now
                    fine = tag
                    features = features.replacing("Tense=Past", with: "Tense=Pres")
                }
            case .unpunctuated, nil: break
            }
            append(
                ConlluReader.Word(
                    form: form, lemma: other.lemmas[i], tag: other.tags[i], fineTag: fine,
                    features: features, head: head < 0 ? -1 : Int(place[head]), relation: other.relations[i],
                    space: other.spaceAfter[i]), joins: other.joinsPrevious[i], space: other.spaceAfter[i])
        }
        sentences.append(first..<count)
        opensParagraph.append(change != nil || other.opensParagraph[s])
    }
}
