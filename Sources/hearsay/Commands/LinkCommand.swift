// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayExchange
internal import HearsayIncidents
internal import HearsayIngest
internal import HearsayLexicon

/// `hearsay link`: coded documents to incidents.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract:
            "Finds which claims of many documents tell of one occurrence, and where the accounts agree and differ.",
        discussion: """
            A FILE has what 'hearsay code --format jsonl' writes: one coded document a line. '-' is standard input. The \
            output is one JSON object: 'incidents' with their mentions, accounts, disputes, agreements, concessions and \
            revisions, and 'copies', the documents that are one story. The order of the input does not matter.

            EXAMPLES
              hearsay code reports.jsonl | hearsay link - > incidents.json
              hearsay link monday.claims.jsonl tuesday.claims.jsonl --output incidents.json
            """)

    @Argument(help: ArgumentHelp("Files with coded documents, or '-' for standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = Console(command: "link", isQuiet: output.quiet)
        let lexicon = try console.attempt {
            try Lexicon.bundled(
                data: output.data.map { URL(fileURLWithPath: $0, isDirectory: true) }, overlay: packs.overlay)
        }
        let linker = Linker(lexicon)
        var documents: [(document: PreparedDocument, fingerprint: Fingerprint)] = []
        var refused = 0
        for file in files {
            let reader = LineReader(Input(argument: file), longest: IngestOptions.defaultMaxDocumentBytes * 8)
            while let line = reader.next() {
                switch line {
                case .bytes(let bytes, let place):
                    do throws(RecordFault) {
                        documents.append(linker.prepare(try DocumentRecord(json: bytes)))
                    } catch {
                        refused += 1
                        console.report("\(place): \(error)")
                    }
                case .rejection(let rejection):
                    refused += 1
                    console.report(rejection)
                }
                console.progress("\(documents.count) documents read")
            }
        }
        console.clearProgress()
        let linkage = linker.link(documents)
        try output.write(IncidentJSONWriter().bytes(of: linkage), console)
        console.note(
            "\(documents.count) documents, \(linkage.incidents.count) incidents, "
                + "\(linkage.incidents.reduce(0) { $0 + $1.disputes.count }) disputes")
        if documents.isEmpty { throw ExitCode.failure }
        if refused > 0 { throw ExitCode(3) }
    }
}
