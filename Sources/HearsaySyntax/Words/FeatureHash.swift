// SPDX-License-Identifier: Apache-2.0

/// Hashing of features: the same on every machine and in every run.
enum FeatureHash {
    static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

    /// Mixes one more value into a hash.
    @inline(__always)
    static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 {
        let h = (hash ^ UInt64(truncatingIfNeeded: value)) &* multiplier
        return h ^ (h >> 29)
    }

    /// Spreads the bits of a finished hash over the whole word.
    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt64 {
        let h = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
        return h ^ (h >> 32)
    }

    /// The hash of some bytes (FNV-1a, finished).
    @inline(__always)
    static func bytes(_ bytes: UnsafePointer<UInt8>, _ count: Int, seed: UInt64 = 0) -> UInt64 {
        var h: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
        for i in 0..<count { h = (h ^ UInt64(bytes[i])) &* 0x0000_0100_0000_01b3 }
        return finish(h)
    }

    /// The key of a word together with a class, for dictionaries of words and tags.
    @inline(__always)
    static func key(_ word: UInt64, _ tagClass: Int) -> UInt64 {
        finish(word &+ (UInt64(truncatingIfNeeded: tagClass) &+ 1) &* multiplier)
    }
}
