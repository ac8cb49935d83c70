// SPDX-License-Identifier: Apache-2.0

extension SourceText {
    /// The most bytes that one text may have: 64 MiB, some ten million words.
    public static let sizeLimit = 64 << 20

    /// The text that bytes hold.
    ///
    /// The bytes must be UTF-8; a UTF-8 byte order mark is accepted and dropped. Refused, with the reason: anything else,
    /// bytes that are no text at all, white space alone, and more than ``sizeLimit`` bytes. Complexity: linear.
    public static func decode(_ bytes: [UInt8]) throws(TextError) -> String {
        try decode(bytes, limit: sizeLimit)
    }

    /// The text that bytes hold, if they are no more than `limit`.
    static func decode(_ bytes: [UInt8], limit: Int) throws(TextError) -> String {
        guard bytes.count <= limit else { throw TextError(.tooLarge(size: bytes.count, limit: limit)) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw TextError(.utf16(offset: 0)) }
        for (signature, name) in signatures where bytes.starts(with: signature) {
            throw TextError(.binary(offset: 0, what: name))
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var controls = 0
        var blank = true
        for i in start..<bytes.count where bytes[i] <= 0x20 || blank {
            let byte = bytes[i]
            if byte == 0 { throw TextError(.binary(offset: i, what: "binary data (it holds NUL)")) }
            if byte > 0x20 { blank = false }
            if byte < 0x09 || byte > 0x0D && byte < 0x20 && byte != 0x1B {
                controls += 1
                if controls > 16, controls * 50 > bytes.count {
                    throw TextError(.binary(offset: i, what: "binary data (it is full of control characters)"))
                }
            }
        }
        guard !blank else { throw TextError(.empty(size: bytes.count)) }
        if let offset = firstInvalid(bytes, from: start) { throw TextError(.invalidUTF8(offset: offset)) }
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    private static let signatures: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or a DOCX, XLSX, ODT file)"),
        ([0x1F, 0x8B], "a gzip file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        (Array("{\\rtf".utf8), "an RTF file"),
    ]

    /// The offset of the first byte that is not well-formed UTF-8 (Unicode 16, table 3-7), or `nil`.
    private static func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            let view = ByteView(buffer)
            var i = start
            while i < view.count {
                let lead = view[i]
                if lead < 0x80 {
                    i += 1
                    continue
                }
                let second: ClosedRange<UInt8>
                let length: Int
                switch lead {
                case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
                case 0xE0: (second, length) = (0xA0...0xBF, 3)
                case 0xE1...0xEC, 0xEE, 0xEF: (second, length) = (0x80...0xBF, 3)
                case 0xED: (second, length) = (0x80...0x9F, 3)
                case 0xF0: (second, length) = (0x90...0xBF, 4)
                case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
                case 0xF4: (second, length) = (0x80...0x8F, 4)
                default: return i
                }
                guard i + length <= view.count, second.contains(view[i + 1]) else { return i }
                for k in 2..<max(2, length) where view[i + k] & 0xC0 != 0x80 { return i }
                i += length
            }
            return nil
        }
    }
}
