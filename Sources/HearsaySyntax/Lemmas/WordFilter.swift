// SPDX-License-Identifier: Apache-2.0

/// A set of words in little room: it may take a word for a member that is none (about one in 300), never a member for
/// none.
///
/// Each word sets four bits of one slot of 64. The number of slots is a power of two.
struct WordFilter: @unchecked Sendable {
    /// What is known of a word.
    enum Kind {
        /// It was seen in small letters.
        case small
        /// It was seen in small letters or with a capital first, so that it is no abbreviation.
        case plain
        /// It is the lemma of a word with this universal tag.
        case lemma(of: UInt8)

        fileprivate var number: Int {
            switch self {
            case .small: 0
            case .plain: 1
            case .lemma(let tag): 2 + Int(tag)
            }
        }
    }

    private let slots: UnsafePointer<UInt64>
    private let mask: Int

    /// A set over `count` slots, a power of two; the owner keeps the memory alive.
    init(slots: UnsafePointer<UInt64>, count: Int) {
        self.slots = slots
        mask = count - 1
    }

    /// A set over a section of a model file; `nil` if its size is not a power of two of slots.
    init?(section: UnsafeRawBufferPointer) {
        let count = section.count / 8
        guard section.count % 8 == 0, count > 0, count & (count - 1) == 0, let base = section.baseAddress else {
            return nil
        }
        self.init(slots: base.assumingMemoryBound(to: UInt64.self), count: count)
    }

    /// Whether a word is in the set. Complexity: constant, one read.
    @inline(__always)
    func contains(_ word: UInt64, _ kind: Kind) -> Bool {
        let key = WordFilter.key(word, kind)
        let pattern = WordFilter.pattern(key)
        return slots[Int(truncatingIfNeeded: key >> 24) & mask] & pattern == pattern
    }

    /// The key of a word of this kind; words are hashed as ``FeatureHash/bytes(_:_:seed:)`` has it.
    @inline(__always)
    static func key(_ word: UInt64, _ kind: Kind) -> UInt64 { FeatureHash.key(word, kind.number) }

    /// The four bits of a key.
    @inline(__always)
    private static func pattern(_ key: UInt64) -> UInt64 {
        1 << (key & 63) | 1 << (key >> 6 & 63) | 1 << (key >> 12 & 63) | 1 << (key >> 18 & 63)
    }

    /// Slots that hold these keys, with at least 12 bits a key.
    static func slots(for keys: Set<UInt64>) -> [UInt64] {
        var count = 1
        while count * 64 < keys.count * 12 { count *= 2 }
        var slots = [UInt64](repeating: 0, count: count)
        for key in keys { slots[Int(truncatingIfNeeded: key >> 24) & (count - 1)] |= pattern(key) }
        return slots
    }
}
