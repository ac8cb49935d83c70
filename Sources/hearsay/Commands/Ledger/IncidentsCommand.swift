// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay incidents`: which claims tell of the same occurrence.
struct IncidentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "incidents",
        abstract: "Lists the incidents of the ledger: claims held to describe the same occurrence.",
        discussion: """
            By first day, then id.

            \(FilterOptions.help)

            EXAMPLES
              hearsay incidents --country UKR --from 2031-03-14
              hearsay incidents --actor "air force" --format jsonl
            """)

    @OptionGroup var options: ListOptions
    @OptionGroup var filters: FilterOptions

    func run() throws {
        try options.list("incidents", "no incidents") { ledger, listing in
            try ledger.incidents(filters.filter) { listing.put(listing.format.bytes(of: $0)) }
        }
    }
}
