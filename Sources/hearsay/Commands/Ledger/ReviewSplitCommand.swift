// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayLedger

/// `hearsay review split`: claims tell of another occurrence.
struct ReviewSplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Holds claims of an incident apart from the rest of it.",
        discussion: """
            EXAMPLES
              hearsay review split a81f 3f1c09a2b7e4d581 77b0c2d9e1f64a03 --why "the second strike, at noon"
            """)

    @Argument(help: ArgumentHelp("The id of the incident, or its beginning.", valueName: "incident"))
    var incident: String

    @Argument(help: ArgumentHelp("The claims that tell of something else.", valueName: "claim"))
    var claims: [String]

    @OptionGroup var options: ReviewOptions

    func run() throws {
        try options.record(.split(incident: incident, claims: claims))
    }
}
