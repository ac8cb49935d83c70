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
    private var backTraits: UnsafeMutablePointer<WordTraits>
    private var backClasses: UnsafeMutablePointer<UInt8>
    private var guide: UnsafeMutablePointer<UInt8>
    private var capacity = 256
    private var reader = TraitReader()
    private let tagger = Tagger.Scratch()
    private var parser = ParserScratch()
    private let letters: UnsafeMutablePointer<UInt8>
    private var folded: FoldedWord

    init(model: SyntaxModel) {
        self.model = model
        traits = .allocate(capacity: capacity + 4)
        backTraits = .allocate(capacity: capacity + 4)
        backClasses = .allocate(capacity: capacity + 4)
        guide = .allocate(capacity: capacity + 4)
        letters = .allocate(capacity: FoldedWord.limit + 8)
        folded = FoldedWord(scratch: letters)
    }

    func free() {
        giveBack()
        letters.deallocate()
        reader.free()
        tagger.free()
        parser.free()
    }

    private func giveBack() {
        traits.deallocate()
        backTraits.deallocate()
        backClasses.deallocate()
        guide.deallocate()
    }

    private mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count * 2
        traits = .allocate(capacity: capacity + 4)
        backTraits = .allocate(capacity: capacity + 4)
        backClasses = .allocate(capacity: capacity + 4)
        guide = .allocate(capacity: capacity + 4)
    }

    /// Analyses the words of one sentence. Complexity: linear; allocates for the longest sentence so far only.
    mutating func parse(_ words: Words, _ sentence: Range<Int>, into analysis: inout Analysis) {
        let count = sentence.count
        guard count > 0 else { return }
        reserve(count)
        let outside = WordTraits.outside
        for edge in [0, 1, count + 2, count + 3] {
            traits[edge] = outside
            backTraits[edge] = outside
            guide[edge] = 0
        }
        let first = sentence.lowerBound
        let own = traits + 2
        reader.read(
            bytes: words.bytes, start: words.start + first, end: words.end + first, count: count,
            lexicon: model.lexicon, into: own)
        for i in 0..<count { backTraits[count + 1 - i] = traits[i + 2] }
        analysis.classes.withUnsafeMutableBufferPointer { classes in
            guard let base = classes.baseAddress else { return }
            decide(own, base + first, count)
        }
        for i in 0..<count { finish(words, first + i, own[i], parser.nodes[i + 1], count, first, &analysis) }
        markPassives(sentence, &analysis)
    }

    /// Tags and parses a sentence: first from its end, then from its start with an eye on what was found so.
    private mutating func decide(
        _ own: UnsafePointer<WordTraits>, _ classes: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        let back = UnsafePointer(backTraits + 2)
        model.backTagger.tag(back, count: count, guide: nil, scratch: tagger, into: backClasses)
        for i in 0..<count { guide[i + 2] = backClasses[count - 1 - i] + 1 }
        model.tagger.tag(own, count: count, guide: guide + 2, scratch: tagger, into: classes)
        for i in 0..<count { backClasses[i] = classes[count - 1 - i] }
        model.classTags.withUnsafeBufferPointer { tags in
            guard let tags = tags.baseAddress else { return }
            let first = parser.start(back, backClasses, tags: tags, count: count, guided: false)
            model.backParser.parse(first, features: parser.features, scores: parser.scores)
            parser.keepAsGuide(count: count)
            let second = parser.start(own, classes, tags: tags, count: count, guided: true)
            model.parser.parse(second, features: parser.features, scores: parser.scores)
        }
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
