// SPDX-License-Identifier: Apache-2.0

extension Treebank {
    /// How a copy of a sentence differs from it.
    private enum Change: CaseIterable {
        /// The final punctuation mark is gone, as in a headline or caption.
        case unpunctuated
        /// Besides, determiners and passive auxiliaries are gone.
        case headline
        /// Every word begins with a capital.
        case titled
        /// All letters are capitals.
        case capitals
    }

    /// The sentences, and behind those of each document altered copies of some as paragraphs of their own, so that what is learned from them also holds for
    /// headlines and careless punctuation: one in ten without its final mark, one in ten as a headline, one in
    /// twenty in title case, one in forty in capitals. Complexity: linear.
    package func augmented(seed: UInt64) -> Treebank {
        var random = SplitMix(seed: seed)
        var result = Treebank()
        for document in documents {
            let first = result.sentences.count
            var copies: [(sentence: Int, change: Change)] = []
            for s in document.sentences {
                result.append(self, sentence: s, change: nil)
                switch random.next() % 40 {
                case 0..<4 where hasFreeEnd(s): copies.append((s, .unpunctuated))
                case 4..<8 where hasFreeEnd(s): copies.append((s, .headline))
                case 8..<10: copies.append((s, .titled))
                case 10: copies.append((s, .capitals))
                default: break
                }
            }
            for copy in copies { result.append(self, sentence: copy.sentence, change: copy.change) }
            result.documents.append(
                Document(name: document.name, genre: document.genre, sentences: first..<result.sentences.count))
        }
        return result
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
        guard change == .headline, relations[i] == .det || relations[i] == .auxPass, heads[i] >= 0 else { return false }
        return !heads[sentence].contains(Int32(i - sentence.lowerBound))
    }

    private mutating func append(_ other: Treebank, sentence s: Int, change: Change?) {
        let first = count
        let sentence = other.sentences[s]
        let words = sentence.filter { !other.isLeft(out: $0, of: sentence, change) }
        var place = [Int32](repeating: -1, count: sentence.count)
        for (new, old) in words.enumerated() { place[old - sentence.lowerBound] = Int32(new) }
        for i in words {
            let head = Int(other.heads[i])
            var form = other.form(i)
            switch change {
            case .titled: form = form.prefix(1).uppercased() + form.dropFirst()
            case .capitals: form = form.uppercased()
            case .unpunctuated, .headline, nil: break
            }
            append(
                ConlluReader.Word(
                    form: form, lemma: other.lemmas[i], tag: other.tags[i], fineTag: other.fineTags[i],
                    features: other.features[i], head: head < 0 ? -1 : Int(place[head]), relation: other.relations[i],
                    space: other.spaceAfter[i]), joins: other.joinsPrevious[i], space: other.spaceAfter[i])
        }
        sentences.append(first..<count)
        opensParagraph.append(change != nil || other.opensParagraph[s])
    }
}
