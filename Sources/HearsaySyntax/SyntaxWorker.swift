// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Analyses one run of sentences after another in memory of its own, which it gives back with ``free()``.
struct SyntaxWorker {
    /// The words of a document.
    struct Words {
        let bytes: UnsafePointer<UInt8>
        let start: UnsafePointer<Int32>
        let end: UnsafePointer<Int32>
        let flags: [WordFlags]
    }

    /// About the most words that are read at once.
    static let window = 160

    private let model: SyntaxModel
    private let keepsSentences: Bool
    private let memory: NetworkMemory
    private var trees: TreeReader
    private var traits: UnsafeMutablePointer<WordTraits>
    private var heads: UnsafeMutablePointer<Int32>
    private var relations: UnsafeMutablePointer<UInt8>
    private var capacity = window
    private var reader = TraitReader()
    private let letters: UnsafeMutablePointer<UInt8>
    private var folded: FoldedWord

    init(model: SyntaxModel, keepsSentences: Bool) {
        self.model = model
        self.keepsSentences = keepsSentences
        memory = NetworkMemory(model.network.shape, capacity: capacity)
        trees = TreeReader(model.network, memory)
        traits = .allocate(capacity: capacity)
        heads = .allocate(capacity: capacity)
        relations = .allocate(capacity: capacity)
        letters = .allocate(capacity: FoldedWord.limit + 8)
        folded = FoldedWord(scratch: letters)
    }

    func free() {
        giveBack()
        letters.deallocate()
        reader.free()
    }

    private func giveBack() {
        traits.deallocate()
        heads.deallocate()
        relations.deallocate()
    }

    private mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count
        traits = .allocate(capacity: capacity)
        heads = .allocate(capacity: capacity)
        relations = .allocate(capacity: capacity)
        memory.reserve(count)
    }

    /// The end of the run of sentences of one block that begins with sentence `first` and has ``window`` words or, if
    /// one sentence alone has more, that sentence.
    static func windowEnd(_ text: TokenizedText, from first: Int) -> Int {
        let start = text.sentences[first].words.lowerBound
        var next = first + 1
        while next < text.sentences.count, text.sentences[next].block == text.sentences[first].block,
            text.sentences[next].words.lowerBound == text.sentences[next - 1].words.upperBound,
            text.sentences[next].words.upperBound - start <= window
        {
            next += 1
        }
        return next
    }

    /// Analyses the words of some sentences that follow one another. Complexity: linear but for the trees, which are
    /// quadratic in a sentence; allocates for the longest run so far only.
    mutating func parse(_ words: Words, _ given: ArraySlice<Sentence>, into analysis: inout Analysis) {
        guard let first = given.first?.words.lowerBound, let last = given.last?.words.upperBound, first < last,
            last <= analysis.heads.count
        else { return }
        reserve(last - first)
        read(words, given, first)
        model.network.read(last - first, memory)
        analysis.states?.set(first, last - first, memory.state)
        var start = first
        var sentence = given.startIndex
        for i in first..<last {
            while sentence + 1 < given.endIndex, given[sentence].words.upperBound <= i { sentence += 1 }
            guard ends(i, given[sentence].words, first, last, words, start) else { continue }
            finish(words, start..<i + 1, first, &analysis)
            analysis.sentences.append(Sentence(words: start..<i + 1, block: given[sentence].block))
            start = i + 1
        }
    }

    /// Whether a sentence that began with `start` ends with word `i`.
    @inline(__always)
    private func ends(
        _ i: Int, _ given: Range<Int>, _ first: Int, _ last: Int, _ words: Words, _ start: Int
    ) -> Bool {
        if i + 1 == last || i + 1 - start == SyntaxParser.longestSentence { return true }
        if keepsSentences { return i + 1 == given.upperBound }
        if words.flags[i + 1].contains(.joinsPrevious) { return false }
        let shape = model.network.shape
        return memory.readout[(i - first) * shape.readoutWidth + shape.classes] > 0
    }

    /// Fills the network's memory with the features of the words.
    private mutating func read(_ words: Words, _ given: ArraySlice<Sentence>, _ first: Int) {
        for sentence in given {
            let range = sentence.words
            reader.read(
                bytes: words.bytes, start: words.start + range.lowerBound, end: words.end + range.lowerBound,
                count: range.count, into: traits + (range.lowerBound - first))
            for i in range {
                var gap: WordFeatures.Gap = []
                if words.flags[i].contains(.spaceAfter) { gap.insert(.spaceAfter) }
                if i == first || words.flags[i - 1].contains(.spaceAfter) { gap.insert(.spaceBefore) }
                if words.flags[i].contains(.joinsPrevious) { gap.insert(.joinsPrevious) }
                if i + 1 < words.flags.count, words.flags[i + 1].contains(.joinsPrevious) { gap.insert(.joinsNext) }
                if i + 1 == range.upperBound { gap.insert(.ends) }
                if i == range.lowerBound { gap.insert(.opens) }
                let trait = traits[i - first]
                memory.words[i - first] =
                    model.vocabulary.value(of: trait.key).map { Int32(truncatingIfNeeded: $0) }
                    ?? WordFeatures.unknown
                WordFeatures.write(
                    trait, gap, rows: model.network.shape.parts,
                    into: memory.parts + (i - first) * WordFeatures.parts)
            }
        }
    }

    /// Finds the tree of a sentence and fills the columns of its words.
    private mutating func finish(_ words: Words, _ sentence: Range<Int>, _ first: Int, _ analysis: inout Analysis) {
        trees.read(
            sentence.lowerBound - first..<sentence.upperBound - first, root: model.root, heads: heads,
            relations: relations)
        for i in sentence {
            let head = Int(heads[i - sentence.lowerBound])
            analysis.heads[i] = head == 0 ? -1 : Int32(truncatingIfNeeded: sentence.lowerBound + head - 1)
            analysis.relations[i] = model.relations[Int(relations[i - sentence.lowerBound])]
            name(words, i, traits[i - first], bestClass(i - first), &analysis)
        }
        markPassives(sentence, &analysis)
    }

    @inline(__always)
    private func bestClass(_ i: Int) -> Int {
        let scores = memory.readout + i * model.network.shape.readoutWidth
        var best = 0
        for c in 1..<max(model.classes.count, 1) where scores[c] > scores[best] { best = c }
        return best
    }

    /// Fills tag, features and lemma of one word.
    @inline(__always)
    private mutating func name(
        _ words: Words, _ i: Int, _ traits: WordTraits, _ tagClass: Int, _ analysis: inout Analysis
    ) {
        let entry = model.classes[tagClass]
        analysis.tags[i] = entry.tag
        analysis.fineTags[i] = entry.fine
        var features = entry.features
        if let own = model.featureWords.value(of: FeatureHash.key(traits.key, tagClass)) {
            if Int(own) < model.morphology.count { features = Int(own) }
        }
        analysis.features[i] = UInt16(truncatingIfNeeded: features)
        analysis.morphology[i] = model.morphology[features]
        let before = analysis.lemmaBytes.count
        analysis.lemmaStarts[i] = Int32(truncatingIfNeeded: before)
        model.lemmatiser.append(
            words.bytes + Int(words.start[i]), Int(words.end[i] - words.start[i]), key: traits.key,
            letterCase: traits.letterCase, tagClass: tagClass, folded: &folded, to: &analysis.lemmaBytes)
        analysis.lemmaStarts[i + 1] = Int32(truncatingIfNeeded: analysis.lemmaBytes.count)
        analysis.lemmas[i] = analysis.lemmaBytes.withUnsafeBufferPointer {
            Term(folding: UnsafeBufferPointer(rebasing: $0[before...]))
        }
    }

    /// Sets the voice of participles: passive with a passive auxiliary or subject, and where they stand by themselves as
    /// modifiers; not behind another auxiliary ("has fallen").
    private func markPassives(_ sentence: Range<Int>, _ analysis: inout Analysis) {
        for i in sentence {
            switch analysis.relations[i] {
            case .acl, .advcl, .amod:
                if analysis.tags[i] == .verb, analysis.morphology[i].isSuperset(of: [.participle, .past]) {
                    analysis.morphology[i].insert(.passive)
                }
            default: break
            }
        }
        for i in sentence where analysis.relations[i] == .aux && analysis.heads[i] >= 0 {
            analysis.morphology[Int(analysis.heads[i])].remove(.passive)
        }
        for i in sentence where analysis.heads[i] >= 0 {
            let head = Int(analysis.heads[i])
            switch analysis.relations[i] {
            case .auxPass, .nsubjPass, .csubjPass:
                if analysis.morphology[head].contains(.participle) { analysis.morphology[head].insert(.passive) }
            default: break
            }
        }
    }
}
