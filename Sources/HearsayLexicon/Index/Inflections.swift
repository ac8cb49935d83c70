// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// The inflected forms of a pack's own words, so that a word the treebanks never saw is still known by its base form
/// ("rebuked" is "rebuke", not "rebuk").
///
/// Regular English inflection with a table of irregular verbs. A form that two words share ("wound") stands for the
/// one that the parser's own lemma decides; see ``verb(_:)``.
public struct Inflections: Sendable {
    private var verbs: [Term: Term] = [:]
    private var nouns: [Term: Term] = [:]

    init(irregulars: [(base: String, past: String, participle: String)], words: Set<String>) {
        let irregular = Dictionary(irregulars.map { ($0.base, ($0.past, $0.participle)) }) { first, _ in first }
        for word in words.sorted() where word.utf8.allSatisfy({ ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 }) {
            let base = Term(word)
            for form in Inflections.regular(word) where verbs[Term(form)] == nil { verbs[Term(form)] = base }
            let plural = Term(Inflections.plural(word))
            if nouns[plural] == nil { nouns[plural] = base }
        }
        for word in words.sorted() {
            guard let (past, participle) = irregular[word] else { continue }
            verbs[Term(past)] = Term(word)
            verbs[Term(participle)] = Term(word)
        }
    }

    /// The base form of a verb's inflected form, or `nil` if no verb of the pack has it.
    public func verb(_ form: Term) -> Term? {
        verbs[form]
    }

    /// The singular of a noun's plural, or `nil` if no noun of the pack has it.
    public func noun(_ form: Term) -> Term? {
        nouns[form]
    }

    private static func plural(_ word: String) -> String {
        let letters = Array(word)
        guard let last = letters.last, letters.count > 1 else { return word }
        if last == "y", !isVowel(letters[letters.count - 2]) { return String(letters.dropLast()) + "ies" }
        if "sxz".contains(last) || word.hasSuffix("ch") || word.hasSuffix("sh") { return word + "es" }
        return word + "s"
    }

    /// Third person, past and present participle of a regular verb, with both spellings where a consonant may double.
    private static func regular(_ word: String) -> [String] {
        let letters = Array(word)
        guard let last = letters.last, letters.count > 1 else { return [] }
        let stem = String(letters.dropLast())
        var forms = [plural(word)]
        if last == "e" {
            forms += [word + "d", stem + "ing"]
            if word.hasSuffix("ie") { forms.append(String(stem.dropLast()) + "ying") }
        } else if last == "y", !isVowel(letters[letters.count - 2]) {
            forms += [stem + "ied", word + "ing"]
        } else {
            forms += [word + "ed", word + "ing"]
            if !isVowel(last), !"wxy".contains(last), letters.count > 2, isVowel(letters[letters.count - 2]),
                !isVowel(letters[letters.count - 3])
            {
                forms += ["\(word)\(last)ed", "\(word)\(last)ing"]
            }
            if last == "c" { forms += [word + "ked", word + "king"] }
        }
        return forms
    }

    private static func isVowel(_ letter: Character) -> Bool {
        "aeiou".contains(letter)
    }
}
