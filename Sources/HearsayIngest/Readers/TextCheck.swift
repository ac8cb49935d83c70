// SPDX-License-Identifier: Apache-2.0

/// Tells text from what only looks like a file to read.
enum TextCheck {
    struct Refusal: Error {
        var kind: Rejection.Kind
        var offset: Int?
    }

    /// The text that `bytes` hold, without a byte order mark.
    static func text(in bytes: UnsafeRawBufferPointer) -> Result<String, Refusal> {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .failure(Refusal(kind: .invalidUTF8(utf16: true), offset: 0))
        }
        if let name = binaryFormat(of: bytes) { return .failure(Refusal(kind: .binary(format: name), offset: nil)) }
        if let offset = ByteSearch.first(0, in: bytes) {
            return .failure(Refusal(kind: .binary(format: nil), offset: offset))
        }
        if let offset = UTF8Check.firstInvalid(in: bytes) {
            return .failure(Refusal(kind: .invalidUTF8(utf16: false), offset: offset))
        }
        let text = bytes.starts(with: byteOrderMark) ? UnsafeRawBufferPointer(rebasing: bytes[3...]) : bytes
        if isBlank(text) { return .failure(Refusal(kind: .empty, offset: nil)) }
        return .success(String(decoding: text, as: UTF8.self))
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether there is nothing but white space.
    static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// The name of a format that is no text, told by its first bytes; `nil` for others.
    static func binaryFormat(of bytes: UnsafeRawBufferPointer) -> String? {
        formats.first { bytes.starts(with: $0.0) }?.1
    }

    private static let formats: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "compressed with gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        (Array("{\\rtf".utf8), "RTF"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
    ]
}
