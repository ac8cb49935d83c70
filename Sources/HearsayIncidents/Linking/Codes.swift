// SPDX-License-Identifier: Apache-2.0

/// Sets of codes, kept as sorted lists without repetition.
enum Codes {
    /// How many codes two lists have in common. Linear, without allocation.
    static func shared<Code: Comparable>(_ a: [Code], _ b: [Code]) -> Int {
        var i = 0
        var k = 0
        var number = 0
        while i < a.count, k < b.count {
            if a[i] == b[k] {
                number += 1
                i += 1
                k += 1
            } else if a[i] < b[k] {
                i += 1
            } else {
                k += 1
            }
        }
        return number
    }
}
