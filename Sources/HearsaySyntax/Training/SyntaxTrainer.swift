// SPDX-License-Identifier: Apache-2.0

/// Trains a syntax model from a treebank. The same treebank, options and seed give the same bytes.
package struct SyntaxTrainer {
    /// What to train.
    package struct Options: Sendable {
        /// The language of the treebank, as BCP 47 has it.
        package var language = "en"
        /// Seed of all random choices.
        package var seed: UInt64 = 1
        /// Passes of the parser over the treebank.
        package var epochs = 10
        /// Whether altered copies of some sentences are added, see ``Treebank/augmented(seed:)``.
        package var augments = true
        /// Passes of the tagger.
        package var taggerEpochs = 6
        /// The parser's table has two to this power slots.
        package var parserBits = 23
        /// Passes of the parser that reads from the end and guides the other.
        package var guideEpochs = 6
        /// Whether it finds relations and not heads alone.
        package var guideLabels = false
        /// Its table likewise.
        package var guideBits = 21
        /// The taggers' tables likewise.
        package var taggerBits = 21
        /// In how many parts the treebank is cut to tag it for the parser.
        package var parts = 5
        /// Words for the lemmatiser besides those of the treebank.
        package var words = WordList()

        /// The usual options.
        package init() {}
    }

    private let options: Options
    private let progress: (String) -> Void

    /// A trainer; `progress` is given a line now and then.
    package init(_ options: Options, progress: @escaping (String) -> Void = { _ in }) {
        self.options = options
        self.progress = progress
    }

    /// The bytes of a model trained on these sentences; an empty treebank gives `nil`. Complexity: linear in epochs
    /// and words.
    package func train(_ original: Treebank) -> [UInt8]? {
        guard original.count > 0 else { return nil }
        let treebank = options.augments ? original.augmented(seed: options.seed) : original
        let inventory = TagInventory(treebank, minimum: 5)
        let classCount = inventory.classes.count
        let lexicon = LexiconBuilder.slots(treebank, classes: inventory.words)
        let traits = lexicon.withUnsafeBufferPointer { slots in
            slots.baseAddress.map {
                TraitStore(treebank, lexicon: HashDictionary(slots: $0, count: slots.count))
            }
        }
        guard let traits else { return nil }
        progress("\(treebank.sentences.count) sentences, \(treebank.count) words, \(classCount) tag classes")
        let lemmas = LemmaTrainer(
            treebank, traits: traits, classes: inventory.words, classCount: classCount, list: options.words)
        let features = FeatureTrainer(treebank, traits: traits, classes: inventory.words, classCount: classCount)
        progress("lemmas: \(lemmas.scripts.count) scripts")
        let all = Array(treebank.sentences.indices)
        let backwards = treebank.reversed()
        let backTraits = TraitStore(reversing: traits)
        func tagger(
            _ treebank: Treebank, _ traits: TraitStore, _ classes: [UInt8], guide: [UInt8]?
        ) -> TaggerTrainer {
            TaggerTrainer(
                treebank: treebank, traits: traits, classes: classes, classCount: classCount, guide: guide,
                bits: options.taggerBits, epochs: options.taggerEpochs, seed: options.seed)
        }
        let backTagger = tagger(backwards, backTraits, treebank.reversed(inventory.words), guide: nil)
        let backTags = treebank.reversed(backTagger.crossTag(parts: options.parts))
        report("tags from the end", backTags, inventory)
        let foreTagger = tagger(treebank, traits, inventory.words, guide: backTags)
        let tags = foreTagger.crossTag(parts: options.parts)
        report("tags", tags, inventory)
        let tagWeights = (backTagger.train(all), foreTagger.train(all))

        let classTags = inventory.classes.map(\.tag.rawValue)
        func backParser() -> ParserTrainer {
            ParserTrainer(
                backwards, traits: backTraits, classes: treebank.reversed(tags), classTags: classTags, guide: nil,
                labelled: options.guideLabels, bits: options.guideBits, seed: options.seed)
        }
        var guide = Guide(count: treebank.count)
        for part in 0..<options.parts {
            let parser = backParser()
            for epoch in 0..<options.guideEpochs {
                _ = parser.epoch(
                    all.filter { TaggerTrainer.part(of: $0, options.parts, of: all.count) != part }, explore: epoch > 0)
            }
            parser.parse(all.filter { TaggerTrainer.part(of: $0, options.parts, of: all.count) == part }, into: &guide)
            progress("guide: part \(part + 1) of \(options.parts)")
        }
        let back = backParser()
        for epoch in 0..<options.guideEpochs { _ = back.epoch(all, explore: epoch > 0) }
        let parser = ParserTrainer(
            treebank, traits: traits, classes: tags, classTags: classTags, guide: guide, labelled: true,
            bits: options.parserBits, seed: options.seed)
        for epoch in 0..<options.epochs {
            let share = parser.epoch(all, explore: epoch > 0)
            progress("parser, pass \(epoch + 1): \(Int(share * 10_000)) of 10000 decisions right")
        }
        return write(inventory, lemmas, features, lexicon, tagWeights, back, parser)
    }

    private func report(_ what: String, _ classes: [UInt8], _ inventory: TagInventory) {
        let right = zip(classes, inventory.words).count { $0 == $1 }
        progress("\(what): \(right * 10_000 / max(classes.count, 1)) of 10000 right across parts")
    }

    private func write(
        _ inventory: TagInventory, _ lemmas: LemmaTrainer, _ features: FeatureTrainer, _ lexicon: [UInt64],
        _ taggers: (back: [UInt8], fore: [UInt8]), _ back: ParserTrainer, _ parser: ParserTrainer
    ) -> [UInt8] {
        var labels = ModelLabels()
        labels.language = options.language
        labels.features = features.names
        for (i, entry) in inventory.classes.enumerated() {
            let fine = labels.fineTags.firstIndex(of: entry.fine) ?? labels.fineTags.count
            if fine == labels.fineTags.count { labels.fineTags.append(entry.fine) }
            labels.classes.append(
                ModelLabels.Class(
                    tag: entry.tag, fine: UInt8(fine), features: features.defaults[i]))
        }
        labels.backLeft = back.actionSet.left
        labels.backRight = back.actionSet.right
        labels.left = parser.actionSet.left
        labels.right = parser.actionSet.right
        labels.scripts = lemmas.scripts
        var writer = ModelWriter()
        writer.add("labels", labels.bytes())
        writer.add("lexicon", integers: lexicon)
        writer.add("lemmas", integers: lemmas.words)
        writer.add("rules", integers: lemmas.rules)
        writer.add("strings", lemmas.strings)
        writer.add("known", integers: lemmas.known)
        writer.add("styles", integers: lemmas.styles.flatMap(\.integers))
        writer.add("features", integers: features.words)
        writer.add("tagger.b", taggers.back)
        writer.add("tagger.f", taggers.fore)
        writer.add("parser.b", back.finished())
        writer.add("parser.f", parser.finished())
        return writer.bytes()
    }
}
