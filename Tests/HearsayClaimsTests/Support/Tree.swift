// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText

/// Trees in short hand: words parted by white space, each `form/lemma/TAG/head/relation` and, if any, features.
///
/// `-` for the lemma is the form in small letters. The features are `fin`, `past` (a finite past), `part` (a past
/// participle), `ger`, `inf`, `pl` and `sg`; several are joined by `+`. `;` alone ends a sentence, `#` alone a paragraph.
///
///     Rebels/rebel/NOUN/2/nsubj/pl attacked/attack/VERB/0/root/past Goma/goma/PROPN/2/obj
enum Tree {
    private static let features = [
        "fin": "VerbForm=Fin", "past": "VerbForm=Fin|Tense=Past", "part": "VerbForm=Part|Tense=Past",
        "ger": "VerbForm=Ger", "inf": "VerbForm=Inf", "pl": "Number=Plur", "sg": "Number=Sing",
    ]

    static func parsed(_ words: String) -> ParsedText {
        let rows = words.split(whereSeparator: \.isWhitespace).map { word -> String in
            if word == ";" { return "" }
            if word == "#" { return "\n#" }
            var cells = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if cells.count > 1, cells[1] == "-" { cells[1] = cells[0].lowercased() }
            if cells.count > 5 {
                cells[5] = cells[5].split(separator: "+").map { features[String($0)] ?? "" }.joined(separator: "|")
            }
            return cells.joined(separator: " ")
        }
        return TreeBuilder.parsed(rows.joined(separator: "\n"))
    }
}
