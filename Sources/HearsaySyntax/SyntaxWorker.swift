// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Analyses one sentence after another in memory of its own, which it gives back with ``free()``.
struct SyntaxWorker {
    /// The words of a document.
    struct Words {
        let bytes: UnsafePointer<UInt8>
        let start: UnsafePointer<Int32>
        let end: UnsafePointer<Int32>
    }

    private let model: SyntaxModel
    private var traits: UnsafeMutablePointer<WordTraits>
    private var capacity = 256
    private var reader = TraitReader()
    private let tagger = Tagger.Scratch()
    private var parser = ParserScratch()
    private let letters: UnsafeMutablePointer<UInt8>
    private var folded: FoldedWord

    init(model: SyntaxModel) {
        self.model = model
        traits = .allocate(capacity: capacity + 4)
        letters = .allocate(capacity: FoldedWord.limit + 8)
        folded = FoldedWord(scratch: letters)
    }

    func free() {
        traits.deallocate()
        letters.deallocate()
        reader.free()
        tagger.free()
        parser.free()
    }

    /// Analyses the words of one sentence. Complexity: linear; allocates for the longest sentence so far only.
    mutating func parse(_ words: Words, _ sentence: Range<Int>, into analysis: inout Analysis) {
        let count = sentence.count
        guard count > 0 else { return }
        if count > capacity {
            traits.deallocate()
            capacity = count * 2
            traits = .allocate(capacity: capacity + 4)
        }
        let outside = WordTraits.outside
        traits[0] = outside
        traits[1] = outside
        traits[count + 2] = outside
        traits[count + 3] = outside
        let first = sentence.lowerBound
        let own = traits + 2
        reader.read(
            bytes: words.bytes, start: words.start + first, end: words.end + first, count: count,
            lexicon: model.lexicon, into: own)
        analysis.classes.withUnsafeMutableBufferPointer { classes in
            guard let base = classes.baseAddress else { return }
            model.tagger.tag(own, count: count, scratch: tagger, into: base + first)
            model.classTags.withUnsafeBufferPointer { tags in
                guard let tags = tags.baseAddress else { return }
                let start = parser.start(own, base + first, tags: tags, count: count)
                model.parser.parse(start, features: parser.features, scores: parser.scores)
            }
        }
        for i in 0..<count { finish(words, first + i, own[i], parser.nodes[i + 1], count, first, &analysis) }
        markPassives(sentence, &analysis)
    }

    /// Fills the columns of one word.
    @inline(__always)
    private mutating func finish(
        _ words: Words, _ i: Int, _ traits: WordTraits, _ node: ParserNode, _ count: Int, _ first: Int,
        _ analysis: inout Analysis
    ) {
        let tagClass = Int(analysis.classes[i])
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
        let head = Int(node.head)
        analysis.heads[i] = head > count || head == 0 ? -1 : Int32(truncatingIfNeeded: first + head - 1)
        analysis.relations[i] = Relation(rawValue: node.relation) ?? .dep
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
