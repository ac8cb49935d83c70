// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

extension DenseWeights {
    /// output = input times weights, plus biases.
    package func apply(
        _ matrix: Affine, _ input: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ output: FloatBuffer,
        _ outputStride: Int
    ) {
        output.reserve(count * outputStride)
        let columns = matrix.weights.columns
        for i in 0..<count {
            (output.base + i * outputStride).update(from: values + matrix.bias.offset, count: columns)
        }
        hearsay_multiply(
            output.base, outputStride, input, stride, 1, values + matrix.weights.offset, columns, count, columns,
            matrix.weights.rows)
    }

    /// The gradient of ``apply(_:_:_:_:_:_:)``: adds to that of the weights and biases, in `gradient`, and to that of
    /// the input, if wanted.
    package func back(
        _ matrix: Affine, _ change: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ input: UnsafePointer<Float>,
        _ inputStride: Int, _ inputChange: UnsafeMutablePointer<Float>?, _ changeStride: Int,
        gradient: UnsafeMutablePointer<Float>
    ) {
        let rows = matrix.weights.rows
        let columns = matrix.weights.columns
        hearsay_multiply(
            gradient + matrix.weights.offset, columns, input, 1, inputStride, change, stride, rows, columns, count)
        for i in 0..<count { hearsay_add(gradient + matrix.bias.offset, change + i * stride, 1, columns) }
        guard let inputChange else { return }
        hearsay_multiply(
            inputChange, changeStride, change, stride, 1, transposed + matrix.weights.offset, rows, count, rows,
            columns)
    }
}
