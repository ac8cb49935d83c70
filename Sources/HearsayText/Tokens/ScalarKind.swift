// SPDX-License-Identifier: Apache-2.0

/// What a character is to the tokenizer.
enum ScalarKind: UInt8 {
    /// White space.
    case blank
    /// A letter, mark, underscore or number sign of any script.
    case letter
    /// 0 to 9.
    case digit
    /// Hyphens.
    case hyphen
    /// Apostrophes and single quotation marks, opening or not.
    case apostrophe
    /// U+2018 and its like, that only open.
    case openingApostrophe
    /// Double quotation marks.
    case quote
    /// Brackets that open, and quotation marks that only open.
    case opening
    /// Brackets that close, and quotation marks that only close.
    case closing
    /// En and em dashes.
    case dash
    /// `.` `!` `?` and the ellipsis sign.
    case stop
    /// Everything else.
    case symbol

    /// The kind of the character at `offset` and its length in bytes.
    @inline(__always)
    static func at(_ offset: Int, in text: ByteView) -> (kind: ScalarKind, length: Int) {
        let byte = text[offset]
        if byte.isASCIILetter { return (.letter, 1) }
        if byte < 0x80 { return (ofASCII(byte), 1) }
        let (value, length) = text.scalar(at: offset)
        return (of(value), length)
    }

    private static func ofASCII(_ byte: UInt8) -> ScalarKind {
        switch byte {
        case 0...0x20, 0x7F: .blank
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
        case .ascii("-"): .hyphen
        case .ascii("'"), .ascii("`"): .apostrophe
        case .ascii("\""): .quote
        case .ascii("("), .ascii("["), .ascii("{"): .opening
        case .ascii(")"), .ascii("]"), .ascii("}"): .closing
        case .ascii("."), .ascii("!"), .ascii("?"): .stop
        default: .symbol
        }
    }

    private static func of(_ value: UInt32) -> ScalarKind {
        switch value {
        case 0xAB, 0x2039, 0x201E, 0x300C, 0x300E: return .opening
        case 0xBB, 0x203A, 0x300D, 0x300F: return .closing
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x300...0x373: return .letter
        case 0x80...0xBF, 0xD7, 0xF7: return .symbol
        case 0x2010, 0x2011: return .hyphen
        case 0x2012...0x2015: return .dash
        case 0x2018, 0x201A, 0x201B: return .openingApostrophe
        case 0x2019, 0x2032: return .apostrophe
        case 0x201C, 0x201F: return .opening
        case 0x201D: return .closing
        case 0x2026: return .stop
        default:
            guard let scalar = Unicode.Scalar(value) else { return .symbol }
            let properties = scalar.properties
            if properties.isAlphabetic { return .letter }
            switch properties.generalCategory {
            case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber: return .letter
            case .format: return value < 0x2000 || value == 0x200C || value == 0x200D ? .letter : .symbol
            default: return .symbol
            }
        }
    }

    /// Whether the letter at `offset` is a capital.
    @inline(__always)
    static func isUpper(at offset: Int, in text: ByteView) -> Bool {
        let byte = text[offset]
        if byte < 0x80 { return byte.isASCIIUpper }
        let value = text.scalar(at: offset).value
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    /// Whether the letter at `offset` is a small one.
    @inline(__always)
    static func isLower(at offset: Int, in text: ByteView) -> Bool {
        let byte = text[offset]
        if byte < 0x80 { return byte.isASCIILower }
        let value = text.scalar(at: offset).value
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
    }
}
