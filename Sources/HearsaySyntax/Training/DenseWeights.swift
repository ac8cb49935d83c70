// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// All weights of a network but the rows of words and parts, in one piece of memory, with what Adam keeps of each.
final class DenseWeights {
    /// A matrix among the weights, row by row.
    struct Slice {
        let offset: Int
        let rows: Int
        let columns: Int
        var count: Int { rows * columns }
    }

    /// A matrix and the biases of its columns.
    struct Affine {
        let weights: Slice
        let bias: Slice
    }

    let input: Affine
    let shifts: [Slice]
    let gates: [Affine]
    let readout: Affine
    let arc: Affine
    let label: Affine
    let rootArc: Slice
    let rootLabel: Slice
    let count: Int
    let values: UnsafeMutablePointer<Float>
    /// The matrices transposed, at the same offsets; see ``transpose()``.
    let transposed: UnsafeMutablePointer<Float>
    private let mean: UnsafeMutablePointer<Float>
    private let square: UnsafeMutablePointer<Float>

    /// Weights drawn from the seed: small, with gates that forget little.
    init(_ shape: NetworkShape, random: inout SplitMix) {
        var next = 0
        func slice(_ rows: Int, _ columns: Int) -> Slice {
            defer { next += (rows * columns + 15) / 16 * 16 }
            return Slice(offset: next, rows: rows, columns: columns)
        }
        func affine(_ rows: Int, _ columns: Int) -> Affine {
            Affine(weights: slice(rows, columns), bias: slice(1, columns))
        }
        input = affine(shape.inputWidth, shape.width)
        shifts = (0..<shape.layers).map { _ in slice(3, shape.width) }
        gates = (0..<shape.layers).map { _ in affine(shape.width, shape.gateWidth) }
        readout = affine(shape.width, shape.readoutWidth)
        arc = affine(shape.arcWidth, shape.arcProduct)
        label = affine(shape.labelWidth, shape.relations)
        rootArc = slice(1, shape.arcWidth)
        rootLabel = slice(1, shape.labelWidth)
        count = next
        func zeros() -> UnsafeMutablePointer<Float> {
            let memory = UnsafeMutablePointer<Float>.allocate(capacity: next)
            memory.initialize(repeating: 0, count: next)
            return memory
        }
        values = zeros()
        transposed = zeros()
        mean = zeros()
        square = zeros()
        for matrix in [input, readout, arc, label] + gates { draw(matrix.weights, &random) }
        draw(rootArc, &random)
        draw(rootLabel, &random)
        for shift in shifts {
            for j in 0..<shape.width {
                values[shift.offset + j] = Float(random.unit() - 0.5) * 0.6
                values[shift.offset + shape.width + j] = 1
                values[shift.offset + 2 * shape.width + j] = Float(random.unit() - 0.5) * 0.6
            }
        }
        for gate in gates {
            for direction in [0, 3 * shape.half] {
                for j in 0..<shape.half { values[gate.bias.offset + direction + shape.half + j] = 1 }
            }
        }
    }

    deinit {
        for memory in [values, transposed, mean, square] { memory.deallocate() }
    }

    private func draw(_ slice: Slice, _ random: inout SplitMix) {
        let size = Float((6.0 / Double(slice.rows + slice.columns)).squareRoot())
        for i in 0..<slice.count { values[slice.offset + i] = Float(random.unit() * 2 - 1) * size }
    }

    /// Brings ``transposed`` up to date.
    func transpose() {
        for matrix in [input, readout, arc, label] + gates {
            let slice = matrix.weights
            let from = values + slice.offset
            let to = transposed + slice.offset
            for i in 0..<slice.rows {
                for j in 0..<slice.columns { to[j * slice.rows + i] = from[i * slice.columns + j] }
            }
        }
    }

    /// One step of Adam along a gradient.
    func step(_ gradient: UnsafePointer<Float>, _ adam: Adam) {
        hearsay_adam(values, gradient, mean, square, count, adam.rate, adam.beta1, adam.beta2, adam.epsilon)
    }

    /// The weights of a matrix.
    func numbers(_ slice: Slice) -> ArraySlice<Float> {
        Array(UnsafeBufferPointer(start: values + slice.offset, count: slice.count))[...]
    }
}
