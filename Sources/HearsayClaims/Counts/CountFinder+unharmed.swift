// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

extension CountFinder {
    /// Nobody killed, where all that a phrase speaks of are said to live: "all crew members survived", "the pilot is
    /// alive". A number of them says nothing of the others: `nil`.
    func unharmed(_ patient: Int) -> Count? {
        let noun = CountedNoun(patient, in: parsed, matches)
        let reader = QuantityReader(parsed: parsed, lexicon: lexicon, range: noun.sentence)
        var isWhole = false
        for i in noun.start...noun.head {
            switch parsed.text.words.form[i] {
            case "all", Words.both, "everyone", "everybody", Words.the, Words.its, Words.their, Words.his, Words.her,
                Words.a:
                isWhole = true
            default:
                if !isWhole, reader.quantity(at: i) != nil { return nil }
            }
        }
        guard isWhole || participants.mention(noun.head)?.form == .name else { return nil }
        return Count(
            what: "killed", of: countClass(noun, inherited: ""), low: 0, high: 0,
            span: parsed.text.span(ofWords: noun.start..<(noun.head + 1)))
    }
}
