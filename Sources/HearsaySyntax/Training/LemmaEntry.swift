// SPDX-License-Identifier: Apache-2.0

/// A word of a treebank under one tag class, with the lemmas that it has there.
struct LemmaEntry {
    /// How it was written.
    struct Written: Hashable, Comparable {
        var form: [UInt8]
        /// See ``WordTraits/letterCase``.
        var letterCase: UInt32

        static func < (a: Written, b: Written) -> Bool {
            a.letterCase != b.letterCase ? a.letterCase < b.letterCase : a.form.lexicographicallyPrecedes(b.form)
        }
    }

    /// The folded form it was first seen with.
    let folded: [UInt8]
    /// The key of the word, see ``WordTraits/key``.
    let word: UInt64
    let tagClass: Int
    /// The universal tag of the class.
    let tag: UInt8
    private(set) var lemmas: [String: Int] = [:]
    private(set) var written: [Written: [String: Int]] = [:]
    /// How often it was seen.
    private(set) var count = 0

    init(folded: [UInt8], word: UInt64, tagClass: Int, tag: UInt8) {
        self.folded = folded
        self.word = word
        self.tagClass = tagClass
        self.tag = tag
    }

    /// Adds an occurrence.
    mutating func add(_ lemma: String, _ form: [UInt8], _ letterCase: UInt32) {
        lemmas[lemma, default: 0] += 1
        written[Written(form: form, letterCase: letterCase), default: [:]][lemma, default: 0] += 1
        count += 1
    }

    /// Lets another source vote for a lemma, if the treebank has it as well.
    mutating func support(_ lemma: String) {
        if lemmas[lemma] != nil { lemmas[lemma, default: 0] += 2 }
    }

    /// Its key in the dictionary of lemmas.
    var key: UInt64 { FeatureHash.key(word, tagClass) }
    /// The key of the word under its universal tag.
    var tagKey: UInt64 { FeatureHash.key(word, Lemmatiser.tagOffset + Int(tag)) }
    /// Its most frequent lemma.
    var lemma: String { LemmaEntry.top(lemmas) ?? "" }
    /// So rare that it stands for the words that the treebank never saw.
    var isRare: Bool { count <= 3 }
    /// All numbers of one shape are one word, so their lemmas cannot be looked up.
    var hasDigits: Bool { folded.contains { $0 &- 0x30 < 10 } }

    /// The most frequent way of writing it.
    var usual: Written? {
        written.keys.sorted().max { (written[$0]?.values.reduce(0, +) ?? 0) < (written[$1]?.values.reduce(0, +) ?? 0) }
    }

    /// The key with the highest count, the least of several.
    static func top<Key: Comparable>(_ counts: [Key: Int]) -> Key? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
