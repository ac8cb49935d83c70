// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds the noun of a counted phrase where the tree hangs it on the wrong word: on a designation ("ten Type 86
/// vehicles"), on the number ("nine firing positions"), on punctuation.
struct HeadFinder {
    let parsed: ParsedText
    let matches: LexicalMatches
    let sentence: Range<Int>

    private var flags: [WordFlags] { parsed.text.words.flags }

    /// The noun, or the word itself. Complexity: a bounded number of words.
    func head(_ word: Int) -> Int {
        if flags[word].contains(.punctuation) { return before(word) }
        guard word + 1 < sentence.upperBound else { return word }
        if parsed.tags[word] == .num {
            if let entry = entry(from: word + 1) { return entry }
            guard flags[word + 1].contains(.capitalised) || flags[word + 1].contains(.digits) else { return word }
            return last(from: word, pluralOnly: true)
        }
        let isGlued = !flags[word].contains(.spaceAfter) && isHyphen(word + 1)
        guard isGlued || flags[word].contains(.capitalised) && flags[word + 1].contains(.digits) else { return word }
        return last(from: word, pluralOnly: false)
    }

    private func before(_ word: Int) -> Int {
        var k = word
        while k > sentence.lowerBound, word - k < 3, flags[k].contains(.punctuation) { k -= 1 }
        return k
    }

    /// The head of the thing or people that an entry of the lexicon names from word `k` on.
    private func entry(from k: Int) -> Int? {
        if let thing = matches.thing(at: k), thing.words.lowerBound == k { return thing.words.upperBound - 1 }
        for end in (k + 1)..<min(k + 4, sentence.upperBound + 1) where end - 1 > k {
            if let thing = matches.thing(at: end - 1), thing.words == k..<end { return end - 1 }
        }
        return nil
    }

    /// The last noun of the unbroken row of names, numbers and nouns that begins at a word.
    private func last(from word: Int, pluralOnly: Bool) -> Int {
        var last = word
        var k = word + 1
        while k < sentence.upperBound, k - word < 8 {
            switch parsed.tags[k] {
            case .noun: if !pluralOnly || parsed.morphology[k].contains(.plural) { last = k }
            case .num, .propn, .adj, .sym: break
            default:
                guard isHyphen(k) || !flags[k - 1].contains(.spaceAfter) && !flags[k].contains(.punctuation) else {
                    return last
                }
            }
            k += 1
        }
        return last
    }

    private func isHyphen(_ k: Int) -> Bool {
        parsed.text.words.form[k] == "-" || parsed.text.words.form[k] == "/"
    }
}
