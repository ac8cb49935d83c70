// SPDX-License-Identifier: Apache-2.0

/// A read-only dictionary from 64-bit hashes to 32-bit values, flat in memory or in a mapped file.
///
/// Open addressing over a power of two of pairs (upper half of the key, value); an empty slot is 0, 0. Two keys that
/// share slot and upper half are taken for one, which happens once in some billions.
struct HashDictionary: @unchecked Sendable {
    private let slots: UnsafePointer<UInt64>
    private let mask: Int

    /// A dictionary over `count` slots, a power of two; the owner keeps the memory alive.
    init(slots: UnsafePointer<UInt64>, count: Int) {
        self.slots = slots
        mask = count - 1
    }

    /// The value of a key, or `nil`. Complexity: constant; never more steps than there are slots.
    @inline(__always)
    func value(of key: UInt64) -> UInt32? {
        let check = key >> 32 == 0 ? 1 : key >> 32
        var slot = Int(truncatingIfNeeded: key) & mask
        var steps = 0
        while steps <= mask {
            let entry = slots[slot]
            if entry == 0 { return nil }
            if entry >> 32 == check { return UInt32(truncatingIfNeeded: entry) }
            slot = (slot + 1) & mask
            steps += 1
        }
        return nil
    }

    /// Lays pairs out in slots, at most two thirds of them full. The order of the pairs decides nothing but the layout:
    /// pass them sorted. The first of two equal keys wins.
    static func slots(for pairs: [(key: UInt64, value: UInt32)]) -> [UInt64] {
        var capacity = 16
        while capacity * 2 < pairs.count * 3 { capacity *= 2 }
        var slots = [UInt64](repeating: 0, count: capacity)
        for pair in pairs {
            let check = pair.key >> 32 == 0 ? 1 : pair.key >> 32
            var slot = Int(truncatingIfNeeded: pair.key) & (capacity - 1)
            while slots[slot] != 0, slots[slot] >> 32 != check { slot = (slot + 1) & (capacity - 1) }
            if slots[slot] == 0 { slots[slot] = check << 32 | UInt64(pair.value) }
        }
        return slots
    }
}
