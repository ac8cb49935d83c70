// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayExchange
internal import HearsayIngest
internal import HearsayLedger

/// `hearsay add`: documents into the ledger.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Reads documents and adds them with their claims to the ledger.",
        discussion: """
            FILEs are read as by 'hearsay code'; of a folder all files in it, and in the folders in it. The ledger is one file, which is made if it is not there.

            Adding a document twice adds nothing. A document with a known id but another text, title, date, outlet or \
            address becomes a new version; the older ones stay and are shown by 'hearsay documents --versions'. A text \
            from standard input without an id is named after its content.

            Documents are written in batches. Whatever breaks the command, what was written stays, and the same command \
            again adds the rest. Several commands may add at once. What cannot be read is reported, and recorded: \
            'hearsay documents --rejected' shows it.

            EXAMPLES
              hearsay add report.txt --published 2031-03-14
              hearsay add monday.jsonl tuesday.jsonl
              hearsay add feeds/ archive.warc.gz
              cat reports.jsonl | hearsay add --ledger war.db -
              hearsay add --recode --lexicon mywords reports.jsonl
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var packs: PackOptions
    @OptionGroup var ledger: LedgerOptions

    @Option(help: ArgumentHelp("The folder with the language data.", valueName: "folder"))
    var data: String?

    @Flag(name: [.short, .long], help: "No progress, no warnings and no summary; failures are still reported.")
    var quiet = false

    @Flag(help: "Code documents that are there already once more, as after an update or with other word lists.")
    var recode = false

    func run() throws {
        let console = Console(command: "add", isQuiet: quiet, writesOutput: false)
        let coder = try console.attempt {
            try ClaimCoder.bundled(
                data: data.map { URL(fileURLWithPath: $0, isDirectory: true) }, overlay: packs.overlay)
        }
        let store = try console.attempt { try Ledger(path: ledger.path, access: .adding) }
        let run = AddRun(
            reader: input.reader(readsFolders: true), jobs: input.jobCount, ledger: store, recodes: recode,
            code: { LedgerEntry(coder.code($0)) }, console: console, data: data)
        try run.exit()
    }
}
