// SPDX-License-Identifier: Apache-2.0

/// Sets of codes, kept as sorted lists without repetition.
enum Codes {
    /// How many codes two lists have in common. Linear, without allocation.
    static func shared<Code: Comparable>(_ a: [Code], _ b: [Code]) -> Int {
        var number = 0
        forEachShared(a, b) { _ in number += 1 }
        return number
    }

    /// Calls `body` with each code that two lists have in common. Linear, without allocation.
    @inline(__always)
    static func forEachShared<Code: Comparable>(_ a: [Code], _ b: [Code], _ body: (Code) -> Void) {
        var i = 0
        var k = 0
        while i < a.count, k < b.count {
            if a[i] == b[k] {
                body(a[i])
                i += 1
                k += 1
            } else if a[i] < b[k] {
                i += 1
            } else {
                k += 1
            }
        }
    }

    /// These codes as a set.
    static func sorted(_ codes: [UInt64]) -> [UInt64] {
        codes.count < 2 ? codes : Set(codes).sorted()
    }

    /// A word's code (FNV-1a).
    static func code(_ word: String) -> UInt64 {
        var code: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word.utf8 { code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return code
    }
}
