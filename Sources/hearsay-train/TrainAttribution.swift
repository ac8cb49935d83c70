// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

struct TrainAttribution: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract: "Train an attribution model from annotated documents.",
        discussion: """
            Documents are JSON Lines: 'id', 'text' and 'attributions', each with lists of spans 'source', 'cue' and \
            'content' (pairs of Unicode scalar offsets, end exclusive). The model belongs to the syntax model that parsed \
            them, and knows what the language pack says. The same documents, options and seed give the same bytes on the \
            same kind of processor.

            EXAMPLES
              hearsay-train attribution --documents train.jsonl --output attribution.model
              hearsay-train attribution --documents train.jsonl --dev dev.jsonl --output attribution.model --card card.md
            """)

    @Option(parsing: .upToNextOption, help: "Files of annotated documents.")
    var documents: [String]

    @Option(parsing: .upToNextOption, help: "Files of annotated documents to score the model on.")
    var dev: [String] = []

    @Option(help: "Where to write the model.")
    var output: String

    @Option(help: "Seed of all random choices.")
    var seed: UInt64 = 1

    @Option(help: "Passes over all documents.")
    var epochs = 8

    @Option(help: "Words a step.")
    var batch = 1200

    @Option(help: "Channels of one direction of a layer.")
    var half = 128

    @Option(help: "Layers of the network.")
    var layers = 2

    @Option(help: "Highest rate of change.")
    var rate = 0.002

    @Flag(help: "Do not tell the network what rules and lexicon say, to measure what they add.")
    var withoutRules = false

    @Option(help: "Where to write the model's card, as Markdown.")
    var card: String?

    @Option(help: "Markdown about the data and their licence, for the card.")
    var about: String?

    func validate() throws {
        guard (1...1000).contains(epochs), (10...100_000).contains(batch), rate > 0 else {
            throw ValidationError("--epochs must be from 1 to 1000, --batch from 10 to 100000, --rate above 0")
        }
        guard (8...512).contains(half), (1...16).contains(layers) else {
            throw ValidationError("--half must be from 8 to 512, --layers from 1 to 16")
        }
    }

    func run() throws {
        var options = AttributionTrainer.Options()
        options.seed = seed
        options.epochs = epochs
        options.batch = batch
        options.half = half
        options.layers = layers
        options.rate = rate
        options.withoutRules = withoutRules
        let gold = try documents.flatMap(TrainAttribution.read)
        let parser = SyntaxParser(model: try SyntaxModel.bundled())
        let trainer = AttributionTrainer(options, progress: Console.note)
        guard let bytes = trainer.train(gold, parser: parser, lexicon: try Lexicon.bundled()) else {
            throw ValidationError("no attributions in \(documents.joined(separator: ", "))")
        }
        let url = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
        Console.note("\(output): \(bytes.count) bytes")
        let scores = dev.isEmpty ? "" : try Self.report(try dev.flatMap(Self.read), model: url, parser: parser)
        if !scores.isEmpty { print(scores) }
        guard let card else { return }
        let text = ModelCard(
            title: "Attribution model", scoring: Self.scoring,
            about: try about.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? "", size: bytes.count,
            words: gold.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }, scores: scores,
            texts: "news", arguments: Array(CommandLine.arguments.dropFirst()))
        try Data(text.markdown(language: parser.model.language).utf8).write(
            to: URL(fileURLWithPath: card), options: .atomic)
    }

    private static let scoring = """
        ## Scores

        F1 of tokens under the right label, of contents that match (token Jaccard of a half or more) and of those whose \
        source matches too; accuracy of the source where the annotation has one. Outermost attributions. The model was \
        not trained on these files.
        """

    /// The table of scores: the rules alone, the network alone, and both together.
    private static func report(_ gold: [GoldDocument], model: URL, parser: SyntaxParser) throws -> String {
        let lexicon = try Lexicon.bundled()
        let attribution = try AttributionModel.load(model, syntax: parser.model)
        let coder = ClaimCoder(parser: parser, lexicon: lexicon, attribution: attribution)
        let rules = AttributionFinder(lexicon: lexicon)
        let both = AttributionFinder(lexicon: lexicon, model: attribution)
        var scores = [AttributionScore](repeating: AttributionScore(), count: 3)
        for document in gold {
            let parsed = coder.parse(Document(id: document.id, text: document.text))
            scores[0].add(rules.find(in: parsed), in: parsed.text.source, document)
            scores[1].add(both.readings(in: parsed), in: parsed.text.source, document)
            scores[2].add(both.find(in: parsed), in: parsed.text.source, document)
        }
        var lines = ["".padded(24) + "tokens  contents  attributed  sources"]
        for (name, score) in zip(["rules", "network", "rules and network"], scores) {
            lines.append(
                name.padded(24)
                    + String(
                        format: "%6.1f  %8.1f  %10.1f  %7.1f", score.tokens.f1, score.contents.f1, score.attributed.f1,
                        score.sourceAccuracy))
        }
        return lines.joined(separator: "\n")
    }

    private static func read(_ path: String) throws -> [GoldDocument] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): no such file, or not readable")
        }
        let decoder = JSONDecoder()
        return try data.split(separator: 0x0A).enumerated().map { number, line in
            do {
                return try decoder.decode(GoldDocument.self, from: line)
            } catch {
                throw ValidationError("\(path), line \(number + 1): \(error)")
            }
        }
    }
}

extension String {
    /// The string with blanks behind it up to a width.
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
