// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Numbers of those who are told of by a noun that stands for their number: "the toll", "the number of miners killed".
extension CountFinder {
    /// The number that a verb gives beside the noun that stands for it, or for those who are counted: "brought to forty the
    /// toll of miners killed", "the toll of herders killed grew from ten to twelve". Of two the one that it came to.
    func toldBeside(_ head: Int) -> CountBounds? {
        guard let tally = tally(of: head), let verb = parsed.head(tally) else { return nil }
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: verb)].words
        let reader = QuantityReader(parsed: parsed, lexicon: lexicon, range: sentence)
        var best: CountBounds?
        for i in sentence.dropFirst() where isNumber(i) || parsed.tags[i] == .num {
            let before = parsed.text.words.form[i - 1]
            guard before == "to" || before == "at", let read = reader.quantity(at: i) else { continue }
            // Of another verb's it may be anything.
            guard let above = parsed.head(i), above == verb || parsed.head(above) == verb || above == tally else {
                continue
            }
            best = read
            if before == "to" { break }
        }
        return best
    }

    /// The noun that stands for a number of those whom `head` names: itself, or the one that it belongs to.
    private func tally(of head: Int) -> Int? {
        if lexicon.tallies.contains(parsed.lemmas[head]) { return head }
        guard let above = parsed.head(head), above < head, lexicon.tallies.contains(parsed.lemmas[above]) else {
            return nil
        }
        return above
    }
}
