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
              0   all went well
              1   nothing could be done
              3   some documents could not be read; the others were coded or added
              64  the command line is wrong

            EXAMPLES
              hearsay code report.txt
              hearsay code --published 2031-03-14 report.txt
              hearsay code reports.jsonl > claims.jsonl
              hearsay explain report.txt --claim <id>
              hearsay place "Khan Younis"
              hearsay add reports.jsonl
              hearsay claims --claimant "defence ministry" --from 2031-03-14
            """,
        version: "hearsay 0.1.0",
        subcommands: [
            CodeCommand.self, AnnotateCommand.self, ExplainCommand.self, LinkCommand.self, LexiconCommand.self,
            PlaceCommand.self,
            AddCommand.self, DocumentsCommand.self, ClaimsCommand.self, IncidentsCommand.self, DisputesCommand.self,
            SourcesCommand.self, ReviewCommand.self, ReportCommand.self, DumpCommand.self,
        ])
}
