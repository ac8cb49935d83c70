// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay claims`: who says what happened.
struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Lists the claims of the ledger: who says what happened.",
        discussion: """
            By their documents' day of publication and id, then in the order of the text. Claims that were rejected in \
            review are left out; those that were corrected are shown as corrected.

            \(FilterOptions.help)

            EXAMPLES
              hearsay claims --claimant "defence ministry" --type assault
              hearsay claims --near 40.2,46.9,25 --from 2031-03-14 --to 2031-03-16
              hearsay claims --country UKR --format jsonl > claims.jsonl
            """)

    @OptionGroup var options: ListOptions
    @OptionGroup var filters: FilterOptions

    func run() throws {
        try options.list("claims", "no claims") { ledger, listing in
            try ledger.claims(filters.filter) { listing.put(listing.format.bytes(of: $0)) }
        }
    }
}
