// SPDX-License-Identifier: Apache-2.0

import CZlib

/// Bytes as a server or an archive would have compressed them.
enum Compressed {
    static func gzip(_ bytes: some Collection<UInt8>) -> [UInt8] { deflated(Array(bytes), windowBits: 31) }
    static func zlib(_ bytes: some Collection<UInt8>) -> [UInt8] { deflated(Array(bytes), windowBits: 15) }
    static func raw(_ bytes: some Collection<UInt8>) -> [UInt8] { deflated(Array(bytes), windowBits: -15) }

    private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var bytes = bytes
        var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))) + 32)
        let count = bytes.withUnsafeMutableBufferPointer { input in
            out.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                deflate(&stream, Z_FINISH)
                return output.count - Int(stream.avail_out)
            }
        }
        return Array(out[..<count])
    }
}
