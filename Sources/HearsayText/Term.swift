// SPDX-License-Identifier: Apache-2.0

/// A word as the lexicon and the rules compare it: a 64-bit code of its case-folded UTF-8 bytes.
///
/// Two words are the same term if their bytes are equal after folding ASCII capitals and the typographic apostrophe
/// (U+2019) to `'`. Codes are FNV-1a, so they are the same on every machine and in every run; with a few hundred
/// thousand different words the chance of any two sharing a code is below one in a hundred million.
///
///     let said: Term = "say"
///     if text.lemmas[i] == said { ... }
public struct Term: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The code; 0 stands for no word.
    public let code: UInt64

    /// No word at all.
    public static let none = Term(code: 0)

    /// A term with a code computed before.
    @inlinable
    public init(code: UInt64) {
        self.code = code
    }

    /// The term of a word given in the source code.
    @inlinable
    public init(stringLiteral word: StaticString) {
        self = word.withUTF8Buffer { Term(folding: $0) }
    }

    /// The term of `word`.
    @inlinable
    public init(_ word: some StringProtocol) {
        var word = String(word)
        self = word.withUTF8 { Term(folding: $0) }
    }

    /// The term of a word given as bytes. Complexity: linear in the number of bytes, no allocation.
    @inlinable
    public init(folding bytes: UnsafeBufferPointer<UInt8>) {
        var code: UInt64 = 0xcbf2_9ce4_8422_2325
        var i = 0
        let count = bytes.count
        while i < count {
            var byte = bytes[i]
            if byte >= 0x41 && byte <= 0x5A {
                byte |= 0x20
            } else if byte == 0xE2, i + 2 < count, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
                byte = 0x27
                i += 2
            }
            code = (code ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            i += 1
        }
        self.code = code == 0 ? 1 : code
    }
}
