// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayClaims
internal import HearsayExchange
internal import HearsaySyntax

/// `hearsay code`: documents to claims.
struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code",
        abstract: "Reads documents and prints who says what happened.",
        discussion: """
            A FILE is plain text or an HTML page (one document); a feed, RSS or Atom (one document an item); a web \
            archive, WARC (one document a page); or JSON Lines: one object a line with the field 'text' and, if you \
            have them, 'id', 'title', 'published', 'source' and 'url'. Any of them may be compressed with gzip. What \
            it is shows in its first bytes. Of pages the article is read, and what they say of its headline, date, \
            outlet and address. '-' is standard input.

            On a terminal the claims are shown as a table; into a file or a pipe they go as JSON Lines, one document a \
            line. The output is in the order of the input and the same for any number of jobs. A document that cannot \
            be read is reported on standard error, and the others are coded.

            EXAMPLES
              hearsay code report.txt
              hearsay code --published 2031-03-14 --format json report.txt
              hearsay code page.html feed.xml crawl.warc.gz
              cat reports.jsonl | hearsay code - > claims.jsonl
              hearsay code --jobs 8 --output claims.jsonl monday.jsonl tuesday.jsonl
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            "table, jsonl (one document a line) or json (one array). Default: table on a terminal, else jsonl.",
            valueName: "format"))
    var format: ClaimFormat?

    func run() throws {
        let console = Console(command: "code", isQuiet: output.quiet)
        let coder = try console.attempt { try output.coder(packs) }
        let sink = try console.attempt { try output.sink() }
        let form = format ?? (sink.isTerminal ? .table : .jsonl)
        let writer = form.writer(terminal: output.terminal(for: sink))
        let run = BatchRun(
            reader: input.reader(), jobs: input.jobCount, frame: writer,
            produce: { document in
                let coded = coder.code(document)
                return BatchRun.Piece(
                    bytes: writer.bytes(of: coded), words: coded.parsed.count, claims: coded.claims.count)
            }, sink: sink, console: console)
        try run.exit()
    }
}

/// What `hearsay code` writes.
enum ClaimFormat: String, ExpressibleByArgument, CaseIterable {
    case table, jsonl, json

    func writer(terminal: Terminal) -> any DocumentFormat {
        switch self {
        case .table: ClaimTable(width: terminal.width, hasColor: terminal.hasColor)
        case .jsonl: ClaimJSONWriter(layout: .lines)
        case .json: ClaimJSONWriter(layout: .array)
        }
    }
}
