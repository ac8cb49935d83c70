// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsaySyntax

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train a syntax model from CoNLL-U treebanks.",
        discussion: "The same files, options and seed give the same bytes. Progress goes to standard error.")

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

    @Option(help: "Passes of the parser over the treebank.")
    var epochs = 10

    @Option(help: "Slots of the parser's table of weights, a power of two.")
    var slots = 1 << 23

    func validate() throws {
        guard slots >= 1024, slots <= 1 << 26, slots & (slots - 1) == 0 else {
            throw ValidationError("--slots must be a power of two from 1024 to 67108864")
        }
        guard (1...1000).contains(epochs) else { throw ValidationError("--epochs must be from 1 to 1000") }
    }

    func run() throws {
        let data = try Console.treebank(treebank)
        var options = SyntaxTrainer.Options()
        options.language = language
        options.seed = seed
        options.epochs = epochs
        options.words = try Console.words(words)
        options.parserBits = slots.trailingZeroBitCount
        guard let bytes = SyntaxTrainer(options, progress: Console.note).train(data) else {
            throw ValidationError("no sentences in \(treebank.joined(separator: ", "))")
        }
        let url = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
        Console.note("\(output): \(bytes.count) bytes")
        if !dev.isEmpty { try Score.report(dev, model: SyntaxModel.load(url)) }
    }
}
