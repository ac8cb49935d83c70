// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review rate`: how reliable a source is.
struct ReviewRateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Rates the reliability of a claimant or an outlet.",
        discussion: """
            The letters are those of the Admiralty scale: A reliable, B usually reliable, C fairly reliable, D not usually \
            reliable, E unreliable, F cannot be judged.

            EXAMPLES
              hearsay review rate "Vael Daily" B
            """)

    @Argument(help: ArgumentHelp("Its name, as 'hearsay sources' shows it.", valueName: "source"))
    var source: String

    @Argument(help: ArgumentHelp("A to F.", valueName: "letter"))
    var letter: String

    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record(.rate(source: source, letter: letter))
    }
}
