// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayGazetteer
internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

struct TrainToponyms: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toponyms",
        abstract: "Train a toponym model from documents whose place names are marked.",
        discussion: """
            Documents are JSON Lines: 'id', 'text', perhaps 'url', and 'toponyms', each with 'start' and 'end' (Unicode \
            scalar offsets, end exclusive) and 'lat' and 'lon' or null. The model belongs to the syntax model that parsed \
            them. With --folds the documents are scored as well, each part by a model trained on the others: what comes \
            out are predictions for all of them, as JSON Lines, by models that never saw them.

            EXAMPLES
              hearsay-train toponyms --documents lgl.jsonl gwn.jsonl --output toponym.model
              hearsay-train toponyms --documents lgl.jsonl gwn.jsonl --folds 5 --output tagged.jsonl
            """)

    @Option(parsing: .upToNextOption, help: "Files of documents.")
    var documents: [String]

    @Option(help: "Where to write the model, or with --folds the predictions.")
    var output: String

    @Option(help: "Seed of all random choices.")
    var seed: UInt64 = 1

    @Option(help: "Passes over all candidates.")
    var epochs = 6

    @Option(help: "Channels of the hidden layer.")
    var hidden = 24

    @Option(help: "Score in this many parts in place of writing a model.")
    var folds = 0

    @Flag(help: "With --folds: resolve the marked names in place of finding them.")
    var givenSpans = false

    @Option(help: "Where to write the model's card, as Markdown.")
    var card: String?

    @Option(help: "Markdown about the data and their licence, for the card.")
    var about: String?

    func validate() throws {
        guard (1...1000).contains(epochs), (1...512).contains(hidden), folds != 1, (0...100).contains(folds) else {
            throw ValidationError("--epochs must be from 1 to 1000, --hidden from 1 to 512, --folds from 2 to 100")
        }
    }

    func run() throws {
        let gold = try documents.flatMap(TrainToponyms.read)
        let lexicon = try Lexicon.bundled()
        let gazetteer = try Gazetteer.load()
        let coder = ClaimCoder(parser: SyntaxParser(model: try SyntaxModel.bundled()), lexicon: lexicon)
        var options = ToponymTrainer.Options()
        options.seed = seed
        options.epochs = epochs
        options.hidden = hidden
        let trainer = ToponymTrainer(options, coder: coder, gazetteer: gazetteer, progress: Console.note)
        if folds > 1 {
            try score(gold, trainer, coder, gazetteer)
            return
        }
        guard let bytes = trainer.train(gold) else {
            throw ValidationError("no place names in \(documents.joined(separator: ", "))")
        }
        try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        Console.note("\(output): \(bytes.count) bytes")
        guard let card else { return }
        let text = ModelCard(
            title: "Toponym model", scoring: "",
            about: try about.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? "", size: bytes.count,
            words: gold.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }, scores: "",
            texts: "news", arguments: Array(CommandLine.arguments.dropFirst()))
        try Data(text.markdown(language: coder.model.language).utf8).write(
            to: URL(fileURLWithPath: card), options: .atomic)
    }

    /// Writes predictions for each document by a model that was trained on the documents of the other parts.
    private func score(
        _ gold: [GoldToponyms], _ trainer: ToponymTrainer, _ coder: ClaimCoder, _ gazetteer: Gazetteer
    ) throws {
        var lines = ""
        for part in 0..<folds {
            let rest = gold.enumerated().filter { $0.offset % folds != part }.map(\.element)
            guard let model = trainer.model(rest) else { throw ValidationError("no place names") }
            let scored = ClaimCoder(
                parser: SyntaxParser(model: coder.model), lexicon: try Lexicon.bundled(), gazetteer: gazetteer,
                toponyms: model)
            for document in gold.enumerated().filter({ $0.offset % folds == part }).map(\.element) {
                let spans = document.toponyms.map { $0.start..<$0.end }
                let reading = scored.places(document.document, given: givenSpans ? spans : nil)
                let toponyms = reading.toponyms.map { toponym in
                    let range = reading.text.scalarRange(of: toponym.span)
                    let point = toponym.place.map(gazetteer.point)
                    let latitude = point.map { "\($0.latitude)" } ?? "null"
                    let longitude = point.map { "\($0.longitude)" } ?? "null"
                    return
                        "{\"start\":\(range.lowerBound),\"end\":\(range.upperBound),\"lat\":\(latitude),\"lon\":\(longitude)}"
                }
                lines += "{\"id\":\"\(document.id)\",\"toponyms\":[\(toponyms.joined(separator: ","))]}\n"
            }
        }
        try Data(lines.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    }

    private static func read(_ path: String) throws -> [GoldToponyms] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): no such file, or not readable")
        }
        let decoder = JSONDecoder()
        return try data.split(separator: 0x0A).enumerated().map { number, line in
            do {
                return try decoder.decode(GoldToponyms.self, from: line)
            } catch {
                throw ValidationError("\(path), line \(number + 1): \(error)")
            }
        }
    }
}
