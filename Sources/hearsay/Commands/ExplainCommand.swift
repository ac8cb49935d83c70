// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayClaims
internal import HearsayExchange
internal import HearsayIngest
internal import HearsayText

/// `hearsay explain`: why a claim reads as it does.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows why a claim reads as it does.",
        discussion: """
            Prints the claim's fields with the words behind each, the tree of its sentence, the rules that made it with \
            their rows in the lexicon, and the values that the text does not state. The ids of claims are shown by \
            'hearsay code'.

            EXAMPLES
              hearsay explain report.txt --claim <id>
              hearsay explain reports.jsonl --document report-17 --claim <id>
            """)

    @Argument(help: ArgumentHelp("The file with the report, or '-' for standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The id of the claim.", valueName: "id"))
    var claim: String

    @Option(help: ArgumentHelp("The id of its document; makes the search shorter.", valueName: "id"))
    var document: String?

    @Option(help: ArgumentHelp("When a document that states no time of publication was published.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("Refuse documents with more bytes of text.", valueName: "n"))
    var maxDocumentBytes: Int = IngestOptions.defaultMaxDocumentBytes

    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let published, Moment(iso: published) == nil {
            throw ValidationError("--published: '\(published)' is no ISO 8601 date; write it as 2031-03-14.")
        }
    }

    func run() throws {
        let console = Console(command: "explain", isQuiet: output.quiet)
        let coder = try console.attempt { try output.coder(packs) }
        let reader = DocumentReader(
            inputs: [Input(argument: file)],
            options: IngestOptions(
                maxDocumentBytes: maxDocumentBytes, published: published.flatMap { Moment(iso: $0) }))
        let search = ClaimSearch(claim: claim, document: document)
        guard let (claim, coded) = search.run(reader, code: coder.code, onRejection: console.report) else {
            console.report(search.failure(in: file))
            throw ExitCode.failure
        }
        let sink = try console.attempt { try output.sink() }
        let terminal = output.terminal(for: sink)
        let rules = RuleBook(data: output.data, overlay: packs.overlay)
        let explanation = ClaimExplanation(claim: claim, document: coded, ruleDetails: rules.details)
        if case .failed(let reason) = sink.write(explanation.bytes(width: terminal.width, hasColor: terminal.hasColor))
        {
            console.report("output: cannot be written (\(reason)); check the space left")
            sink.abandon()
            throw ExitCode.failure
        }
        try console.attempt { try sink.finish() }
    }
}
