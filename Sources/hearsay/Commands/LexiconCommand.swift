// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser

/// `hearsay lexicon`: for those who extend the word lists.
struct LexiconCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon",
        abstract: "Checks, measures and explains the word lists.",
        discussion: """
            A pack is a folder of tables; Documentation/Lexicon.md tells how their rows are written. With --lexicon a \
            pack of your own, some or all of the tables, is laid over the built-in one: its rows go first, and a row \
            with the id of a built-in one takes its place.

            EXAMPLES
              hearsay lexicon check --lexicon my-words/
              hearsay lexicon coverage reports.jsonl
              hearsay lexicon explain "The garrison came under fire near the bridge."
            """,
        subcommands: [LexiconCheckCommand.self, LexiconCoverageCommand.self, LexiconExplainCommand.self])
}
