// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayExchange
internal import HearsayLedger

/// `hearsay documents`: what is in the ledger.
struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "Lists the documents of the ledger.",
        discussion: """
            By day of publication, then id. With --versions older versions are listed as well, with --rejected what \
            could not be read when it was to be added.

            \(FilterOptions.help)

            EXAMPLES
              hearsay documents --text 'dam "power station"'
              hearsay documents --from 2031-03-01 --to 2031-03-31 --format jsonl
              hearsay documents --versions
            """)

    @OptionGroup var options: ListOptions
    @OptionGroup var filters: FilterOptions

    @Flag(help: "Older versions as well.")
    var versions = false

    @Flag(help: "What was refused, instead of documents. Filters do not apply.")
    var rejected = false

    func run() throws {
        try options.list("documents", "no documents") { ledger, listing in
            guard rejected else {
                try ledger.documents(filters.filter, versions: versions) { listing.put(listing.format.bytes(of: $0)) }
                return
            }
            for one in try ledger.rejections() where !listing.put(listing.format.bytes(of: one)) { return }
        }
    }
}
