// SPDX-License-Identifier: Apache-2.0

/// What tagger and parser see of a word before any decision: hashes of its form and its parts.
struct WordTraits {
    /// Hash of the folded form; the key of the dictionaries.
    var key: UInt64 = 0
    /// The same in 32 bits, for features.
    var word: UInt32 = 0
    var prefix1: UInt32 = 0
    var prefix2: UInt32 = 0
    var prefix3: UInt32 = 0
    var suffix1: UInt32 = 0
    var suffix2: UInt32 = 0
    var suffix3: UInt32 = 0
    var suffix4: UInt32 = 0
    /// Letters, digits, hyphens, others, in 4 bits.
    var shape: UInt32 = 0
    /// The case as far as it says anything: see ``CaseStyle``.
    var letterCase: UInt32 = 0
    /// What the lexicon says of its tags, 0 for an unknown word.
    var lexical: UInt32 = 0

    /// Traits of a word that stands outside the sentence.
    static let outside: WordTraits = {
        var traits = WordTraits()
        traits.word = 0xFFFF_FFF1
        traits.suffix1 = 0xFFFF_FFF2
        traits.suffix2 = 0xFFFF_FFF3
        traits.suffix3 = 0xFFFF_FFF4
        traits.lexical = 0xFFFF_FFF5
        traits.letterCase = 7
        return traits
    }()
}

/// How a sentence uses capitals; in a headline a capital says little of a word.
enum CaseStyle: UInt32 {
    case sentence
    case title
    case capitals
}

/// Computes the traits of a sentence's words.
struct TraitReader {
    private var folded: FoldedWord
    private let scratch: UnsafeMutablePointer<UInt8>

    /// A reader with scratch space of its own; ``free()`` gives it back.
    init() {
        scratch = .allocate(capacity: FoldedWord.limit + 8)
        folded = FoldedWord(scratch: scratch)
    }

    func free() {
        scratch.deallocate()
    }

    /// Fills `traits[0 ..< count]` for a sentence's words. Complexity: linear in the number of words.
    mutating func read(
        bytes: UnsafePointer<UInt8>, start: UnsafePointer<Int32>, end: UnsafePointer<Int32>, count: Int,
        lexicon: HashDictionary, into traits: UnsafeMutablePointer<WordTraits>
    ) {
        var lower = 0
        var capitals = 0
        var cased = 0
        var opening = true
        for i in 0..<count {
            folded.fold(bytes + Int(start[i]), Int(end[i] - start[i]))
            let written = folded.letterCase
            if folded.letters, folded.count > 3 {
                cased += 1
                if written == .lower { lower += 1 }
                if written == .capitals { capitals += 1 }
            }
            var t = WordTraits()
            t.shape =
                (folded.letters ? 1 : 0) | (folded.digits ? 2 : 0) | (folded.hyphens ? 4 : 0)
                | (folded.others ? 8 : 0)
            t.letterCase = UInt32(written.rawValue)
            if opening, folded.letters || folded.digits {
                t.letterCase |= 8
                opening = false
            }
            folded.levelDigits()
            let b = UnsafePointer(folded.bytes)
            let n = folded.count
            t.key = FeatureHash.bytes(b, n)
            t.word = UInt32(truncatingIfNeeded: t.key)
            let p1 = folded.prefixEnd(1)
            let p2 = folded.prefixEnd(2)
            let p3 = folded.prefixEnd(3)
            t.prefix1 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b, p1, seed: 1))
            t.prefix2 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b, p2, seed: 2))
            t.prefix3 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b, p3, seed: 3))
            let s1 = folded.suffixStart(1)
            let s2 = folded.suffixStart(2)
            let s3 = folded.suffixStart(3)
            let s4 = folded.suffixStart(4)
            t.suffix1 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b + s1, n - s1, seed: 4))
            t.suffix2 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b + s2, n - s2, seed: 5))
            t.suffix3 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b + s3, n - s3, seed: 6))
            t.suffix4 = UInt32(truncatingIfNeeded: FeatureHash.bytes(b + s4, n - s4, seed: 7))
            t.lexical = lexicon.value(of: t.key) ?? 0
            traits[i] = t
        }
        var style = CaseStyle.sentence
        if cased > 2 {
            if capitals * 4 > cased * 3 {
                style = .capitals
            } else if lower * 4 < cased {
                style = .title
            }
        }
        for i in 0..<count { traits[i].letterCase |= style.rawValue << 4 }
    }
}
