// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// What all commands that read the ledger take.
struct ListOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            "table, or jsonl (one a line). Default: table on a terminal, else jsonl.", valueName: "format"))
    var format: ListFormat?

    /// Opens the ledger, lets `body` show parts of it, and ends the output.
    func list(_ command: String, _ nothing: String, _ body: (Ledger, LedgerListing) throws -> Void) throws {
        let console = Console(command: command, isQuiet: output.quiet)
        let ledger = try console.attempt { try LedgerAccess.open(self.ledger.path, console, data: output.data) }
        let listing = try LedgerListing(output, format, console)
        do {
            try body(ledger, listing)
        } catch {
            listing.abandon()
            console.report(String(describing: error))
            throw ExitCode.failure
        }
        try listing.finish(nothing)
    }
}
