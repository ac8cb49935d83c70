// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay sources`: who speaks, and how much.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "Lists claimants and outlets, with the numbers of their claims and their reliability.",
        discussion: """
            Claimants first, those with most claims first. For an outlet the claims are those that it vouches for itself. \
            The letter of reliability is the one given by 'hearsay review rate'.

            \(FilterOptions.help)

            EXAMPLES
              hearsay sources --limit 20
              hearsay sources --country UKR --from 2031-03-14
            """)

    @OptionGroup var options: ListOptions
    @OptionGroup var filters: FilterOptions

    func run() throws {
        try options.list("sources", "no sources") { ledger, listing in
            for source in try ledger.sources(filters.filter)
            where !listing.put(listing.format.bytes(of: source)) { return }
        }
    }
}
