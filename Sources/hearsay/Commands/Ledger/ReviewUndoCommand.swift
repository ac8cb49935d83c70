// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay review undo`: a review does not count.
struct ReviewUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Takes a review back. It stays in the list, and the undoing can be undone.",
        discussion: """
            EXAMPLES
              hearsay review undo 7 --why "the second report settles it"
            """)

    @Argument(help: ArgumentHelp("The number of the review, as 'hearsay review list' shows it.", valueName: "number"))
    var number: Int

    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record {
            try $0.undo(number, by: options.reviewer, why: options.why, at: LedgerAccess.now())
        }
    }
}
