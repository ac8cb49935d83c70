// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Foundation
internal import HearsayClaims
internal import HearsayLexicon
internal import HearsayText

/// `hearsay lexicon check`: is the pack sound, and does each row do what it says?
struct LexiconCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Runs the examples of all rows and lists what is wrong.",
        discussion: """
            First the tables are read: each wrong row is listed with its file, line and reason. If all can be read, \
            every row's example is run, and rows that do not give what they say are listed.

            Without --lexicon the built-in pack is checked; with it, your own rows over the built-in ones.

            EXIT STATUS
              0   nothing is wrong
              1   something is

            EXAMPLES
              hearsay lexicon check
              hearsay lexicon check --lexicon my-words/
              hearsay lexicon check --table events/assault.tsv
            """)

    @Option(help: ArgumentHelp("Check the rows of this table only, as events/assault.tsv.", valueName: "table"))
    var table: String?

    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = Console(command: "lexicon check", isQuiet: output.quiet)
        let folder = try console.attempt { try packs.folder(data: output.data) }
        let faults = Lexicon.faults(in: folder, overlay: packs.overlay)
        guard faults.isEmpty else {
            try output.write(faults.map(\.description), console)
            throw ExitCode.failure
        }
        let coder = try console.attempt { try output.coder(packs, findsPlaces: false) }
        let check = PackCheck(coder)
        let total = check.count(where: includes)
        guard total > 0 else {
            console.report(
                table.map { "--table: no row with an example stands in '\($0)'; name it as events/assault.tsv" }
                    ?? "no row of the pack has an example to run")
            throw ExitCode.failure
        }
        var done = 0
        let failed = check.faults(where: includes) {
            done += 1
            console.progress("\(done) of \(total) rows")
        }
        console.clearProgress()
        let summary = output.quiet ? [] : ["\(done) rows run, \(failed.count) fail"]
        try output.write(failed.map(\.description) + summary, console)
        if !failed.isEmpty { throw ExitCode.failure }
    }

    private func includes(_ place: RowPlace) -> Bool {
        guard packs.overlay == nil || place.isOverlaid else { return false }
        guard let table else { return true }
        return place.file == table || place.file.hasSuffix("/" + table)
    }
}
