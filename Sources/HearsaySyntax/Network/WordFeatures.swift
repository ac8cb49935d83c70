// SPDX-License-Identifier: Apache-2.0

/// What the network is given of a word: a place in the vocabulary and rows for its parts.
enum WordFeatures {
    /// Rows of parts a word: four ends, three beginnings, capitals and signs, its surroundings.
    static let parts = 9
    /// A word outside the vocabulary.
    static let unknown: Int32 = -1

    /// How a word joins its neighbours, and where rules on punctuation end sentences.
    struct Gap: OptionSet {
        let rawValue: UInt32
        static let spaceAfter = Gap(rawValue: 1)
        static let spaceBefore = Gap(rawValue: 2)
        static let joinsPrevious = Gap(rawValue: 4)
        static let joinsNext = Gap(rawValue: 8)
        static let ends = Gap(rawValue: 16)
        static let opens = Gap(rawValue: 32)
    }

    /// Writes the rows of a word's parts, numbers below `rows`, a power of two.
    @inline(__always)
    static func write(_ traits: WordTraits, _ gap: Gap, rows: Int, into output: UnsafeMutablePointer<UInt32>) {
        let mask = UInt32(truncatingIfNeeded: rows - 1)
        output[0] = row(traits.suffix1, 1) & mask
        output[1] = row(traits.suffix2, 2) & mask
        output[2] = row(traits.suffix3, 3) & mask
        output[3] = row(traits.suffix4, 4) & mask
        output[4] = row(traits.prefix1, 5) & mask
        output[5] = row(traits.prefix2, 6) & mask
        output[6] = row(traits.prefix3, 7) & mask
        output[7] = row(traits.letterCase << 4 | traits.shape, 8) & mask
        output[8] = row(gap.rawValue, 9) & mask
    }

    @inline(__always)
    private static func row(_ value: UInt32, _ kind: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: FeatureHash.finish(FeatureHash.mix(kind, value)))
    }
}
