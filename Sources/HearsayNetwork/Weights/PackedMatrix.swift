// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// A layer's weights in 8 bits with a scale for each column, and its biases, laid out for the processor.
///
/// In the file: rows times columns weights (Int8, row by row), scales and biases (Float, one a column).
package struct PackedMatrix: @unchecked Sendable {
    package let rows: Int
    package let columns: Int
    private let packed: UnsafeMutablePointer<Int16>
    private let scales: UnsafeMutablePointer<Float>
    private let bias: UnsafeMutablePointer<Float>

    /// The bytes that weights of this size take in a file.
    package static func size(_ rows: Int, _ columns: Int) -> Int { (rows * columns + 3) / 4 * 4 + 8 * columns }

    /// Weights from a file's bytes, of ``size(_:_:)``. The memory is the matrix's own until ``free()``.
    package init(bytes: UnsafeRawBufferPointer, rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        let size = Int(hearsay_packed_size(rows, columns))
        packed = .allocate(capacity: size / 2)
        scales = .allocate(capacity: columns)
        bias = .allocate(capacity: columns)
        if let base = bytes.baseAddress {
            hearsay_pack(base.assumingMemoryBound(to: Int8.self), packed, rows, columns)
        }
        let numbers = (rows * columns + 3) / 4 * 4
        for j in 0..<columns {
            scales[j] = PackedMatrix.finite(bytes.loadUnaligned(fromByteOffset: numbers + 4 * j, as: Float.self))
            bias[j] = PackedMatrix.finite(
                bytes.loadUnaligned(fromByteOffset: numbers + 4 * (columns + j), as: Float.self))
        }
    }

    package func free() {
        packed.deallocate()
        scales.deallocate()
        bias.deallocate()
    }

    /// A number that a hostile file cannot make endless.
    private static func finite(_ value: Float) -> Float { value.isFinite ? min(max(value, -1e6), 1e6) : 0 }

    /// output = input times the weights, plus biases, for `count` rows. `scratch` holds `count * (rows + 1)` numbers.
    package func multiply(
        _ input: UnsafePointer<Float>, stride: Int, count: Int, scratch: UnsafeMutablePointer<Int16>,
        rowScales: UnsafeMutablePointer<Float>, into output: UnsafeMutablePointer<Float>, outputStride: Int
    ) {
        let even = (rows + 1) / 2 * 2
        hearsay_quantise(input, stride, scratch, even, rowScales, count, rows)
        hearsay_multiply_packed(
            output, outputStride, scratch, even, rowScales, packed, scales, bias, count, columns, rows)
    }

    /// The file's bytes for these weights (row by row) and biases.
    package static func bytes(_ weights: ArraySlice<Float>, bias: ArraySlice<Float>) -> [UInt8] {
        let columns = bias.count
        let rows = columns == 0 ? 0 : weights.count / columns
        var largest = [Float](repeating: 0, count: columns)
        for (i, weight) in weights.enumerated() { largest[i % columns] = max(largest[i % columns], abs(weight)) }
        let scales = largest.map { $0 / 127 }
        var output = weights.enumerated().map { Floats.byte($1, scale: scales[$0 % columns]) }
        output += [UInt8](repeating: 0, count: (rows * columns + 3) / 4 * 4 - rows * columns)
        return output + Floats.bytes(scales) + Floats.bytes(Array(bias))
    }
}
