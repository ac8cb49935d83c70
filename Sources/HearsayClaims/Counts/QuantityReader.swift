// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Reads numbers and words of quantity with the words that bound them: "more than 200", "10 to 15", "at least a dozen".
struct QuantityReader {
    let parsed: ParsedText
    let lexicon: Lexicon
    /// Words outside are not looked at: the sentence.
    let range: Range<Int>

    private var numbers: NumberReader { NumberReader(text: parsed.text) }

    private func form(_ k: Int) -> Term {
        range.contains(k) ? parsed.text.words.form[k] : .none
    }

    /// The quantity that begins at word `i`, of a number and a row of the lexicon the longer; `nil` if there is none.
    ///
    /// Numbers that count nothing (years, ages, designations, measures) are for the caller to leave out.
    func quantity(at i: Int) -> CountBounds? {
        guard range.contains(i) else { return nil }
        let listed = listed(at: i)
        var read: CountBounds?
        if let number = numbers.number(at: i, limit: range.upperBound) {
            read = closed(CountBounds(number.value, words: number.words))
        }
        var best = read
        // "another three": the number is the one that counts.
        if let listed, listed.words.count == 1, read == nil, numbers.number(at: i + 1, limit: range.upperBound) != nil {
            return nil
        }
        if let listed, listed.words.count >= (read?.words.count ?? 0) { best = listed }
        return best.map { opened($0) }
    }

    /// A row of `quantities.tsv` whose words stand at `i`.
    private func listed(at i: Int) -> CountBounds? {
        for index in lexicon.quantityIndex[form(i)] {
            let row = lexicon.quantities[Int(index)]
            let end = i + row.pattern.words.count
            guard end <= range.upperBound else { continue }
            var fits = true
            for (k, alternatives) in row.pattern.words.enumerated() where !alternatives.contains(form(i + k)) {
                fits = false
                break
            }
            if fits { return CountBounds(row.low, row.high, words: i..<end) }
        }
        return nil
    }

    /// Reads what stands behind a number: "or more", "to 15", "-15".
    private func closed(_ bounds: CountBounds) -> CountBounds {
        var bounds = bounds
        let end = bounds.words.upperBound
        let start = bounds.words.lowerBound
        func upTo(_ end: Int) -> Range<Int> { start..<end }
        switch (form(end), form(end + 1)) {
        case ("or", "more"), ("and", "counting"), ("at", "least"):
            return CountBounds(bounds.low, nil, words: upTo(end + 2))
        case ("or", "so"):
            return CountBounds(bounds.low, bounds.high, words: upTo(end + 2))
        case ("or", "fewer"), ("or", "less"):
            return CountBounds(0, bounds.high, words: upTo(end + 2))
        case ("+", _), ("plus", _):
            return CountBounds(bounds.low, nil, words: upTo(end + 1))
        case (Words.to, _), ("-", _), ("–", _), ("or", _), (Words.and, _):
            guard form(end) != Words.and || form(start - 1) == Words.between,
                let upper = numbers.number(at: end + 1, limit: range.upperBound), upper.value > bounds.low
            else { return bounds }
            bounds.high = upper.value
            bounds.words = upTo(upper.words.upperBound)
            return bounds
        default: return bounds
        }
    }

    /// Reads what stands before a quantity: "at least", "more than", "up to", "between".
    private func opened(_ bounds: CountBounds) -> CountBounds {
        let start = bounds.words.lowerBound
        func from(_ back: Int, _ low: Int, _ high: Int?) -> CountBounds {
            CountBounds(low, high, words: (start - back)..<bounds.words.upperBound)
        }
        let same = bounds.high
        switch (form(start - 2), form(start - 1)) {
        case ("at", "least"), ("more", "than"), ("upwards", Words.of), ("greater", "than"):
            return from(2, bounds.low, nil)
        case ("fewer", "than"), ("less", "than"):
            if form(start - 3) == Words.no || form(start - 3) == Words.not { return from(3, bounds.low, nil) }
            return from(2, 0, same)
        case ("up", Words.to), ("at", "most"): return from(2, 0, same)
        case ("many", "as"): return form(start - 3) == "as" ? from(3, 0, same) : bounds
        case ("excess", Words.of): return form(start - 3) == "in" ? from(3, bounds.low, nil) : bounds
        case ("close", Words.to): return from(2, bounds.low, same)
        case ("minimum", Words.of): return from(form(start - 3) == Words.a ? 3 : 2, bounds.low, nil)
        case ("maximum", Words.of): return from(form(start - 3) == Words.a ? 3 : 2, 0, same)
        case ("total", Words.of): return from(form(start - 3) == Words.a ? 3 : 2, bounds.low, same)
        case ("an", "estimated"), ("an", "additional"), (Words.a, "further"): return from(2, bounds.low, same)
        default: break
        }
        switch form(start - 1) {
        case "over", "above": return from(1, bounds.low, nil)
        case "under", "below": return from(1, 0, same)
        case "about", "around", "some", "nearly", "almost", "roughly", "approximately", "another", "estimated",
            "further",
            "additional", "exactly", "all":
            return from(1, bounds.low, same)
        case Words.between: return bounds.high == bounds.low ? bounds : from(1, bounds.low, same)
        default: return bounds
        }
    }
}
