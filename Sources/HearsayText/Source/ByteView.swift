// SPDX-License-Identifier: Apache-2.0

/// Bytes to be read without fear: every offset may be asked for, those outside hold 0.
///
/// The bytes belong to somebody else; a view must not outlive the closure that it was made in.
struct ByteView {
    /// The first byte.
    private let base: UnsafePointer<UInt8>?
    /// Number of bytes.
    let count: Int

    /// A view of `buffer`.
    @inline(__always)
    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        base = buffer.baseAddress
        count = buffer.count
    }

    /// The byte at `offset`, or 0 outside the text.
    @inline(__always)
    subscript(offset: Int) -> UInt8 {
        guard let base, UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
        return base[offset]
    }

    /// The term of the bytes from `start` up to `end`.
    @inline(__always)
    func term(_ start: Int, _ end: Int) -> Term {
        guard let base, start >= 0, start < end, end <= count else { return .none }
        return Term(folding: UnsafeBufferPointer(start: base + start, count: end - start))
    }

    /// Whether `word` (ASCII, in small letters) stands at `offset`, whatever the case of the text there.
    func holds(_ word: StaticString, at offset: Int) -> Bool {
        word.withUTF8Buffer { word in
            guard offset >= 0, offset + word.count <= count else { return false }
            for i in 0..<word.count {
                let byte = self[offset + i]
                guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == word[i] else { return false }
            }
            return true
        }
    }

    /// The Unicode scalar that begins at `offset` and its length in bytes; U+FFFD and 1 where none does.
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        let lead = self[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let b = UInt32(self[offset + 1])
        if lead < 0xC2 { return (0xFFFD, 1) }
        if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | b & 0x3F, 2) }
        let c = UInt32(self[offset + 2])
        if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | (b & 0x3F) << 6 | c & 0x3F, 3) }
        let d = UInt32(self[offset + 3])
        return (UInt32(lead & 0x07) << 18 | (b & 0x3F) << 12 | (c & 0x3F) << 6 | d & 0x3F, 4)
    }

    /// The offset of the scalar that ends before `offset`.
    func scalarStart(before offset: Int) -> Int {
        var i = offset - 1
        while i > 0, self[i] & 0xC0 == 0x80, offset - i < 4 { i -= 1 }
        return i
    }
}

extension UInt8 {
    /// A to Z.
    @inline(__always) var isASCIIUpper: Bool { self &- 0x41 < 26 }
    /// a to z.
    @inline(__always) var isASCIILower: Bool { self &- 0x61 < 26 }
    /// A to Z, a to z.
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// 0 to 9.
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    /// White space and control characters.
    @inline(__always) var isBlank: Bool { self <= 0x20 }

    /// An ASCII character in the source code, as a byte.
    @inline(__always)
    static func ascii(_ character: Unicode.Scalar) -> UInt8 {
        UInt8(truncatingIfNeeded: character.value)
    }
}
