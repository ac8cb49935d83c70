// SPDX-License-Identifier: Apache-2.0

internal import HearsayClaims
internal import HearsayText

/// Reads the figure that a claim says it takes the place of: "rose from six to nine", "14, up from 11", "31, and not 20 as
/// was said before", "withdrew their first figure of 50 and speak of 35".
struct EarlierFigureReader {
    private let text: TokenizedText
    private let numbers: NumberReader

    /// Words for what was told before.
    private static let earlier: Set<Term> = [
        "earlier", "first", "initial", "previous", "prior", "original", "preliminary", "old", "former",
    ]
    private static let figures: Set<Term> = ["figure", "toll", "count", "number", "total", "estimate", "tally"]
    /// How many words on from "from" its "to" stands, at most.
    private static let reach = 6

    init(_ text: TokenizedText) {
        self.text = text
        numbers = NumberReader(text: text)
    }

    /// The number in a sentence that one of its counts replaces, with the number of that count; `nil` where none does.
    ///
    /// - Parameter counts: the numbers that the claim gives now. Linear in the sentence.
    func figure(in words: Range<Int>, replacedBy counts: [Int]) -> (value: Int, words: Range<Int>)? {
        guard !counts.isEmpty else { return nil }
        for i in words where numbers.isNumber(i) && (i == words.lowerBound || !numbers.isNumber(i - 1)) {
            guard let number = numbers.number(at: i, limit: words.upperBound), number.value > 0,
                !counts.contains(number.value), isReplaced(number, words, counts)
            else { continue }
            return number
        }
        return nil
    }

    private func isReplaced(
        _ number: (value: Int, words: Range<Int>), _ words: Range<Int>, _ counts: [Int]
    ) -> Bool {
        func form(_ k: Int) -> Term { words.contains(k) ? text.words.form[k] : .none }
        let start = number.words.lowerBound
        switch form(start - 1) {
        // "not one of them" is none
        case "not": return number.value > 1
        case "of":
            if form(start - 2) == "instead" { return true }
            return EarlierFigureReader.figures.contains(form(start - 2))
                && EarlierFigureReader.earlier.contains(form(start - 3))
        case "than": return form(start - 2) == "rather"
        case "from":
            if form(start - 2) == "up" || form(start - 2) == "down" { return true }
            return isRange(number.words.upperBound, words, counts) || isRangeBack(start - 1, words, counts)
        default: return false
        }
    }

    /// "from six to nine": the count stands behind the next "to".
    private func isRange(_ end: Int, _ words: Range<Int>, _ counts: [Int]) -> Bool {
        for k in end..<min(words.upperBound, end + EarlierFigureReader.reach) where text.words.form[k] == "to" {
            return numbers.number(at: k + 1, limit: words.upperBound).map { counts.contains($0.value) } ?? false
        }
        return false
    }

    /// "to nine from six": the count stands right before.
    private func isRangeBack(_ from: Int, _ words: Range<Int>, _ counts: [Int]) -> Bool {
        for k in stride(from: from - 1, through: max(words.lowerBound, from - EarlierFigureReader.reach), by: -1)
        where text.words.form[k] == "to" {
            return numbers.number(at: k + 1, limit: from).map { counts.contains($0.value) } ?? false
        }
        return false
    }
}
