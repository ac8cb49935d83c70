// SPDX-License-Identifier: Apache-2.0

/// The finished weights of a linear classifier over hashed features, in 8 bits each, 128 standing for nothing.
///
/// A feature is the offset of a window: its weight for class `c` is `weights[offset + c]`. Windows overlap, so a table
/// of a power of two of slots, and one window more, serves any number of classes. Training uses ``AveragedWeights``.
struct PackedTable: @unchecked Sendable {
    /// Classes come in blocks of this many; scores are written for whole blocks.
    static let block = 32
    /// The most classes, and so the slots behind the power of two.
    static let classLimit = 256
    /// The most features of a decision: with so many no sum leaves 16 bits.
    static let featureLimit = 128

    private let weights: UnsafePointer<UInt8>
    /// How far to shift a finished hash down to get an offset.
    let shift: UInt64
    private let blocks: Int
    private let isNarrow: Bool

    /// A table of `1 << bits` slots; the owner keeps these and `classLimit` more weights alive.
    init(weights: UnsafePointer<UInt8>, bits: Int, classes: Int) {
        self.weights = weights
        shift = UInt64(64 - bits)
        isNarrow = classes <= 4
        blocks = (classes + PackedTable.block - 1) / PackedTable.block
    }

    /// Adds the windows of at most `featureLimit` features up into `scores`, whole blocks. Complexity: linear in
    /// features and classes.
    @inline(__always)
    func score(
        _ features: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int16>
    ) {
        let base = UnsafeRawPointer(weights)
        if isNarrow {
            narrow(features, count, into: scores)
            return
        }
        if blocks == 3 {
            var a = Sums()
            var b = Sums()
            var c = Sums()
            for i in 0..<count {
                let window = base + Int(features[i])
                a.add(window)
                b.add(window + 32)
                c.add(window + 64)
            }
            a.store(count, scores)
            b.store(count, scores + 32)
            c.store(count, scores + 64)
            return
        }
        for block in 0..<blocks {
            var sums = Sums()
            for i in 0..<count { sums.add(base + Int(features[i]) + block * 32) }
            sums.store(count, scores + block * 32)
        }
    }

    /// Sums of at most four classes, so that a window mostly lies in one line of the cache.
    @inline(__always)
    private func narrow(
        _ features: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int16>
    ) {
        let base = UnsafeRawPointer(weights)
        var even: UInt32 = 0
        var odd: UInt32 = 0
        for i in 0..<count {
            let window = (base + Int(features[i])).loadUnaligned(as: UInt32.self)
            even = even &+ (window & 0x00FF_00FF)
            odd = odd &+ (window >> 8 & 0x00FF_00FF)
        }
        let nothing = Int32(truncatingIfNeeded: 128 * count)
        scores[0] = Int16(truncatingIfNeeded: Int32(even & 0xFFFF) - nothing)
        scores[1] = Int16(truncatingIfNeeded: Int32(odd & 0xFFFF) - nothing)
        scores[2] = Int16(truncatingIfNeeded: Int32(even >> 16) - nothing)
        scores[3] = Int16(truncatingIfNeeded: Int32(odd >> 16) - nothing)
    }

    /// Sums of 32 classes: two weights at a time in lanes of 16 bits.
    private struct Sums {
        /// Sum of whole lanes: 256 times the odd classes plus the even ones, modulo 65,536.
        private var lanes = SIMD16<UInt16>()
        /// Sum of the odd classes.
        private var odd = SIMD16<UInt16>()

        @inline(__always)
        mutating func add(_ window: UnsafeRawPointer) {
            let pairs = window.loadUnaligned(as: SIMD16<UInt16>.self)
            lanes = lanes &+ pairs
            odd = odd &+ (pairs &>> 8)
        }

        @inline(__always)
        func store(_ count: Int, _ scores: UnsafeMutablePointer<Int16>) {
            let nothing = SIMD16(repeating: UInt16(truncatingIfNeeded: 128 * count))
            var result = SIMD32<UInt16>()
            result.evenHalf = (lanes &- (odd &<< 8)) &- nothing
            result.oddHalf = odd &- nothing
            UnsafeMutableRawPointer(scores).storeBytes(of: result, as: SIMD32<UInt16>.self)
        }
    }
}
