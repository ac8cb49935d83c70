// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsaySyntax

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train a syntax model from CoNLL-U treebanks.",
        discussion: """
            The same files, options and seed give the same bytes on the same kind of processor. Progress goes to standard \
            error, the scores on --dev to standard output.

            EXAMPLES
              hearsay-train train --treebank en_ewt-ud-train.conllu --dev en_ewt-ud-dev.conllu --output en.model
              hearsay-train train --language ru --treebank ru_gsd-ud-train.conllu --batch 250 --output ru.model
              hearsay-train train --treebank gold.conllu --silver teacher.conllu --vectors vectors.txt --output en.model
            """)

    @Option(help: "Language of the treebanks (BCP 47).")
    var language = "en"

    @Option(parsing: .upToNextOption, help: "CoNLL-U files to learn from.")
    var treebank: [String]

    @Option(parsing: .upToNextOption, help: "CoNLL-U files to score the model on.")
    var dev: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Files of words for the lemmatiser: form, lemma and universal tag a line, with tabs between them.")
    var words: [String] = []

    @Option(help: "Where to write the model.")
    var output: String

    @Option(help: "Seed of all random choices.")
    var seed: UInt64 = 1

    @Option(parsing: .upToNextOption, help: "CoNLL-U files with trees of a teacher.")
    var silver: [String] = []

    @Option(help: "A file of word vectors.")
    var vectors: String?

    @Option(help: "Passes over all trees.")
    var epochs = 8

    @Option(help: "How often a pass reads the treebanks.")
    var goldTimes = 2

    @Option(help: "Further passes over the treebanks alone.")
    var closing = 2

    @Option(help: "Channels of one direction of a layer.")
    var half = 96

    @Option(help: "Layers of the network.")
    var layers = 3

    @Option(help: "Words a step.")
    var batch = 1000

    @Option(help: "Highest rate of change.")
    var rate = 0.002

    @Option(help: "Where to write the model's card, as Markdown.")
    var card: String?

    @Option(help: "Markdown about the data and their licence, for the card.")
    var about: String?

    func validate() throws {
        guard (1...1000).contains(epochs), (0...1000).contains(closing), (1...100).contains(goldTimes) else {
            throw ValidationError("--epochs, --closing and --gold-times must be from 1 (closing: 0) to 1000")
        }
        guard (8...512).contains(half), (1...16).contains(layers), (10...100_000).contains(batch), rate > 0 else {
            throw ValidationError("--half must be from 8 to 512, --layers from 1 to 16, --batch from 10 to 100000")
        }
    }

    func run() throws {
        let data = try Console.treebank(treebank)
        var options = SyntaxTrainer.Options()
        options.language = language
        options.seed = seed
        options.epochs = epochs
        options.goldTimes = goldTimes
        options.closing = closing
        options.half = half
        options.layers = layers
        options.batch = batch
        options.rate = rate
        options.words = try Console.words(words)
        let lines = try vectors.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? ""
        let trainer = SyntaxTrainer(options, progress: Console.note)
        guard let bytes = trainer.train(data, silver: try Console.treebank(silver), vectors: lines) else {
            throw ValidationError("no sentences in \(treebank.joined(separator: ", "))")
        }
        let url = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
        Console.note("\(output): \(bytes.count) bytes")
        let scores = dev.isEmpty ? "" : try Score.report(dev, model: SyntaxModel.load(url))
        if !scores.isEmpty { print(scores) }
        if let card {
            let text = ModelCard(
                about: try about.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? "", size: bytes.count,
                words: data.count, scores: scores, arguments: Array(CommandLine.arguments.dropFirst()))
            try Data(text.markdown(language: language).utf8).write(to: URL(fileURLWithPath: card), options: .atomic)
        }
    }
}
