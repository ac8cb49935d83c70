// SPDX-License-Identifier: Apache-2.0

/// A fixed set of words, asked by term: one multiplication and, nearly always, one comparison.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    /// The words of `list`, which white space keeps apart.
    init(_ list: StaticString) {
        var terms: [Term] = []
        list.withUTF8Buffer { buffer in
            let view = ByteView(buffer)
            var i = 0
            while i < view.count {
                while i < view.count, view[i].isBlank { i += 1 }
                let start = i
                while i < view.count, !view[i].isBlank { i += 1 }
                if i > start { terms.append(view.term(start, i)) }
            }
        }
        var size = 8
        while size < terms.count * 4 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for term in terms {
            var slot = WordSet.slot(term.code) & (size - 1)
            while slots[slot] != 0, slots[slot] != term.code { slot = (slot + 1) & (size - 1) }
            slots[slot] = term.code
        }
        self.slots = slots
        mask = size - 1
    }

    /// Whether the word is in the set. Complexity: constant.
    @inline(__always)
    func contains(_ term: Term) -> Bool {
        var slot = WordSet.slot(term.code) & mask
        while true {
            let code = slots[slot]
            if code == term.code { return code != 0 }
            if code == 0 { return false }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private static func slot(_ code: UInt64) -> Int {
        Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
