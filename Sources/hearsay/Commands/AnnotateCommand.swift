// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange

/// `hearsay annotate`: the layers that claims are read from.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Prints a layer of the analysis: trees, or who says what.",
        discussion: """
            LAYERS
              syntax       sentences, words, tags, lemmas and trees of Universal Dependencies, as CoNLL-U
              attribution  sources, cues and contents as JSON Lines; spans count Unicode scalars, end exclusive

            FILEs are read as by 'hearsay code'.

            EXAMPLES
              hearsay annotate --layer syntax report.txt
              hearsay annotate --layer attribution reports.jsonl > attributions.jsonl
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("syntax or attribution.", valueName: "layer"))
    var layer: Layer

    @Option(
        help: ArgumentHelp("conllu (syntax) or jsonl (attribution). Default: that of the layer.", valueName: "format"))
    var format: LayerFormat?

    func validate() throws {
        guard let format, format != layer.format else { return }
        throw ValidationError("--format: the layer '\(layer.rawValue)' is written as \(layer.format.rawValue) only.")
    }

    func run() throws {
        let console = Console(command: "annotate", isQuiet: output.quiet)
        let produce = try console.attempt { try layer.producer(data: output.data) }
        let sink = try console.attempt { try output.sink() }
        let run = BatchRun(
            reader: input.reader(), jobs: input.jobCount, frame: AttributionJSONWriter(), produce: produce, sink: sink,
            console: console)
        try run.exit()
    }
}
