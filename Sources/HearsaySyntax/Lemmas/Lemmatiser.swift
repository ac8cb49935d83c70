// SPDX-License-Identifier: Apache-2.0

/// Finds lemmas: a dictionary of forms and tags, behind it rules on the ends of words.
///
/// A word is looked up with its class; where the class backs off and has never had the word, with its universal tag.
/// What is in no dictionary follows the rule of its longest known end, or, where the class checks its lemmas, the first
/// rule that leads to a known one. How the word is written then decides on the capitals of the lemma.
struct Lemmatiser: @unchecked Sendable {
    /// The longest end of a word that a rule may look at, in characters.
    static let longestSuffix = 5
    /// The most rules of a class that are tried besides those of the word's ends.
    static let commonLimit = 6
    /// Added to a universal tag to make a class of its own of it, under which words are looked up last.
    static let tagOffset = 256

    /// From word and class to a place in `strings`: offset, and length in the low eight bits.
    let words: HashDictionary
    /// From the end of a word and a class to the number of a script.
    let rules: HashDictionary
    /// The lemmas of the dictionary.
    let strings: UnsafeRawBufferPointer
    let scripts: [EditScript]
    /// Known lemmas and known ways of writing.
    let known: WordFilter
    /// By class.
    let styles: [LemmaStyle]

    /// Adds the lemma of a word to `output`. Complexity: linear in the length of the word.
    func append(
        _ text: UnsafePointer<UInt8>, _ length: Int, key: UInt64, letterCase: UInt32, tagClass: Int,
        folded: inout FoldedWord, to output: inout [UInt8]
    ) {
        let style = styles[tagClass]
        var entry = words.value(of: FeatureHash.key(key, tagClass))
        if entry == nil, style.backsOff {
            entry = words.value(of: FeatureHash.key(key, Lemmatiser.tagOffset + Int(style.tag)))
        }
        if let entry {
            let offset = Int(entry >> 8)
            let count = Int(entry & 0xFF)
            if offset + count <= strings.count {
                output.append(contentsOf: strings[offset..<offset + count])
                return
            }
        }
        guard length <= FoldedWord.limit else {
            output.append(contentsOf: UnsafeBufferPointer(start: text, count: length))
            return
        }
        folded.fold(text, length)
        if style.dropped != 0, folded.digits, hasSeparator(folded, style) {
            for i in 0..<folded.count where !isSeparator(i, folded, style) { output.append(folded.bytes[i]) }
            return
        }
        let known = known
        let rule = rule(for: folded, tagClass, checks: style.checksLemmas) { known.contains($0, .lemma(of: style.tag)) }
        write(text, length, folded, rule, style.writing(slot(letterCase, folded, key: key)), to: &output)
    }

    /// A way of writing a word, below 64: its case, whether it opens the sentence and the sentence's own style, as in
    /// ``WordTraits/letterCase``. Three cases more than ``LetterCase`` tell what is known of the word: 5 for long words
    /// in capitals, 6 for words in capitals that are no abbreviations, 7 for those with a capital first that are also
    /// written without.
    @inline(__always)
    func slot(_ letterCase: UInt32, _ folded: FoldedWord, key: UInt64) -> Int {
        var written = letterCase & 7
        if written == UInt32(LetterCase.capitals.rawValue) {
            let characters = folded.characters(upTo: 6)
            if characters >= 4, known.contains(key, .plain) {
                written = 6
            } else if characters >= 6 {
                written = 5
            }
        } else if written == UInt32(LetterCase.initial.rawValue), known.contains(key, .small) {
            written = 7
        }
        return Int(letterCase & 0x38 | written)
    }

    /// The script of the longest known end of a word; with `checks`, of the longest one, or else of the rules that are
    /// common in the class, that leads to a lemma which `isKnown` knows by its hash.
    @inline(__always)
    func rule(for folded: FoldedWord, _ tagClass: Int, checks: Bool, isKnown: (UInt64) -> Bool) -> EditScript? {
        var first: EditScript?
        var length = Lemmatiser.longestSuffix
        while length >= 0 {
            let start = folded.suffixStart(length)
            let key = Lemmatiser.ruleKey(UnsafePointer(folded.bytes) + start, folded.count - start, length, tagClass)
            if let rule = rules.value(of: key), Int(rule) < scripts.count {
                let script = scripts[Int(rule)]
                if !checks || leadsToKnown(script, folded, isKnown) { return script }
                if first == nil { first = script }
            }
            length -= 1
        }
        guard checks, first != nil else { return nil }
        for place in 0..<Lemmatiser.commonLimit {
            guard let rule = rules.value(of: Lemmatiser.commonKey(place, tagClass)), Int(rule) < scripts.count else {
                break
            }
            if leadsToKnown(scripts[Int(rule)], folded, isKnown) { return scripts[Int(rule)] }
        }
        return first
    }

    /// Whether a script makes a known lemma of a word.
    @inline(__always)
    private func leadsToKnown(_ script: EditScript, _ folded: FoldedWord, _ isKnown: (UInt64) -> Bool) -> Bool {
        guard script.strip < folded.count else { return false }
        return isKnown(FeatureHash.bytes(folded.bytes, folded.count - script.strip, then: script.append))
    }

    /// Writes the lemma that a script makes; a word too short for it is its own lemma.
    @inline(__always)
    func write(
        _ text: UnsafePointer<UInt8>, _ length: Int, _ folded: FoldedWord, _ script: EditScript?,
        _ writing: LemmaStyle.Writing, to output: inout [UInt8]
    ) {
        let form = writing == .kept ? text : UnsafePointer(folded.bytes)
        let count = writing == .kept ? length : folded.count
        let fits = script.map { $0.strip < count || ($0.strip == count && !$0.append.isEmpty) } ?? false
        let rest = fits ? count - (script?.strip ?? 0) : count
        var done = 0
        if writing == .title, rest > 0, rest >= folded.prefixEnd(1) {
            done = folded.prefixEnd(1)
            let (a, b) = FoldedWord.capital(form[0], done > 1 ? form[1] : 0)
            output.append(a)
            if done > 1 { output.append(b) }
            if done > 2 { output.append(contentsOf: UnsafeBufferPointer(start: form + 2, count: done - 2)) }
        }
        output.append(contentsOf: UnsafeBufferPointer(start: form + done, count: rest - done))
        if fits, let script { output.append(contentsOf: script.append) }
    }

    private func hasSeparator(_ folded: FoldedWord, _ style: LemmaStyle) -> Bool {
        (0..<folded.count).contains { isSeparator($0, folded, style) }
    }

    /// Whether byte `i` stands between digits and does not belong to the lemma.
    @inline(__always)
    private func isSeparator(_ i: Int, _ folded: FoldedWord, _ style: LemmaStyle) -> Bool {
        style.drops(folded.bytes[i]) && Lemmatiser.standsInNumber(folded.bytes, i, folded.count)
    }

    /// Whether byte `i` has a digit on either side.
    @inline(__always)
    static func standsInNumber(_ bytes: UnsafePointer<UInt8>, _ i: Int, _ count: Int) -> Bool {
        i > 0 && i + 1 < count && bytes[i - 1] &- 0x30 < 10 && bytes[i + 1] &- 0x30 < 10
    }

    /// The key of a rule on the last `length` characters.
    @inline(__always)
    static func ruleKey(_ suffix: UnsafePointer<UInt8>, _ count: Int, _ length: Int, _ tagClass: Int) -> UInt64 {
        FeatureHash.key(FeatureHash.bytes(suffix, count, seed: 200 + UInt64(length)), tagClass)
    }

    /// The key of one of the rules that are common in a class, the most common first.
    @inline(__always)
    static func commonKey(_ place: Int, _ tagClass: Int) -> UInt64 {
        FeatureHash.key(300 + UInt64(place), tagClass)
    }
}
