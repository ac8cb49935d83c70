// SPDX-License-Identifier: Apache-2.0

/// What the lexicon says of a frequent word, in 32 bits: its most frequent class, its second, whether the first is sure.
enum Lexicon {
    private static let sureBit: UInt32 = 1 << 16

    /// Packs an entry; `second` is `nil` if a second class is rare.
    static func entry(first: Int, second: Int?, sure: Bool) -> UInt32 {
        let low = UInt32(truncatingIfNeeded: first & 0xFF)
        let high = UInt32(truncatingIfNeeded: (second ?? 0xFF) & 0xFF)
        return 1 << 24 | (sure ? sureBit : 0) | high << 8 | low
    }

    /// The class of a word that has but one, or `nil`.
    @inline(__always)
    static func sureClass(_ entry: UInt32) -> Int? {
        entry >> 24 == 1 && entry & sureBit != 0 ? Int(entry & 0xFF) : nil
    }
}
