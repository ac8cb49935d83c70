// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// A set of terms in 65,536 bits that may hold more than was put in: most words of a text are in no table, and this tells
/// so without a look-up. Eight kilobytes, so that it stays in the cache.
struct TermFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ term: Term) {
        let place = TermFilter.place(of: term)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    /// Whether the term may have been put in.
    func mayHold(_ term: Term) -> Bool {
        let place = TermFilter.place(of: term)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    private static func place(of term: Term) -> Int {
        Int(truncatingIfNeeded: (term.code &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }
}
