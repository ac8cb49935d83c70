// SPDX-License-Identifier: Apache-2.0

internal import Dispatch
internal import HearsayKernels

/// Moves all weights of a network along the gradients that some passes found, each on its own part of a batch.
package struct GradientStep {
    /// The largest norm of a gradient; longer ones are shortened.
    private static let longest: Float = 2

    private let dense: DenseWeights
    private let tables: [RowWeights]

    /// A step over these weights.
    package init(_ dense: DenseWeights, tables: [RowWeights]) {
        self.dense = dense
        self.tables = tables
    }

    /// Runs the parts of a batch at once and returns the sum of their losses, in the order of the parts.
    package static func run(_ parts: Int, _ work: @Sendable (Int) -> Double) -> Double {
        let losses = UnsafeMutablePointer<Double>.allocate(capacity: parts)
        losses.initialize(repeating: 0, count: parts)
        defer { losses.deallocate() }
        let sums = Sums(base: losses)
        DispatchQueue.concurrentPerform(iterations: parts) { sums.base[$0] = work($0) }
        return (0..<parts).reduce(0) { $0 + losses[$1] }
    }

    private struct Sums: @unchecked Sendable {
        let base: UnsafeMutablePointer<Double>
    }

    /// Moves the weights; `gradients` are those of the passes over `size` words together, and are zero afterwards. The
    /// gradients of tables stand in the tables.
    package func move(_ gradients: [UnsafeMutablePointer<Float>], size: Int, rate: Float, step: Int) {
        guard let sum = gradients.first else { return }
        for gradient in gradients.dropFirst() {
            hearsay_add(sum, gradient, 1, dense.count)
            gradient.update(repeating: 0, count: dense.count)
        }
        let scale = 1 / Float(size)
        var square = hearsay_dot(sum, sum, dense.count)
        for table in tables { square += table.squaredGradient() }
        let norm = square.squareRoot() * scale
        let factor = scale * (norm > GradientStep.longest ? GradientStep.longest / norm : 1)
        hearsay_scale(sum, factor, dense.count)
        let adam = Adam(rate: rate, step: step)
        dense.step(sum, adam)
        sum.update(repeating: 0, count: dense.count)
        for table in tables { table.step(adam, scale: factor) }
    }
}
