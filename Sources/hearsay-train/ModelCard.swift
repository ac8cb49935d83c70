// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// What people should know of a model before they use it.
struct ModelCard {
    /// Data, licence, limits: Markdown, taken over as it is.
    let about: String
    /// Bytes of the model.
    let size: Int
    /// Words of the treebanks that it was trained on.
    let words: Int
    /// The table of scores, or empty.
    let scores: String
    /// The arguments of the command that trained it.
    let arguments: [String]

    /// The card. Files are named without their folders.
    func markdown(language: String) -> String {
        var parts = ["# Syntax model: \(language)"]
        let own = about.trimmingCharacters(in: .whitespacesAndNewlines)
        if !own.isEmpty { parts.append(own) }
        if !scores.isEmpty {
            parts.append(
                """
                ## Scores on the treebanks' own words and sentences

                Relation subtypes aside, punctuation counted; words a second of processor time, one thread, for tags, \
                lemmas and trees together. The model was not trained on these files.

                ```
                \(scores)
                ```
                """)
        }
        parts.append(
            """
            ## How it was made

            \(words) words of treebanks; \(size) bytes. The same files give the same bytes on the same kind of processor.

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
