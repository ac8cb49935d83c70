// SPDX-License-Identifier: Apache-2.0

/// Finds lemmas: a dictionary of forms and tags, behind it rules on the ends of words.
struct Lemmatiser: @unchecked Sendable {
    /// The longest end of a word that a rule may look at, in characters.
    static let longestSuffix = 5

    /// From word and class to a place in `strings`: offset, and length in the low eight bits.
    let words: HashDictionary
    /// From the end of a word and a class to the number of a script.
    let rules: HashDictionary
    /// The lemmas of the dictionary.
    let strings: UnsafeRawBufferPointer
    let scripts: [EditScript]
    /// For each class, by the bits of ``WordTraits/letterCase``, whether the lemma keeps its capitals.
    let keepsCase: [UInt64]

    /// Adds the lemma of a word to `output`. Complexity: linear in the length of the word.
    func append(
        _ text: UnsafePointer<UInt8>, _ length: Int, key: UInt64, letterCase: UInt32, tagClass: Int,
        folded: inout FoldedWord, to output: inout [UInt8]
    ) {
        if let entry = words.value(of: FeatureHash.key(key, tagClass)) {
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
        let script = script(for: folded, tagClass)
        let keeps = keepsCase[tagClass] >> UInt64(letterCase & 63) & 1 == 1
        let count = keeps ? length : folded.count
        let form = keeps ? text : UnsafePointer(folded.bytes)
        var strip = 0
        if let script, script.strip < count || (script.strip == count && !script.append.isEmpty) {
            strip = script.strip
        } else {
            output.append(contentsOf: UnsafeBufferPointer(start: form, count: count))
            return
        }
        output.append(contentsOf: UnsafeBufferPointer(start: form, count: count - strip))
        if let script { output.append(contentsOf: script.append) }
    }

    /// The script of the longest known end of a word.
    @inline(__always)
    private func script(for folded: FoldedWord, _ tagClass: Int) -> EditScript? {
        var length = Lemmatiser.longestSuffix
        while length >= 0 {
            let start = folded.suffixStart(length)
            let key = Lemmatiser.ruleKey(UnsafePointer(folded.bytes) + start, folded.count - start, length, tagClass)
            if let rule = rules.value(of: key) {
                return Int(rule) < scripts.count ? scripts[Int(rule)] : nil
            }
            length -= 1
        }
        return nil
    }

    /// The key of a rule on the last `length` characters.
    @inline(__always)
    static func ruleKey(_ suffix: UnsafePointer<UInt8>, _ count: Int, _ length: Int, _ tagClass: Int) -> UInt64 {
        FeatureHash.key(FeatureHash.bytes(suffix, count, seed: 200 + UInt64(length)), tagClass)
    }
}
