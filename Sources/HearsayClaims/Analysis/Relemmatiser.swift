// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Gives words that the model guessed at the base form, and where the tree shows it the part of speech, that the pack
/// knows.
///
/// A verb's lemma is replaced where the pack has one for its form and does not know the form as the lemma's; a noun's
/// where the pack has no word for it but has one for the form. A word with a subject and no
/// copula is a verb if the pack knows it as one. Complexity: linear in the words.
struct Relemmatiser {
    let lexicon: Lexicon

    /// The trees with better lemmas.
    func correct(_ parsed: ParsedText) -> ParsedText {
        var lemmas = parsed.lemmas
        var tags = parsed.tags
        let forms = parsed.text.words.form
        for i in 0..<parsed.count {
            // "is determined to": the pack knows it as an adjective.
            if tags[i] == .adj || tags[i] == .noun, lexicon.operatorIndex[forms[i]].isEmpty, isClause(i, parsed) {
                // A base form needs an auxiliary as well ("did not fire"): nouns look the same.
                let base =
                    lexicon.inflections.verb(forms[i]) ?? prefixed(i, parsed)
                    ?? (parsed.dependent(of: i, .aux) == nil ? nil : lemmas[i])
                if let base {
                    tags[i] = .verb
                    lemmas[i] = base
                    continue
                }
            }
            switch parsed.tags[i] {
            case .verb, .aux:
                if let base = lexicon.inflections.verb(forms[i]), base != lemmas[i],
                    !lexicon.inflections.isForm(forms[i], of: lemmas[i]), lemmas[i] != Words.be,
                    lemmas[i] != Words.have, forms[i] != lemmas[i] || !isKnown(lemmas[i])
                {
                    lemmas[i] = base
                }
            case .noun, .propn, .adj:
                if let base = lexicon.inflections.noun(forms[i]), base != lemmas[i],
                    lexicon.eventIndex[lemmas[i]].isEmpty,
                    lexicon.agentIndex[lemmas[i]].isEmpty, lexicon.equipmentIndex[lemmas[i]].isEmpty
                {
                    lemmas[i] = base
                } else if lexicon.agentIndex[lemmas[i]].isEmpty, lexicon.equipmentIndex[lemmas[i]].isEmpty,
                    !lexicon.agentIndex[forms[i]].isEmpty || !lexicon.equipmentIndex[forms[i]].isEmpty
                {
                    // A plural in itself, or a word that only looks like one: "mujahideen".
                    lemmas[i] = forms[i]
                }
            default: break
            }
        }
        return parsed.replacing(lemmas: lemmas, tags: tags)
    }

    /// The base form of a verb with a prefix and a hyphen, which the pack writes so too: "counter-attacking".
    private func prefixed(_ i: Int, _ parsed: ParsedText) -> Term? {
        let letters = parsed.text.source[parsed.text.words.span(i)].lowercased()
        guard letters.contains("-") else { return nil }
        for (ending, rest) in Relemmatiser.endings where letters.hasSuffix(ending) {
            let verb = Term(letters.dropLast(ending.count) + rest)
            if !lexicon.eventIndex[verb].isEmpty { return verb }
        }
        return nil
    }

    /// Endings of verbs with what their base form has instead.
    private static let endings = [("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("s", "")]

    /// Whether the pack has a verb of this base form.
    private func isKnown(_ lemma: Term) -> Bool {
        !lexicon.eventIndex[lemma].isEmpty || !lexicon.cueIndex[lemma].isEmpty
    }

    /// Whether word `i` has a subject of its own and no copula: then it is a verb, whatever its tag.
    private func isClause(_ i: Int, _ parsed: ParsedText) -> Bool {
        var subject = false
        for d in parsed.dependents(of: i) {
            switch parsed.relations[d] {
            case .nsubj, .nsubjPass: subject = true
            case .cop, .det: return false
            default: break
            }
        }
        return subject
    }
}
