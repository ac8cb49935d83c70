// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HearsayClaims
import HearsayIngest
import HearsaySyntax
import HearsayText

/// Measures the stages between a report and its claims.
@main
struct HearsayBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-bench",
        abstract: "Words a second and allocations of each stage on one core, peak memory and cold start.",
        discussion: """
            EXAMPLES
              hearsay-bench reports.jsonl
              hearsay-bench reports.jsonl --words 5000000 --runs 5
            """)

    @Argument(help: "JSON Lines or plain text, as 'hearsay code' reads it.")
    var file: String

    @Option(help: "Repeat the documents until there are this many words.")
    var words = 1_000_000

    @Option(help: "How often to run; the fastest run counts.")
    var runs = 3

    func run() throws {
        var stopwatch = Stopwatch()
        let model = try SyntaxModel.bundled()
        let opened = stopwatch.lap()
        let coder = try ClaimCoder.bundled()
        let start = stopwatch.lap()
        let documents = documents(coder)
        guard !documents.isEmpty else { throw ValidationError("\(file): there is no document to measure with.") }
        print("model opened  \(Table.milliseconds(opened))")
        print("cold start (model and language pack)  \(Table.milliseconds(start))")
        print("documents \(documents.count)")
        print("")
        print(Table.header)
        for stage in Stages(coder: coder, model: model, documents: documents).all {
            var best: Measurement?
            for _ in 0..<max(1, runs) {
                let measurement = stage.measure()
                if best.map({ measurement.seconds < $0.seconds }) ?? true { best = measurement }
            }
            if let best { print(Table.row(stage.name, best)) }
        }
        print("")
        print("peak memory  \(PeakMemory.bytes >> 20) MiB")
    }

    /// The file's documents, over and over, until there are words enough.
    private func documents(_ coder: ClaimCoder) -> [Document] {
        var once: [Document] = []
        for reading in DocumentReader(inputs: [Input(argument: file)]) {
            if case .document(let document, _) = reading { once.append(document) }
        }
        let count = once.reduce(0) { $0 + TextAnalyzer().analyze(SourceText($1.text)).words.count }
        guard count > 0 else { return [] }
        let times = (words + count - 1) / count
        return (0..<max(1, times)).flatMap { time in
            once.map { document in
                var document = document
                document.id += "-\(time)"
                return document
            }
        }
    }
}
