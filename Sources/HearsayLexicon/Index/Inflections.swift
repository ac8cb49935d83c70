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
    /// The further bases of verb forms that several verbs share.
    private var shared: [Term: [Term]] = [:]

    /// Forms of `words`; those that hold anything but ASCII letters have none.
    init(irregulars: [(base: String, past: String, participle: String)], words: Set<String>) {
        let irregular = Dictionary(irregulars.map { ($0.base, ($0.past, $0.participle)) }) { first, _ in first }
        let sorted = words.filter { $0.utf8.allSatisfy { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 } }.sorted()
        verbs.reserveCapacity(sorted.count * 4)
        nouns.reserveCapacity(sorted.count)
        for word in sorted {
            let base = Term(word)
            let letters = Array(word.utf8)
            for form in Inflections.regular(letters).map(Inflections.term) { add(form, base) }
            for plural in [Inflections.plural(letters)] + Inflections.irregularPlurals(letters) {
                let form = Inflections.term(plural)
                if nouns[form] == nil { nouns[form] = base }
            }
        }
        for word in sorted {
            guard let (past, participle) = irregular[word] else { continue }
            for form in [Term(past), Term(participle)] {
                if let other = verbs[form], other != Term(word) { shared[form, default: []].append(other) }
                verbs[form] = Term(word)
            }
        }
    }

    private mutating func add(_ form: Term, _ base: Term) {
        guard let first = verbs[form] else {
            verbs[form] = base
            return
        }
        if first != base { shared[form, default: []].append(base) }
    }

    /// Whether a verb of the pack with this base has this form.
    public func isForm(_ form: Term, of base: Term) -> Bool {
        verbs[form] == base || shared[form]?.contains(base) == true
    }

    /// The base form of a verb's inflected form, or `nil` if no verb of the pack has it.
    public func verb(_ form: Term) -> Term? {
        verbs[form]
    }

    /// The singular of a noun's plural, or `nil` if no noun of the pack has it.
    public func noun(_ form: Term) -> Term? {
        nouns[form]
    }

    private static func term(_ letters: [UInt8]) -> Term {
        letters.withUnsafeBufferPointer { Term(folding: $0) }
    }

    private static func plural(_ word: [UInt8]) -> [UInt8] {
        guard let last = word.last, word.count > 1 else { return word }
        let before = word[word.count - 2]
        switch last {
        case UInt8(ascii: "y") where !isVowel(before): return Array(word.dropLast()) + "ies".utf8
        case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return word + "es".utf8
        case UInt8(ascii: "h") where before == UInt8(ascii: "c") || before == UInt8(ascii: "s"): return word + "es".utf8
        default: return word + "s".utf8
        }
    }

    /// "policemen", "businesspeople", "schoolchildren", "thieves": plurals that do not end in the singular and "s".
    private static func irregularPlurals(_ word: [UInt8]) -> [[UInt8]] {
        func replacing(_ count: Int, by ending: String) -> [[UInt8]] { [Array(word.dropLast(count)) + ending.utf8] }
        func ends(in ending: StaticString) -> Bool {
            ending.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
        }
        if ends(in: "man") { return replacing(2, by: "en") }
        if ends(in: "person") { return replacing(6, by: "people") }
        if ends(in: "child") { return [word + "ren".utf8] }
        if ends(in: "fe") { return replacing(2, by: "ves") }
        if ends(in: "o") { return [word + "es".utf8] }
        if ends(in: "f") { return replacing(1, by: "ves") }
        return []
    }

    /// Third person, past and present participle of a regular verb, with both spellings where a consonant may double.
    private static func regular(_ word: [UInt8]) -> [[UInt8]] {
        guard let last = word.last, word.count > 1 else { return [] }
        let stem = Array(word.dropLast())
        var forms = [plural(word)]
        switch last {
        case UInt8(ascii: "e"):
            forms += [word + "d".utf8, stem + "ing".utf8]
            if stem.last == UInt8(ascii: "i") { forms.append(Array(stem.dropLast()) + "ying".utf8) }
        case UInt8(ascii: "y") where stem.last.map(isVowel) == false:
            forms += [stem + "ied".utf8, word + "ing".utf8]
        default:
            forms += [word + "ed".utf8, word + "ing".utf8]
            if doubles(word) { forms += [word + [last] + "ed".utf8, word + [last] + "ing".utf8] }
            if last == UInt8(ascii: "c") { forms += [word + "ked".utf8, word + "king".utf8] }
        }
        return forms
    }

    /// Whether a verb ends in consonant, vowel, consonant, so that the last may double ("stop", "stopped").
    private static func doubles(_ word: [UInt8]) -> Bool {
        guard word.count > 2, let last = word.last, !isVowel(last) else { return false }
        switch last {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): return false
        default: return isVowel(word[word.count - 2]) && !isVowel(word[word.count - 3])
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }
}
