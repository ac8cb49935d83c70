// SPDX-License-Identifier: Apache-2.0

/// What a user types to look for words, made into a query that the index always understands.
///
/// Words must all be there, in any order; `"words in quotes"` as they stand; a `*` behind a word or phrase stands for
/// any ending. Nothing else has a meaning: brackets, colons, AND and NOT are words and signs like others.
struct SearchQuery {
    /// The query, or `nil` where no letter or digit is asked for; then nothing is found.
    let expression: String?

    init(_ text: String) {
        var terms: [String] = []
        var current = ""
        var isQuoted = false
        func close(isPrefix: Bool) {
            defer { current = "" }
            guard SearchQuery.hasWord(current) else { return }
            terms.append("\"\(current)\"" + (isPrefix ? "*" : ""))
        }
        let scalars = Array(text.unicodeScalars)
        for (i, scalar) in scalars.enumerated() {
            let next = i + 1 < scalars.count ? scalars[i + 1] : nil
            if SearchQuery.isQuote(scalar) {
                if !isQuoted || next != "*" { close(isPrefix: false) }
                isQuoted.toggle()
            } else if scalar == "*", !isQuoted, next.map({ $0.properties.isWhitespace }) ?? true {
                close(isPrefix: true)
            } else if scalar.properties.isWhitespace, !isQuoted {
                close(isPrefix: false)
            } else {
                // NUL would end the query for the database.
                current.unicodeScalars.append(scalar == "\0" ? " " : scalar)
            }
        }
        close(isPrefix: false)
        expression = terms.isEmpty ? nil : terms.joined(separator: " ")
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}"
    }

    /// Whether the index knows any part of it as a word.
    private static func hasWord(_ term: String) -> Bool {
        term.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse:
                true
            default: false
            }
        }
    }
}
