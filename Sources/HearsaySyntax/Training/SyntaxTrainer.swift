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
        package var epochs = 12
        /// Passes of the tagger.
        package var taggerEpochs = 6
        /// The parser's table has two to this power slots.
        package var parserBits = 22
        /// The tagger's table likewise.
        package var taggerBits = 20
        /// In how many parts the treebank is cut to tag it for the parser.
        package var parts = 5

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
    package func train(_ treebank: Treebank) -> [UInt8]? {
        guard treebank.count > 0 else { return nil }
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
        let lemmas = LemmaTrainer(treebank, traits: traits, classes: inventory.words, classCount: classCount)
        let features = FeatureTrainer(treebank, traits: traits, classes: inventory.words, classCount: classCount)
        progress("lemmas: \(lemmas.scripts.count) scripts")
        let all = Array(treebank.sentences.indices)
        let tagger = TaggerTrainer.train(
            treebank, traits: traits, classes: inventory.words, classCount: classCount, sentences: all,
            bits: options.taggerBits, epochs: options.taggerEpochs, seed: options.seed)
        let predicted = TaggerTrainer.crossTag(
            treebank, traits: traits, classes: inventory.words, classCount: classCount, parts: options.parts,
            bits: options.taggerBits, epochs: options.taggerEpochs, seed: options.seed)
        let right = zip(predicted, inventory.words).count { $0 == $1 }
        progress("tags: \(right * 1000 / treebank.count) of 1000 right across parts")
        let parser = ParserTrainer(
            treebank, traits: traits, classes: predicted, classTags: inventory.classes.map(\.tag.rawValue),
            bits: options.parserBits, seed: options.seed)
        for epoch in 0..<options.epochs {
            let share = parser.epoch(all, explore: epoch > 0)
            progress("parser, pass \(epoch + 1): \(Int(share * 10_000)) of 10000 decisions right")
        }
        return write(inventory, lemmas, features, lexicon, tagger, parser)
    }

    private func write(
        _ inventory: TagInventory, _ lemmas: LemmaTrainer, _ features: FeatureTrainer, _ lexicon: [UInt64],
        _ tagger: [Int16], _ parser: ParserTrainer
    ) -> [UInt8] {
        var labels = ModelLabels()
        labels.language = options.language
        labels.features = features.names
        for (i, entry) in inventory.classes.enumerated() {
            let fine = labels.fineTags.firstIndex(of: entry.fine) ?? labels.fineTags.count
            if fine == labels.fineTags.count { labels.fineTags.append(entry.fine) }
            labels.classes.append(
                ModelLabels.Class(
                    tag: entry.tag, fine: UInt8(fine), features: features.defaults[i], keepsCase: lemmas.keepsCase[i]))
        }
        labels.left = parser.actionSet.left
        labels.right = parser.actionSet.right
        labels.scripts = lemmas.scripts
        var writer = ModelWriter()
        writer.add("labels", labels.bytes())
        writer.add("lexicon", integers: lexicon)
        writer.add("lemmas", integers: lemmas.words)
        writer.add("rules", integers: lemmas.rules)
        writer.add("strings", lemmas.strings)
        writer.add("features", integers: features.words)
        writer.add("tagger", integers: tagger)
        writer.add("parser", integers: parser.finished())
        return writer.bytes()
    }
}
