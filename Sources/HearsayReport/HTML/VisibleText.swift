// SPDX-License-Identifier: Apache-2.0

/// Which characters a reader cannot see, or would be misled by, and how they are shown instead.
///
/// A text could turn round the order of what is displayed after it, or hide words between others. The page keeps such
/// characters in the data, where offsets count them, and shows their number. Marks that single words of a script
/// written from right to left need (U+200E, U+200F, joiners) stay as they are: the page isolates every text anyway.
enum VisibleText {
    /// Whether the character is to be shown by its number.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether a byte of UTF-8 may begin a character that is hidden or has to be escaped.
    static func needsLook(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0x22, 0x26, 0x27, 0x3C, 0x3E: true
        // The first bytes of U+0080 to U+00BF, U+2000 to U+2FFF, U+F000 to U+FFFF, and of all beyond.
        case 0xC2, 0xE2, 0xEF, 0xF0...0xFF: true
        default: false
        }
    }

    /// "U+202E".
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
