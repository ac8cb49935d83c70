// SPDX-License-Identifier: Apache-2.0

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
        into traits: UnsafeMutablePointer<WordTraits>
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
