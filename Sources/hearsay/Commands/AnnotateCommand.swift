// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange

/// `hearsay annotate`: the layers that claims are read from.
struct AnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Prints a layer of the analysis: trees, who says what, actors, places, times, or events as records.",
        discussion: """
            LAYERS
              syntax       sentences, words, tags, lemmas and trees of Universal Dependencies
              attribution  who says what: sources, cues and contents, and whom the sources stand for
              events       PLOVER records: type, mode, actors and recipients with the codes of its codebook, and the \
            claims that tell of each
              actors       everybody that is spoken of, with country and sector; of a text that is a noun phrase and \
            no sentence also the codes of the phrase
              places       names of places, with the place that each is taken to mean: point, class, radius, country, \
            GeoNames id, and how sure that is
              times        expressions of time as TIMEX3: type, value and modifiers by TimeML, and the days they name, \
            resolved against the day of publication

            FORMATS
              conllu          CoNLL-U (syntax)
              jsonl           JSON Lines, one document a line; spans count Unicode scalars, end exclusive (attribution, \
            events, actors, places, times)
              brat            brat standoff (attribution); with --output FOLDER/ a .txt and an .ann file for each \
            document and brat's annotation.conf, else the .ann files one behind the other
              web-annotation  the W3C's Web Annotation, one AnnotationPage (JSON-LD) a line (attribution)

            FILEs are read as by 'hearsay code'.

            EXAMPLES
              hearsay annotate --layer syntax report.txt
              hearsay annotate --layer attribution reports.jsonl > attributions.jsonl
              hearsay annotate --layer attribution --format brat --output brat/ reports.jsonl
              hearsay annotate --layer events reports.jsonl > events.jsonl
              hearsay annotate --layer places reports.jsonl > places.jsonl
              hearsay annotate --layer places --given-spans marked.jsonl > resolved.jsonl
              hearsay annotate --layer times reports.jsonl > times.jsonl
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("syntax, attribution, events, actors, places or times.", valueName: "layer"))
    var layer: Layer

    @Option(
        help: ArgumentHelp(
            "conllu (syntax); jsonl, brat or web-annotation (attribution); jsonl (events, actors, places, times). Default: the first of the layer.",
            valueName: "format"))
    var format: LayerFormat?

    @Flag(
        help: "Only tell which places the spans under 'toponyms' of each document mean, and find none (places).")
    var givenSpans = false

    func validate() throws {
        if givenSpans, layer != .places {
            throw ValidationError("--given-spans: only the layer 'places' takes spans.")
        }
        guard let format, !layer.formats.contains(format) else { return }
        let names = layer.formats.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--format: the layer '\(layer.rawValue)' is written as \(names).")
    }

    func run() throws {
        let console = Console(command: "annotate", isQuiet: output.quiet)
        let form = format ?? layer.formats[0]
        let folder = try console.attempt { try self.folder(for: form) }
        let writing = try console.attempt { try layer.writing(form, output, packs) }
        let sink = try console.attempt { folder == nil ? try output.sink() : try OutputSink.open(path: nil) }
        let run = BatchRun(
            reader: input.reader(readsMarks: givenSpans), jobs: input.jobCount, frame: writing.frame,
            produce: writing.produce, sink: sink,
            folder: folder, console: console)
        try run.exit()
    }

    /// The folder that files of documents go to, with the settings of the program that reads them; `nil` for a stream.
    private func folder(for form: LayerFormat) throws -> OutputFolder? {
        guard form == .brat, let path = output.output, path.hasSuffix("/") || OutputFolder.exists(path) else {
            return nil
        }
        let folder = try OutputFolder(path: path)
        try folder.write(Array(AttributionBratWriter.configuration.utf8), to: "annotation.conf")
        return folder
    }
}
