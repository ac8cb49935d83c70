// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Gives words that the model's lemmatiser guessed at the base form that the pack knows.
///
/// A lemma is replaced only where the pack has no word for it but has one for the form. Complexity: linear in the words.
struct Relemmatiser {
    let lexicon: Lexicon

    /// The trees with better lemmas.
    func correct(_ parsed: ParsedText) -> ParsedText {
        var lemmas = parsed.lemmas
        let forms = parsed.text.words.form
        for i in 0..<parsed.count {
            switch parsed.tags[i] {
            case .verb, .aux:
                if let base = lexicon.inflections.verb(forms[i]), base != lemmas[i], lexicon.eventIndex[lemmas[i]].isEmpty,
                    lexicon.cueIndex[lemmas[i]].isEmpty, lemmas[i] != Words.be, lemmas[i] != Words.have
                {
                    lemmas[i] = base
                }
            case .noun, .propn, .adj:
                if let base = lexicon.inflections.noun(forms[i]), base != lemmas[i], lexicon.eventIndex[lemmas[i]].isEmpty,
                    lexicon.agentIndex[lemmas[i]].isEmpty, lexicon.equipmentIndex[lemmas[i]].isEmpty
                {
                    lemmas[i] = base
                }
            default: break
            }
        }
        return parsed.replacing(lemmas: lemmas)
    }
}
