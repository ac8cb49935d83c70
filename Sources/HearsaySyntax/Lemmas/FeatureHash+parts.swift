// SPDX-License-Identifier: Apache-2.0

extension FeatureHash {
    /// The hash of some bytes and others behind them, the same as ``bytes(_:_:seed:)`` has for both in one piece.
    @inline(__always)
    static func bytes(_ first: UnsafePointer<UInt8>, _ count: Int, then second: [UInt8]) -> UInt64 {
        var h: UInt64 = 0xcbf2_9ce4_8422_2325
        for i in 0..<count { h = (h ^ UInt64(first[i])) &* 0x0000_0100_0000_01b3 }
        for byte in second { h = (h ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return finish(h)
    }
}
