// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    internal import CLibXML2
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The system's converter from one encoding to UTF-8.
final class EncodingConverter {
    private let converter: iconv_t

    /// A converter from the encoding of this name; `nil` if the system does not have it.
    init?(_ name: String) {
        let opened = iconv_open("UTF-8", name)
        guard Int(bitPattern: opened) != -1, let opened else { return nil }
        converter = opened
    }

    deinit {
        iconv_close(converter)
    }

    /// The text, and whether all bytes had a meaning; each that has none becomes U+FFFD.
    func utf8(of bytes: UnsafeRawBufferPointer) -> (text: [UInt8], isWhole: Bool) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        var isWhole = true
        // The interface is without `const`; the converter does not write to its input.
        var input = UnsafeMutablePointer(mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        var left = bytes.count
        let size = 64 << 10
        let piece = UnsafeMutablePointer<CChar>.allocate(capacity: size)
        defer { piece.deallocate() }
        while left > 0 {
            var output: UnsafeMutablePointer<CChar>? = piece
            var room = size
            let status = iconv(converter, &input, &left, &output, &room)
            // Looked at before anything else can set it.
            let reason = errno
            text.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: size - room))
            guard status == -1 else { break }
            guard reason != E2BIG || room == size else { continue }
            isWhole = false
            text.append(contentsOf: [0xEF, 0xBF, 0xBD])
            input = input?.advanced(by: 1)
            left -= 1
        }
        return (text, isWhole)
    }
}
