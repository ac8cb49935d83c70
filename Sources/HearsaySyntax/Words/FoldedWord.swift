// SPDX-License-Identifier: Apache-2.0

/// A word with its case folded, cut to at most 48 bytes, with where its characters begin.
///
/// Folding knows ASCII, Latin-1, Greek and Cyrillic capitals and makes typographic quotation marks straight. A longer
/// word keeps its first 24 and its last 24 bytes or so, cut between characters.
struct FoldedWord {
    static let limit = 48
    /// The folded bytes.
    let bytes: UnsafeMutablePointer<UInt8>
    /// Number of bytes.
    private(set) var count = 0
    /// Case of the letters.
    private(set) var letterCase = LetterCase.none
    /// Holds a digit; holds a hyphen; holds a letter; holds anything else.
    private(set) var digits = false
    private(set) var hyphens = false
    private(set) var letters = false
    private(set) var others = false

    /// A word over scratch space of `limit` bytes and 8 more.
    init(scratch: UnsafeMutablePointer<UInt8>) {
        bytes = scratch
    }

    /// Folds the bytes of a word. Complexity: constant, since at most about 48 bytes are read.
    mutating func fold(_ text: UnsafePointer<UInt8>, _ length: Int) {
        count = 0
        digits = false
        hyphens = false
        letters = false
        others = false
        var lower = 0
        var upper = 0
        var first = LetterCase.none
        var i = 0
        var skipped = length <= FoldedWord.limit
        while i < length, count < FoldedWord.limit {
            if !skipped, i >= FoldedWord.limit / 2, text[i] & 0xC0 != 0x80 {
                i = max(i, length - FoldedWord.limit / 2 + 2)
                skipped = true
                while i < length, text[i] & 0xC0 == 0x80 { i += 1 }
                continue
            }
            let byte = text[i]
            i += 1
            if byte < 0x80 {
                var folded = byte
                switch byte {
                case 0x61...0x7A:
                    lower += 1
                    if first == .none { first = .lower }
                case 0x41...0x5A:
                    folded = byte | 0x20
                    upper += 1
                    if first == .none { first = .initial }
                case 0x30...0x39:
                    digits = true
                case 0x2D:
                    hyphens = true
                default:
                    others = true
                }
                bytes[count] = folded
                count += 1
                continue
            }
            if byte >= 0xC3, byte <= 0xD1, i < length {
                let (a, b, isUpper, isLower) = FoldedWord.foldPair(byte, text[i])
                i += 1
                bytes[count] = a
                bytes[count + 1] = b
                count += 2
                if isUpper {
                    upper += 1
                    if first == .none { first = .initial }
                } else if isLower {
                    lower += 1
                    if first == .none { first = .lower }
                }
                continue
            }
            if byte == 0xE2, i + 1 < length, text[i] == 0x80, text[i + 1] >= 0x98, text[i + 1] <= 0x9F {
                bytes[count] = text[i + 1] < 0x9C ? 0x27 : 0x22
                count += 1
                i += 2
                others = true
                continue
            }
            bytes[count] = byte
            count += 1
            others = others || byte >= 0xE2
        }
        letters = lower + upper > 0
        if upper == 0 {
            letterCase = lower > 0 ? .lower : .none
        } else if first == .initial, upper == 1 {
            letterCase = .initial
        } else {
            letterCase = lower == 0 ? .capitals : .mixed
        }
    }

    /// Folds a character of two bytes and says whether it was a capital or a small letter.
    private static func foldPair(_ a: UInt8, _ b: UInt8) -> (UInt8, UInt8, Bool, Bool) {
        switch (a, b) {
        case (0xC3, 0x80...0x9E) where b != 0x97: (a, b + 0x20, true, false)
        case (0xC3, 0x9F...0xBF) where b != 0xB7: (a, b, false, true)
        case (0xC4...0xC5, _): (a, b, false, true)
        case (0xCE, 0x91...0x9F): (a, b + 0x20, true, false)
        case (0xCE, 0xA0...0xA9): (0xCF, b - 0x20, true, false)
        case (0xCE, 0xB1...0xBF), (0xCF, 0x80...0x89): (a, b, false, true)
        case (0xD0, 0x90...0x9F): (a, b + 0x20, true, false)
        case (0xD0, 0xA0...0xAF): (0xD1, b - 0x20, true, false)
        case (0xD0, 0x80...0x8F): (0xD1, b + 0x10, true, false)
        case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x9F): (a, b, false, true)
        default: (a, b, false, false)
        }
    }

    /// Offset of the suffix of `characters` characters, 0 for a shorter word.
    @inline(__always)
    func suffixStart(_ characters: Int) -> Int {
        var i = count
        var left = characters
        while i > 0, left > 0 {
            i -= 1
            if bytes[i] & 0xC0 != 0x80 { left -= 1 }
        }
        return i
    }

    /// Offset after the first `characters` characters, `count` for a shorter word.
    @inline(__always)
    func prefixEnd(_ characters: Int) -> Int {
        var i = 0
        var left = characters
        while i < count {
            if bytes[i] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            i += 1
        }
        return i
    }

    /// Replaces every digit by 0, so that all numbers of one shape are one word.
    @inline(__always)
    mutating func levelDigits() {
        guard digits else { return }
        for i in 0..<count where bytes[i] >= 0x30 && bytes[i] <= 0x39 { bytes[i] = 0x30 }
    }
}
