// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay dump`: all that the ledger holds.
struct DumpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Writes the whole ledger as JSON Lines.",
        discussion: """
            Documents in all versions with claims and attributions, as they were read; then copies, incidents and \
            reviews. Each line names its 'kind'. Ledgers of the same content give the same bytes, in whatever order and \
            whenever their documents were added, so that two ledgers can be compared.

            EXAMPLES
              hearsay dump --output ledger.jsonl
              cmp <(hearsay dump --ledger a.db) <(hearsay dump --ledger b.db)
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = Console(command: "dump", isQuiet: output.quiet)
        let store = try console.attempt { try LedgerAccess.open(ledger.path, console, data: output.data) }
        let listing = try LedgerListing(output, .jsonl, console)
        do {
            try LedgerDump().write(store, listing.put)
        } catch {
            listing.abandon()
            console.report(String(describing: error))
            throw ExitCode.failure
        }
        try listing.finish("the ledger is empty")
    }
}
