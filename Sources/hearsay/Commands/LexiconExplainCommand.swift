// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import HearsayClaims
internal import HearsayLexicon

/// `hearsay lexicon explain`: which rows know the words of a text, and why they apply or do not.
struct LexiconExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows which rows know the words of a sentence, and which apply.",
        discussion: """
            Each word that some row knows is shown with its lemma, tag and relation, and with the rows in the order in \
            which they are tried: '+' marks the one that applies, '-' those that do not, with the reason.

            EXAMPLES
              hearsay lexicon explain "The garrison came under fire near the bridge."
              hearsay lexicon explain --lexicon my-words/ "Two frigates shadowed the convoy."
            """)

    @Argument(help: ArgumentHelp("A sentence.", valueName: "text"))
    var text: String

    @OptionGroup var packs: PackOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = Console(command: "lexicon explain", isQuiet: output.quiet)
        let reader = WordReader(try console.attempt { try output.coder(packs, findsPlaces: false) })
        let readings = reader.readings(of: text)
        var lines: [String] = []
        for reading in readings {
            lines.append("\(reading.word)  (\(reading.grammar))")
            for candidate in reading.candidates {
                let place = candidate.place.map { "  \($0.file), line \($0.line)" } ?? ""
                lines.append("  \(candidate.refusal.isEmpty ? "+" : "-") \(candidate.id): \(candidate.meaning)\(place)")
                if !candidate.refusal.isEmpty { lines.append("      \(candidate.refusal)") }
            }
        }
        try output.write(lines.isEmpty ? ["No row knows a word of this text."] : lines, console)
    }
}
