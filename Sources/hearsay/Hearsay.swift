// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// The command: arguments in, words out.
@main
struct Hearsay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay",
        abstract: "Reads reports of conflict and tells who says what happened.",
        discussion: """
            Hearsay never says what happened. Every figure that it shows is somebody's claim, tied to the exact words \
            that made it.

            EXIT STATUS
              0   all documents were coded
              1   nothing could be coded
              3   some documents could not be coded; the others were
              64  the command line is wrong

            EXAMPLES
              hearsay code report.txt
              hearsay code --published 2031-03-14 report.txt
              hearsay code reports.jsonl > claims.jsonl
              hearsay explain report.txt --claim <id>
              hearsay place "Khan Younis"
            """,
        version: "hearsay 0.1.0",
        subcommands: [
            CodeCommand.self, AnnotateCommand.self, ExplainCommand.self, LexiconCommand.self, LinkCommand.self,
            PlaceCommand.self,
        ])
}
