// SPDX-License-Identifier: Apache-2.0

/// The encoding of western pages of old. Pages that say ISO 8859-1 or ASCII mean it, as browsers have it.
enum Windows1252 {
    /// The text; every byte has a meaning.
    static func utf8(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            guard byte >= 0x80 else {
                text.append(byte)
                continue
            }
            let value = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt16(byte)
            if value < 0x800 {
                text.append(0xC0 | UInt8(value >> 6))
            } else {
                text.append(0xE0 | UInt8(value >> 12))
                text.append(0x80 | UInt8(value >> 6 & 0x3F))
            }
            text.append(0x80 | UInt8(value & 0x3F))
        }
        return text
    }

    /// The text with characters that pages name by their number in this encoding (`&#146;`), as browsers show them.
    static func mended(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else { return text }
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            guard (0x80...0x9F).contains(scalar.value) else { return scalar }
            return Unicode.Scalar(upper[Int(scalar.value) - 0x80]) ?? scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// 0x80 to 0x9F; the five without a meaning stay what they are.
    private static let upper: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
