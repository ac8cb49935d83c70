// SPDX-License-Identifier: Apache-2.0

extension FoldedWord {
    /// The capital of a small letter of one or two bytes (ASCII, Latin-1, Greek, Cyrillic); what is none stays as it is.
    /// The second byte of a letter of one byte is passed over.
    static func capital(_ a: UInt8, _ b: UInt8) -> (UInt8, UInt8) {
        switch (a, b) {
        case (0x61...0x7A, _): (a - 0x20, b)
        case (0xC3, 0xA0...0xBE) where b != 0xB7: (a, b - 0x20)
        case (0xCE, 0xB1...0xBF): (a, b - 0x20)
        case (0xCF, 0x80...0x89) where b != 0x82: (0xCE, b + 0x20)
        case (0xD0, 0xB0...0xBF): (a, b - 0x20)
        case (0xD1, 0x80...0x8F): (0xD0, b + 0x20)
        case (0xD1, 0x90...0x9F): (0xD0, b - 0x10)
        default: (a, b)
        }
    }

    /// Number of its characters, as far as `limit`. Complexity: linear.
    func characters(upTo limit: Int) -> Int {
        var found = 0
        var i = 0
        while i < count, found < limit {
            if bytes[i] & 0xC0 != 0x80 { found += 1 }
            i += 1
        }
        return found
    }
}
