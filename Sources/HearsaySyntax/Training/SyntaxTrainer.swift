// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// Trains a syntax model from treebanks, and from trees that another program made where there are such.
package struct SyntaxTrainer {
    /// What to train.
    package struct Options: Sendable {
        /// The language of the treebank, as BCP 47 has it.
        package var language = "en"
        /// Seed of all random choices.
        package var seed: UInt64 = 1
        /// Passes of the network over all trees.
        package var epochs = 8
        /// How often a pass reads the treebanks' own trees.
        package var goldTimes = 2
        /// Further passes over the treebanks alone.
        package var closing = 2
        /// Words a step.
        package var batch = 1000
        /// Channels of one direction of a layer.
        package var half = 96
        /// Layers.
        package var layers = 3
        /// Weights in the row of a word or part.
        package var rowWidth = 128
        /// Rows for parts of words, a power of two.
        package var parts = 1 << 14
        /// Most words in the vocabulary.
        package var vocabulary = 60_000
        /// The highest rate of change.
        package var rate = 0.002
        /// Whether altered copies of some sentences are added, see ``Treebank/augmented(seed:)``.
        package var augments = true
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

    /// The bytes of a model trained on treebanks; an empty treebank gives `nil`.
    ///
    /// `silver` are trees of a teacher: tags and trees are learned from them, but no lemmas and features. `vectors` are
    /// the lines of a file of word vectors, see ``Vocabulary``. The same input, options and seed give the same bytes on
    /// the same kind of processor. Complexity: linear in epochs and words, but for the squares of sentences.
    package func train(_ original: Treebank, silver: Treebank = Treebank(), vectors: String = "") -> [UInt8]? {
        guard original.count > 0 else { return nil }
        let present = original.presentForms()
        let treebank = options.augments ? original.augmented(seed: options.seed, present: present) : original
        let inventory = TagInventory(treebank, minimum: 5)
        let traits = treebank.traits()
        progress(
            "\(original.sentences.count) sentences, \(original.count) words, \(inventory.classes.count) tag classes; "
                + "\(silver.count) words of a teacher")
        let lemmas = LemmaTrainer(
            treebank, traits: traits, classes: inventory.words, classCount: inventory.classes.count,
            list: options.words)
        let features = FeatureTrainer(
            treebank, traits: traits, classes: inventory.words, classCount: inventory.classes.count)
        let vocabulary = Vocabulary(
            vectorLines: vectors.split(separator: "\n"), treebanks: [original, silver], limit: options.vocabulary)
        let relations = SyntaxTrainer.relations(original)
        progress("lemmas: \(lemmas.scripts.count) scripts; vocabulary: \(vocabulary.count) words")
        var shape = NetworkShape()
        shape.vectorWidth = vocabulary.width
        shape.words = vocabulary.count
        shape.rowWidth = options.rowWidth
        shape.parts = options.parts
        shape.half = options.half
        shape.layers = options.layers
        shape.classes = inventory.classes.count
        shape.relations = relations.count
        var numbers = [UInt8](repeating: 0, count: Relation.allCases.count)
        for relation in Relation.allCases {
            let place = relations.firstIndex(of: relation) ?? relations.firstIndex(of: relation.universal)
            numbers[Int(relation.rawValue)] = UInt8(place ?? relations.firstIndex(of: .dep) ?? 0)
        }
        let network: NetworkTrainer? = vocabulary.slots.withUnsafeBufferPointer { slots in
            slots.baseAddress.map {
                let builder = WindowBuilder(
                    vocabulary: HashDictionary(slots: $0, count: slots.count), inventory: inventory,
                    relations: numbers, rows: shape.parts)
                return NetworkTrainer(
                    shape, gold: builder.windows(treebank), silver: builder.windows(silver),
                    vectors: vocabulary.vectors, options: networkOptions())
            }
        }
        guard let network else { return nil }
        network.train(progress: progress)
        return write(inventory, lemmas, features, vocabulary, relations, network)
    }

    private func networkOptions() -> NetworkTrainer.Options {
        var result = NetworkTrainer.Options()
        result.epochs = options.epochs
        result.goldTimes = options.goldTimes
        result.closing = options.closing
        result.batch = options.batch
        result.rate = Float(options.rate)
        result.seed = options.seed
        return result
    }

    /// The relations of a treebank, in the order of their declaration; `root` and `dep` always among them.
    private static func relations(_ treebank: Treebank) -> [Relation] {
        let found = Set(treebank.relations).union([.root, .dep])
        return Relation.allCases.filter(found.contains)
    }

    private func write(
        _ inventory: TagInventory, _ lemmas: LemmaTrainer, _ features: FeatureTrainer, _ vocabulary: Vocabulary,
        _ relations: [Relation], _ network: NetworkTrainer
    ) -> [UInt8] {
        var labels = ModelLabels()
        labels.language = options.language
        labels.features = features.names
        for (i, entry) in inventory.classes.enumerated() {
            let fine = labels.fineTags.firstIndex(of: entry.fine) ?? labels.fineTags.count
            if fine == labels.fineTags.count { labels.fineTags.append(entry.fine) }
            labels.classes.append(
                ModelLabels.Class(
                    tag: entry.tag, fine: UInt8(truncatingIfNeeded: fine), features: features.defaults[i]))
        }
        labels.relations = relations
        labels.shape = network.shape
        labels.scripts = lemmas.scripts
        var writer = ModelWriter(.syntax)
        writer.add("labels", labels.bytes())
        writer.add("lemmas", integers: lemmas.words)
        writer.add("rules", integers: lemmas.rules)
        writer.add("strings", lemmas.strings)
        writer.add("known", integers: lemmas.known)
        writer.add("styles", integers: lemmas.styles.flatMap(\.integers))
        writer.add("features", integers: features.words)
        writer.add("words", integers: vocabulary.slots)
        if vocabulary.width > 0 { writer.add("vectors", vocabulary.vectorBytes()) }
        network.write(to: &writer)
        return writer.bytes()
    }
}
