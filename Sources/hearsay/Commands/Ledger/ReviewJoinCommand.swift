// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review join`: two incidents are one.
struct ReviewJoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Holds the claims of two incidents together as one.",
        discussion: """
            EXAMPLES
              hearsay review join a81f 0c77 --why "the same bridge under its other name"
            """)

    @Argument(help: ArgumentHelp("The id of the one incident, or its beginning.", valueName: "incident"))
    var one: String

    @Argument(help: ArgumentHelp("The id of the other.", valueName: "incident"))
    var other: String

    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record(.join(one, other))
    }
}
