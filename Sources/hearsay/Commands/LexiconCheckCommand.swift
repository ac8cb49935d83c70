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
        for fault in faults { print(fault.description) }
        guard faults.isEmpty else { throw ExitCode.failure }
        let check = PackCheck(try console.attempt { try output.coder(packs) })
        var done = 0
        let failed = check.faults(where: includes) {
            done += 1
            console.progress("\(done) of \(check.count) rows")
        }
        console.clearProgress()
        for fault in failed { print(fault.description) }
        if !output.quiet { print("\(done) rows run, \(failed.count) fail") }
        if !failed.isEmpty { throw ExitCode.failure }
    }

    private func includes(_ place: RowPlace) -> Bool {
        if let table { return place.file.hasSuffix(table) }
        return packs.overlay == nil || place.isOverlaid
    }
}
