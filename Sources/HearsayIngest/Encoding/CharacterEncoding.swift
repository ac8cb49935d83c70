// SPDX-License-Identifier: Apache-2.0

/// Turns the bytes of a page into UTF-8, whatever encoding they are in.
///
/// A byte order mark decides; then what the server or the page says; then UTF-8 if the bytes are that; else windows-1252,
/// which every byte means something in. What is wrong in the encoding that was chosen becomes U+FFFD, with a warning.
enum CharacterEncoding {
    /// Text in UTF-8, without a byte order mark and without NUL bytes.
    struct Decoded {
        var bytes: [UInt8]
        var warning: IngestWarning.Kind?
    }

    /// The text of `bytes`, of which somebody said that they are in the encoding `declared`.
    static func utf8(of bytes: UnsafeRawBufferPointer, declared: String?) -> Decoded {
        var decoded = decode(bytes, declared: declared)
        if decoded.bytes.contains(0) { decoded.bytes.removeAll { $0 == 0 } }
        return decoded
    }

    private static func decode(_ bytes: UnsafeRawBufferPointer, declared: String?) -> Decoded {
        if bytes.starts(with: TextCheck.byteOrderMark) {
            return repaired(UnsafeRawBufferPointer(rebasing: bytes[3...]))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes, low: 0) }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes, low: 1) }
        let isUTF8 = UTF8Check.firstInvalid(in: bytes) == nil
        guard let declared, !declared.isEmpty else {
            return isUTF8 ? Decoded(bytes: Array(bytes)) : Decoded(bytes: Windows1252.utf8(of: bytes))
        }
        switch EncodingName.named(declared) {
        case .utf8:
            if isUTF8 { return Decoded(bytes: Array(bytes)) }
            // Pages of old say UTF-8 and are not: where no letter is UTF-8 at all, none was meant to be.
            return hasMultibyte(bytes) ? repaired(bytes) : Decoded(bytes: Windows1252.utf8(of: bytes))
        case .windows1252: return Decoded(bytes: Windows1252.utf8(of: bytes))
        case .other(let name):
            guard let converter = EncodingConverter(name) else { break }
            let (text, isWhole) = converter.utf8(of: bytes)
            return Decoded(bytes: text, warning: isWhole ? nil : .replacedBytes(encoding: declared))
        case nil: break
        }
        let guess = isUTF8 ? Array(bytes) : Windows1252.utf8(of: bytes)
        return Decoded(
            bytes: guess, warning: .unknownEncoding(name: declared, used: isUTF8 ? "UTF-8" : "windows-1252"))
    }

    private static func repaired(_ bytes: UnsafeRawBufferPointer) -> Decoded {
        guard UTF8Check.firstInvalid(in: bytes) != nil else { return Decoded(bytes: Array(bytes)) }
        return Decoded(
            bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), warning: .replacedBytes(encoding: "UTF-8"))
    }

    /// UTF-16 behind its mark; `low` is where the low byte of a unit stands.
    private static func wide(_ bytes: UnsafeRawBufferPointer, low: Int) -> Decoded {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { i in
            UInt16(bytes[i + low]) | UInt16(bytes[i + 1 - low]) << 8
        }
        let text = String(decoding: units, as: UTF16.self)
        let isWhole = bytes.count.isMultiple(of: 2) && !text.unicodeScalars.contains("\u{FFFD}")
        return Decoded(bytes: Array(text.utf8), warning: isWhole ? nil : .replacedBytes(encoding: "UTF-16"))
    }

    /// Whether there is a letter of two bytes or more as UTF-8 has it.
    private static func hasMultibyte(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for i in bytes.indices.dropLast() where bytes[i] >= 0xC2 && bytes[i] <= 0xF4 && bytes[i + 1] & 0xC0 == 0x80 {
            let length = bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
            guard i + length <= bytes.count else { continue }
            if UTF8Check.firstInvalid(in: UnsafeRawBufferPointer(rebasing: bytes[i..<(i + length)])) == nil {
                return true
            }
        }
        return false
    }
}
