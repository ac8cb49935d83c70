// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayClaims
internal import HearsayExchange
internal import HearsayIngest
internal import HearsayText

/// `hearsay lexicon coverage`: what the texts say that no row knows.
struct LexiconCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Lists verbs and nouns of documents that no row of event words knows.",
        discussion: """
            The words are listed by frequency, with the place where each stands first: tab-separated columns count, \
            part of speech, lemma, words around it. Names, words for actors and things, cues of attribution and light \
            verbs are left out. The last line of standard error tells how many of all verbs and nouns are known.

            EXAMPLES
              hearsay lexicon coverage reports.jsonl | head -50
              hearsay lexicon coverage --least 3 --lexicon my-words/ monday.jsonl tuesday.jsonl
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("List words that stand at least this often.", valueName: "n"))
    var least: Int = 1

    func run() throws {
        let console = Console(command: "lexicon coverage", isQuiet: output.quiet)
        let coder = try console.attempt { try output.coder(packs, findsPlaces: false) }
        var coverage = Coverage()
        var tally = Tally()
        let pipeline = OrderedPipeline<Reading, Outcome>(
            jobs: input.jobCount, weightLimit: BatchRun.weightLimit, next: input.reader().next,
            weight: { reading in
                guard case .document(let document, _) = reading else { return 0 }
                return document.text.utf8.count
            },
            work: { reading in
                switch reading {
                case .rejection(let rejection): .rejected(rejection)
                case .document(let document, _): .counted(coder.coverage(of: document))
                }
            },
            emit: { outcome in
                switch outcome {
                case .rejected(let rejection):
                    tally.rejected += 1
                    console.report(rejection)
                case .counted(let counted):
                    tally.documents += 1
                    coverage.merge(counted)
                }
                console.progress("\(tally.documents) documents, \(coverage.total) verbs and nouns")
                return true
            })
        pipeline.run()
        console.clearProgress()
        let lines = coverage.unknown.filter { $0.count >= least }.map {
            [String($0.count), $0.category, SafeText.clean($0.lemma), SafeText.clean($0.example)].joined(
                separator: "\t")
        }
        try output.write(lines, console)
        console.note("\(coverage.known) of \(coverage.total) verbs and nouns are known to some row")
        if tally.exitStatus != 0 { throw ExitCode(tally.exitStatus) }
    }

    private enum Outcome: Sendable {
        case counted(Coverage)
        case rejected(Rejection)
    }
}
