// SPDX-License-Identifier: Apache-2.0

/// The weights of a linear classifier over hashed features while they are learned, in 16 bits; see ``PackedTable``.
///
/// A feature is the offset of a window: its weight for class `c` is `weights[offset + c]`. Windows overlap, so a table
/// of a power of two of slots, and one window more, serves any number of classes.
struct WeightTable: @unchecked Sendable {
    /// Classes come in blocks of this many; a table holds whole blocks for each window.
    static let block = 16

    let weights: UnsafePointer<Int16>
    /// How far to shift a finished hash down to get an offset.
    let shift: UInt64
    /// Number of blocks of classes.
    let blocks: Int

    /// A table of `1 << bits` slots; the owner keeps `1 << bits` and ``PackedTable/classLimit`` more weights alive.
    init(weights: UnsafePointer<Int16>, bits: Int, classes: Int) {
        self.weights = weights
        shift = UInt64(64 - bits)
        blocks = (classes + WeightTable.block - 1) / WeightTable.block
    }

    /// Adds the windows of the features up into `scores`, whole blocks. Sums wrap around; training sees to it that they
    /// stay far below the limit.
    @inline(__always)
    func score(
        _ features: UnsafePointer<UInt32>, _ count: Int, into scores: UnsafeMutablePointer<Int16>
    ) {
        let base = UnsafeRawPointer(weights)
        let out = UnsafeMutableRawPointer(scores)
        var block = 0
        while block + 1 < blocks {
            var low = SIMD16<Int16>()
            var high = SIMD16<Int16>()
            let at = base + block * 32
            for i in 0..<count {
                let window = at + Int(features[i]) &* 2
                low = low &+ window.loadUnaligned(as: SIMD16<Int16>.self)
                high = high &+ (window + 32).loadUnaligned(as: SIMD16<Int16>.self)
            }
            out.storeBytes(of: low, toByteOffset: block * 32, as: SIMD16<Int16>.self)
            out.storeBytes(of: high, toByteOffset: block * 32 + 32, as: SIMD16<Int16>.self)
            block += 2
        }
        if block < blocks {
            var sum = SIMD16<Int16>()
            let at = base + block * 32
            for i in 0..<count {
                sum = sum &+ (at + Int(features[i]) &* 2).loadUnaligned(as: SIMD16<Int16>.self)
            }
            out.storeBytes(of: sum, toByteOffset: block * 32, as: SIMD16<Int16>.self)
        }
    }
}
