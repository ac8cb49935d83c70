// SPDX-License-Identifier: Apache-2.0

/// Brings a name to the form in which names are compared: small plain letters and digits, words parted by one space.
///
/// Case, accents and apostrophes go ("Qa‘im" is "qaim"), hyphens, full stops and other marks part words ("Deir-ez-Zor"
/// is "deir ez zor"). Letters of other scripts stay as they are. The same text gives the same bytes on every machine.
struct NameFolding {
    private var hasLetters = false
    private var isParted = false

    /// Folds the next bytes of a name, which are whole UTF-8 characters, and hands each byte of the result to `emit`.
    ///
    /// Complexity: linear, no allocation.
    @inline(__always)
    mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>, _ emit: (UInt8) -> Void) {
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                i += 1
                switch byte {
                case 0x61...0x7A, 0x30...0x39: letter(byte, emit)
                case 0x41...0x5A: letter(byte | 0x20, emit)
                case 0x27, 0x60: break
                default: isParted = hasLetters
                }
                continue
            }
            let (scalar, length) = NameFolding.scalar(bytes, at: i)
            switch scalar {
            case 0x2018, 0x2019, 0x201B, 0xB4, 0x2B0...0x36F: break
            case 0xA0...0xBF, 0x2000...0x206F: isParted = hasLetters
            default:
                if let (first, second) = LatinLetters.plain(scalar) {
                    letter(first, emit)
                    if let second { letter(second, emit) }
                } else {
                    for k in i..<(i + length) { letter(bytes[k], emit) }
                }
            }
            i += length
        }
    }

    @inline(__always)
    private mutating func letter(_ byte: UInt8, _ emit: (UInt8) -> Void) {
        if isParted {
            emit(0x20)
            isParted = false
        }
        hasLetters = true
        emit(byte)
    }

    /// The code point at `i` and its length; a byte that begins none stands for itself.
    @inline(__always)
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[i])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, i + length <= bytes.count else { return (first, 1) }
        var value = first & (0xFF >> UInt32(length + 1))
        for k in 1..<length { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
        return (value, length)
    }

    /// The folded bytes of a whole name.
    static func folded(_ name: String) -> [UInt8] {
        var name = name
        var folded: [UInt8] = []
        name.withUTF8 { bytes in
            var folding = NameFolding()
            folding.feed(bytes) { folded.append($0) }
        }
        return folded
    }
}
