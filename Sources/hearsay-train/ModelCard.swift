// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// What people should know of a model before they use it.
struct ModelCard {
    /// "Syntax model" or the like.
    var title = "Syntax model"
    /// The heading of the scores and what to know of them.
    var scoring = ModelCard.syntaxScoring
    /// Data, licence, limits: Markdown, taken over as it is.
    let about: String
    /// Bytes of the model.
    let size: Int
    /// Words of the texts that it was trained on.
    let words: Int
    /// The table of scores, or empty.
    let scores: String
    /// What kind of texts these are.
    var texts = "treebanks"
    /// The arguments of the command that trained it.
    let arguments: [String]

    static let syntaxScoring = """
        ## Scores on the treebanks' own words and sentences

        Relation subtypes aside, punctuation counted; words a second of processor time, one thread, for tags, lemmas and \
        trees together. The model was not trained on these files.
        """

    /// The card. Files are named without their folders.
    func markdown(language: String) -> String {
        var parts = ["# \(title): \(language)"]
        let own = about.trimmingCharacters(in: .whitespacesAndNewlines)
        if !own.isEmpty { parts.append(own) }
        if !scores.isEmpty {
            parts.append(
                """
                \(scoring)

                ```
                \(scores)
                ```
                """)
        }
        parts.append(
            """
            ## How it was made

            \(words) words of \(texts); \(size) bytes. The same files give the same bytes on the same kind of processor.

            ```
            hearsay-train \(command)
            ```
            """)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var command: String {
        arguments.map { argument in
            argument.contains("/") ? URL(fileURLWithPath: argument).lastPathComponent : argument
        }.joined(separator: " ")
    }
}
