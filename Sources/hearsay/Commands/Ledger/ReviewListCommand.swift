// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay review list`: all that was decided.
struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists all reviews, those that were undone among them.",
        discussion: """
            EXAMPLES
              hearsay review list
              hearsay review list --format jsonl > reviews.jsonl
            """)

    @OptionGroup var options: ListOptions

    func run() throws {
        try options.list("review", "no reviews") { ledger, listing in
            for review in try ledger.reviews() where !listing.put(listing.format.bytes(of: review)) { return }
        }
    }
}
