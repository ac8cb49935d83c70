// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Finding a byte at the speed of the system's library.
enum ByteSearch {
    /// Position of the first `byte`, or `nil`.
    static func first(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
        return memchr(base, Int32(byte), bytes.count).map { UnsafeRawPointer($0) - base }
    }

    /// Whether `byte` occurs in a string.
    static func contains(_ byte: UInt8, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { first(byte, in: UnsafeRawBufferPointer($0)) != nil }
    }
}
