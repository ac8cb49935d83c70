// SPDX-License-Identifier: Apache-2.0

/// The checksum of model files: four interleaved multiplicative hashes over 64-bit words, then folded.
enum ModelChecksum {
    /// Complexity: linear, some gigabytes a second.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var lanes = SIMD4<UInt64>(1, 2, 3, 4)
        let whole = bytes.count / 32 * 32
        var i = 0
        while i < whole {
            let words = bytes.loadUnaligned(fromByteOffset: i, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ words) &* SIMD4(repeating: FeatureHash.multiplier)
            lanes ^= lanes &>> SIMD4(repeating: 31)
            i += 32
        }
        var hash = UInt64(truncatingIfNeeded: bytes.count)
        for lane in 0..<4 { hash = FeatureHash.finish(hash ^ lanes[lane]) }
        while i < bytes.count {
            hash = FeatureHash.finish(hash ^ UInt64(bytes[i]))
            i += 1
        }
        return hash
    }
}
