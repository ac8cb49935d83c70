// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

extension SourceFinder {
    /// The noun phrase that stands directly before or after the verb `i`: for trees that missed the subject.
    ///
    /// `inverted` asks for the phrase after the verb first ("..., said the mayor").
    func neighbour(of i: Int, inverted: Bool) -> Int? {
        inverted ? after(i) ?? before(i) : before(i)
    }

    private func before(_ i: Int) -> Int? {
        let sentence = discourse.sentence(i)
        var k = i - 1
        var steps = 0
        while k >= sentence.lowerBound, steps < 3 {
            switch discourse.tag(k) {
            case .aux, .adv, .part: k -= 1
            case .noun, .propn: return discourse.phraseHead(k)
            case .pron: return CueWords.relatives.contains(discourse.lemma(k)) ? antecedent(of: k) : k
            default: return nil
            }
            steps += 1
        }
        return nil
    }

    private func after(_ i: Int) -> Int? {
        let sentence = discourse.sentence(i)
        var k = i + 1
        var steps = 0
        while k < sentence.upperBound, steps < 5 {
            switch discourse.tag(k) {
            case .det, .adj, .num: k += 1
            case .noun, .propn: return discourse.phraseHead(k)
            case .pron: return k
            default: return nil
            }
            steps += 1
        }
        return nil
    }
}
