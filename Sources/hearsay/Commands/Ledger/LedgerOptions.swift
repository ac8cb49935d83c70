// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// Which ledger.
struct LedgerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The ledger. Default: the environment's HEARSAY_LEDGER, else hearsay.db in the current folder.",
            valueName: "path"))
    var ledger: String?

    /// Its path.
    var path: String { LedgerAccess.path(ledger) }
}
