// SPDX-License-Identifier: Apache-2.0

/// The checksum of model files: four interleaved multiplicative hashes over 64-bit words, then folded.
enum ModelChecksum {
    private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

    /// Spreads the bits of a lane over the whole word.
    private static func finish(_ hash: UInt64) -> UInt64 {
        let h = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
        return h ^ (h >> 32)
    }

    /// Complexity: linear, some gigabytes a second.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var lanes = SIMD4<UInt64>(1, 2, 3, 4)
        let whole = bytes.count / 32 * 32
        var i = 0
        while i < whole {
            let words = bytes.loadUnaligned(fromByteOffset: i, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ words) &* SIMD4(repeating: multiplier)
            lanes ^= lanes &>> SIMD4(repeating: 31)
            i += 32
        }
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        for lane in 0..<4 { hash = finish(hash ^ lanes[lane]) }
        while i < bytes.count {
            hash = finish(hash ^ UInt64(bytes[i]))
            i += 1
        }
        return hash
    }
}
