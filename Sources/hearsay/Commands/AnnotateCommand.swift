// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayClaims
internal import HearsayExchange
internal import HearsaySyntax
internal import HearsayText

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
        let coder = try console.attempt { try output.coder() }
        let sink = try console.attempt { try OutputSink.open(path: output.output) }
        let layer = layer
        let run = BatchRun(
            reader: input.reader(), jobs: input.jobCount, frame: layer.frame,
            produce: { document in
                let parsed = coder.parse(document)
                return BatchRun.Piece(
                    bytes: layer.bytes(of: document, parsed: parsed, coder: coder), words: parsed.count)
            }, sink: sink, console: console)
        try run.exit()
    }
}

/// What `hearsay annotate` shows.
enum Layer: String, ExpressibleByArgument, CaseIterable {
    case syntax, attribution

    var format: LayerFormat { self == .syntax ? .conllu : .jsonl }

    var frame: any OutputFrame { AttributionJSONWriter() }

    func bytes(of document: Document, parsed: ParsedText, coder: ClaimCoder) -> [UInt8] {
        switch self {
        case .syntax: Array(ConlluWriter(model: coder.model).document(parsed, id: document.id).utf8)
        case .attribution:
            AttributionJSONWriter().bytes(
                of: document, text: parsed.text.source, attributions: coder.attributions(in: parsed))
        }
    }
}

/// How a layer is written.
enum LayerFormat: String, ExpressibleByArgument, CaseIterable {
    case conllu, jsonl
}
