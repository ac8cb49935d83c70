// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// All weights of a network but the rows of its tables, in one piece of memory, with what Adam keeps of each.
package final class DenseWeights {
    /// A matrix among the weights, row by row.
    package struct Slice: Sendable {
        package let offset: Int
        package let rows: Int
        package let columns: Int
        package var count: Int { rows * columns }
    }

    /// A matrix and the biases of its columns.
    package struct Affine: Sendable {
        package let weights: Slice
        package let bias: Slice
    }

    /// Where the matrices of a network lie.
    package struct Layout {
        fileprivate var count = 0
        fileprivate var matrices: [Slice] = []

        /// No matrices.
        package init() {}

        /// Room for a matrix.
        package mutating func slice(_ rows: Int, _ columns: Int) -> Slice {
            defer { count += (rows * columns + 15) / 16 * 16 }
            return Slice(offset: count, rows: rows, columns: columns)
        }

        /// Room for a matrix with biases.
        package mutating func affine(_ rows: Int, _ columns: Int) -> Affine {
            let affine = Affine(weights: slice(rows, columns), bias: slice(1, columns))
            matrices.append(affine.weights)
            return affine
        }
    }

    package let count: Int
    package let values: UnsafeMutablePointer<Float>
    /// The matrices with biases transposed, at the same offsets; see ``transpose()``.
    let transposed: UnsafeMutablePointer<Float>
    private let matrices: [Slice]
    private let mean: UnsafeMutablePointer<Float>
    private let square: UnsafeMutablePointer<Float>

    /// Weights of zero.
    package init(_ layout: Layout) {
        let size = layout.count
        count = size
        matrices = layout.matrices
        func zeros() -> UnsafeMutablePointer<Float> {
            let memory = UnsafeMutablePointer<Float>.allocate(capacity: size)
            memory.initialize(repeating: 0, count: size)
            return memory
        }
        values = zeros()
        transposed = zeros()
        mean = zeros()
        square = zeros()
    }

    deinit {
        for memory in [values, transposed, mean, square] { memory.deallocate() }
    }

    /// Small random numbers, the smaller the larger the matrix (Glorot and Bengio 2010).
    package func draw(_ slice: Slice, _ random: inout SplitMix) {
        let size = Float((6.0 / Double(slice.rows + slice.columns)).squareRoot())
        for i in 0..<slice.count { values[slice.offset + i] = Float(random.unit() * 2 - 1) * size }
    }

    /// Brings the transposed matrices up to date.
    package func transpose() {
        for slice in matrices {
            let from = values + slice.offset
            let to = transposed + slice.offset
            for i in 0..<slice.rows {
                for j in 0..<slice.columns { to[j * slice.rows + i] = from[i * slice.columns + j] }
            }
        }
    }

    /// One step of Adam along a gradient.
    package func step(_ gradient: UnsafePointer<Float>, _ adam: Adam) {
        hearsay_adam(values, gradient, mean, square, count, adam.rate, adam.beta1, adam.beta2, adam.epsilon)
    }

    /// The weights of a matrix.
    package func numbers(_ slice: Slice) -> ArraySlice<Float> {
        Array(UnsafeBufferPointer(start: values + slice.offset, count: slice.count))[...]
    }

    /// The model file's bytes of a matrix and its biases.
    package func packed(_ affine: Affine) -> [UInt8] {
        PackedMatrix.bytes(numbers(affine.weights), bias: numbers(affine.bias))
    }
}
