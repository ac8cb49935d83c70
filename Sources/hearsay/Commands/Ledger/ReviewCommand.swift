// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayLedger

/// `hearsay review`: what an analyst decides.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Writes down what an analyst decides about claims, incidents and sources.",
        discussion: """
            The machine's reading is never overwritten: reviews are kept beside it with who, when and why, and are laid \
            over it when the ledger is read and linked. They hold when a document is coded again. Each has a number, by \
            which it can be undone; that is a review of its own.

            EXAMPLES
              hearsay review accept <claim> --by "M. Orr"
              hearsay review reject <claim> --why "a training exercise"
              hearsay review correct <claim> --field type=PROTEST --field counts[0].high=12
              hearsay review split <incident> <claim> <claim>
              hearsay review join <incident> <incident>
              hearsay review rate "Vael Daily" B --why "corrects its errors"
              hearsay review list
              hearsay review undo 7
            """,
        subcommands: [
            ReviewAcceptCommand.self, ReviewRejectCommand.self, ReviewCorrectCommand.self, ReviewSplitCommand.self,
            ReviewJoinCommand.self, ReviewRateCommand.self, ReviewListCommand.self, ReviewUndoCommand.self,
        ])
}
