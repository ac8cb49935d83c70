// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay disputes`: where accounts differ.
struct DisputesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disputes",
        abstract: "Lists the disputes of the ledger: where accounts of one incident differ.",
        discussion: """
            In the order of their incidents.

            \(FilterOptions.help)

            EXAMPLES
              hearsay disputes --from 2031-03-14 --to 2031-03-20
              hearsay disputes --claimant "defence ministry" --format jsonl
            """)

    @OptionGroup var options: ListOptions
    @OptionGroup var filters: FilterOptions

    func run() throws {
        try options.list("disputes", "no disputes") { ledger, listing in
            try ledger.disputes(filters.filter) { listing.put(listing.format.bytes(of: $0)) }
        }
    }
}
