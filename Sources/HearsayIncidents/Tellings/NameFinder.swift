// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Finds the proper names of a document that tell one occurrence from another.
///
/// Names of states, peoples, parties and authorities are left out: all reports of a conflict are full of them. So are
/// days and months, and whoever speaks.
struct NameFinder {
    private let text: TokenizedText
    /// Words that are part of a name, by their codes; 0 for others.
    private var names: [UInt64]

    private static let calendar: Set<Term> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
        "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gmt", "utc", "am", "pm", "i",
    ]

    /// The names of `text`, but for the words in `voices` (whoever speaks).
    init(_ text: TokenizedText, _ lexicon: Lexicon, voices: [Span]) {
        self.text = text
        let words = text.words
        names = [UInt64](repeating: 0, count: words.count)
        // A capital at the start of a sentence says nothing, unless the word has one elsewhere too.
        var inside: Set<Term> = []
        for sentence in text.sentences where text.blocks[sentence.block].kind != .heading {
            for i in sentence.words.dropFirst() where words.flags[i].contains(.capitalised) {
                inside.insert(words.form[i])
            }
        }
        for sentence in text.sentences {
            var skipped = sentence.words.lowerBound
            for i in sentence.words where i >= skipped {
                guard words.flags[i].contains(.capitalised) else { continue }
                let known = lexicon.nameIndex.longest(at: i, in: words.form, limit: sentence.words.upperBound) {
                    value, _, _ in
                    let name = lexicon.names[value]
                    return name.country != nil || name.demonym != nil || name.actor != nil
                }
                if let known {
                    skipped = known.words.upperBound
                    continue
                }
                let form = words.form[i]
                guard i > sentence.words.lowerBound || inside.contains(form), !NameFinder.calendar.contains(form) else {
                    continue
                }
                names[i] = form.code
            }
        }
        var i = 0
        for voice in voices.sorted() {
            while i < words.count, Int(words.end[i]) <= voice.start { i += 1 }
            var k = i
            while k < words.count, Int(words.start[k]) < voice.end {
                names[k] = 0
                k += 1
            }
        }
    }

    /// Codes of the names among these words, without repetition, in rising order.
    func names(_ words: Range<Int>) -> [UInt64] {
        Set(words.lazy.map { names[$0] }.filter { $0 != 0 }).sorted()
    }
}
