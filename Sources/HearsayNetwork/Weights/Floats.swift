// SPDX-License-Identifier: Apache-2.0

/// Numbers as the bytes of a model file.
package enum Floats {
    /// Little-endian bytes.
    package static func bytes(_ values: [Float]) -> [UInt8] {
        values.map { $0.bitPattern.littleEndian }.withUnsafeBytes { Array($0) }
    }

    /// A weight in steps of `scale` as a byte, 0 if either is no number.
    package static func byte(_ value: Float, scale: Float) -> UInt8 {
        let steps = (value / scale).rounded()
        return UInt8(bitPattern: steps.isFinite ? Int8(max(-127, min(127, steps))) : 0)
    }

    /// The numbers in a section; what is not finite counts as zero.
    package static func read(_ bytes: UnsafeRawBufferPointer) -> [Float] {
        (0..<bytes.count / 4).map { i in
            let bits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self))
            let value = Float(bitPattern: bits)
            return value.isFinite ? min(max(value, -1e6), 1e6) : 0
        }
    }
}
