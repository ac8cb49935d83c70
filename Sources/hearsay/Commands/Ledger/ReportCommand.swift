// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayIncidents
internal import HearsayLedger
internal import HearsayLexicon
internal import HearsayReport
internal import HearsayText

/// `hearsay report`: the ledger as one page.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract:
            "Writes the ledger as one HTML file: map, timeline, matrices of accounts, and the words behind each cell.",
        discussion: """
            The file needs nothing beside it: it opens offline in any browser, and asks for nothing on the network. With \
            filters it has the incidents that have a claim that the filters let through, and their documents.

            \(FilterOptions.help)

            EXAMPLES
              hearsay report -o report.html
              hearsay report --country SDN --from 2031-03-01 --title "Sudan, March" -o sudan.html
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("What the page is called.", valueName: "text"))
    var title = "Who says what happened"

    @Flag(help: "Leave out when the page was made, so that the same ledger gives the same bytes.")
    var undated = false

    func run() throws {
        let console = Console(command: "report", isQuiet: output.quiet)
        let store = try console.attempt { try LedgerAccess.open(ledger.path, console, data: output.data) }
        let page = try console.attempt { try self.page(of: store) }
        let sink = try console.attempt { try output.sink() }
        do {
            try page.write { bytes in
                switch sink.write(bytes) {
                case .written: break
                case .closed: throw ExitCode.failure
                case .failed(let reason):
                    console.report("output: cannot be written (\(reason)); check the space left")
                    throw ExitCode.failure
                }
            }
        } catch {
            sink.abandon()
            throw error
        }
        try console.attempt { try sink.finish() }
        console.note("\(page.incidentCount) incidents of \(page.documentCount) documents" + place)
    }

    /// Where the page is, for the closing note.
    private var place: String { output.output.map { "; open \($0) in a browser" } ?? "" }

    private func page(of store: Ledger) throws -> ReportPage {
        var incidents: [Incident] = []
        try store.incidents(filters.filter) {
            incidents.append($0.incident)
            return true
        }
        let wanted = filters.isEmpty ? nil : Set(incidents.flatMap(\.mentions).map(\.doc))
        var documents: [DocumentRecord] = []
        var hashes: [String: String] = [:]
        try store.readings { reading in
            guard reading.document.isCurrent, wanted?.contains(reading.document.record.id) ?? true else { return true }
            var record = reading.document.record
            record.claims = reading.claims.filter { $0.verdict != "rejected" }.map(\.record)
            hashes[record.id] = reading.document.sha256
            documents.append(record)
            return true
        }
        let names = try Lexicon.bundled(data: output.data.map { URL(fileURLWithPath: $0, isDirectory: true) }).countries
        return try ReportPage(
            documents: documents,
            linkage: Linkage(
                incidents: incidents,
                copies: try store.copies().map { $0.filter { wanted?.contains($0) ?? true } }.filter { $0.count > 1 }),
            title: title, made: undated ? nil : LedgerAccess.now(), hashes: hashes,
            sides: Dictionary(names.map { ($0.code, $0.name) }) { first, _ in first },
            data: DataFolder(explicit: output.data))
    }
}
