// SPDX-License-Identifier: Apache-2.0

/// The features of a word's tag: its own form, its neighbours, the two tags before it.
enum TaggerFeatures {
    /// No more features than this are written.
    static let limit = 64

    /// Writes the features of word `i`. `traits` must be readable two words before and behind the sentence, where the
    /// traits of no word stand. `tag1` and `tag2` are the classes one and two words before, -1 outside; `guide` are
    /// the classes that another tagger gave, from 1, with two zeros on either side. Returns the number of features.
    @inline(__always)
    static func extract(
        _ traits: UnsafePointer<WordTraits>, _ i: Int, _ tag1: Int, _ tag2: Int, guide: UnsafePointer<UInt8>?,
        shift: UInt64, into out: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let w = traits + i
        let l1 = w - 1
        let l2 = w - 2
        let r1 = w + 1
        let r2 = w + 2
        let t1 = UInt32(truncatingIfNeeded: tag1 + 1)
        let t2 = UInt32(truncatingIfNeeded: tag2 + 1)
        var n = 0

        @inline(__always)
        func add(_ hash: UInt64) {
            out[n] = UInt32(truncatingIfNeeded: FeatureHash.finish(hash) >> shift)
            n += 1
        }
        @inline(__always)
        func one(_ a: UInt32) { add(FeatureHash.mix(UInt64(n) << 33, a)) }
        @inline(__always)
        func two(_ a: UInt32, _ b: UInt32) { add(FeatureHash.mix(FeatureHash.mix(UInt64(n) << 33, a), b)) }
        @inline(__always)
        func three(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
            add(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(UInt64(n) << 33, a), b), c))
        }

        let caps = w.pointee.letterCase
        one(0)
        one(w.pointee.word)
        two(w.pointee.word, caps)
        one(w.pointee.suffix1)
        one(w.pointee.suffix2)
        one(w.pointee.suffix3)
        one(w.pointee.suffix4)
        two(w.pointee.suffix3, caps)
        two(w.pointee.suffix2, caps)
        one(w.pointee.prefix1)
        one(w.pointee.prefix2)
        one(w.pointee.prefix3)
        two(w.pointee.shape, caps)
        one(w.pointee.lexical)
        one(l1.pointee.word)
        one(r1.pointee.word)
        one(l2.pointee.word)
        one(r2.pointee.word)
        two(l1.pointee.word, w.pointee.word)
        two(w.pointee.word, r1.pointee.word)
        one(t1)
        two(t1, t2)
        two(t1, w.pointee.word)
        two(t1, r1.pointee.word)
        three(t1, w.pointee.lexical, r1.pointee.lexical)
        three(t1, t2, w.pointee.lexical)
        two(w.pointee.lexical, r1.pointee.lexical)
        three(w.pointee.lexical, r1.pointee.lexical, r2.pointee.lexical)
        two(t1, w.pointee.suffix3)
        two(t1, w.pointee.suffix2)
        one(l1.pointee.suffix3)
        one(r1.pointee.suffix3)
        two(r1.pointee.lexical, r1.pointee.suffix2)
        two(caps, l1.pointee.letterCase)
        three(caps, r1.pointee.letterCase, l1.pointee.letterCase)
        two(l1.pointee.word, r1.pointee.word)
        two(l2.pointee.word, l1.pointee.word)
        two(r1.pointee.word, r2.pointee.word)
        guard let guide else { return n }
        let own = UInt32(guide[i])
        let next1 = UInt32(guide[i + 1])
        let next2 = UInt32(guide[i + 2])
        one(own)
        two(own, t1)
        two(own, next1)
        one(next1)
        two(next1, next2)
        three(t1, own, next1)
        three(t1, next1, w.pointee.lexical)
        two(own, w.pointee.word)
        two(next1, w.pointee.word)
        two(next1, w.pointee.suffix3)
        two(own, w.pointee.suffix3)
        three(t2, t1, next1)
        three(t1, next1, next2)
        return n
    }
}
