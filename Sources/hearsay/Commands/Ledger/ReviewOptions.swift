// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayLedger

/// Who reviews which ledger, and why.
struct ReviewOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions

    @Option(help: ArgumentHelp("Who decides. Default: the environment's USER.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var why: String = ""

    @Flag(name: [.short, .long], help: "Say nothing but what fails.")
    var quiet = false

    func validate() throws {
        if reviewer.isEmpty { throw ValidationError("--by: the environment has no USER; say who decides.") }
    }

    /// Who decides.
    var reviewer: String { by ?? ProcessInfo.processInfo.environment["USER"] ?? "" }

    /// Writes the review down and links what it bears on.
    func record(_ body: (Ledger) throws -> Int) throws {
        let console = Console(command: "review", isQuiet: quiet)
        try console.attempt {
            let store = try LedgerAccess.open(ledger.path, console)
            let number = try body(store)
            let incidents = try LedgerAccess.link(store, console).incidents
            let touched = incidents == 1 ? "1 incident touched" : "\(incidents) incidents touched"
            console.note("review \(number)" + (incidents > 0 ? ", \(touched)" : ""))
        }
    }

    /// Writes a decision down.
    func record(_ request: ReviewRequest) throws {
        try record { try $0.review(request, by: reviewer, why: why, at: LedgerAccess.now()) }
    }
}
