// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// Rows of weights of which each step touches few: only these are moved.
package final class RowWeights {
    package let count: Int
    package let width: Int
    package let values: UnsafeMutablePointer<Float>
    private let gradient: UnsafeMutablePointer<Float>
    private let mean: UnsafeMutablePointer<Float>
    private let square: UnsafeMutablePointer<Float>
    private var isTouched: [Bool]
    private var touched: [Int] = []
    package private(set) var everTouched: [Bool]

    /// Rows of small random numbers.
    package init(count: Int, width: Int, random: inout SplitMix) {
        self.count = count
        self.width = width
        let size = max(count * width, 1)
        func zeros() -> UnsafeMutablePointer<Float> {
            let memory = UnsafeMutablePointer<Float>.allocate(capacity: size)
            memory.initialize(repeating: 0, count: size)
            return memory
        }
        values = zeros()
        gradient = zeros()
        mean = zeros()
        square = zeros()
        isTouched = Array(repeating: false, count: count)
        everTouched = isTouched
        for i in 0..<count * width { values[i] = Float(random.unit() - 0.5) * 0.2 }
    }

    deinit {
        for memory in [values, gradient, mean, square] { memory.deallocate() }
    }

    /// Adds to the gradient of a row.
    package func add(_ row: Int, _ change: UnsafePointer<Float>) {
        if !isTouched[row] {
            isTouched[row] = true
            touched.append(row)
        }
        hearsay_add(gradient + row * width, change, 1, width)
    }

    /// Moves the rows touched since the last step; the gradient is multiplied by `scale` first.
    package func step(_ adam: Adam, scale: Float) {
        for row in touched {
            let change = gradient + row * width
            if scale != 1 { for i in 0..<width { change[i] *= scale } }
            let offset = row * width
            hearsay_adam(
                values + offset, change, mean + offset, square + offset, width, adam.rate, adam.beta1, adam.beta2,
                adam.epsilon)
            change.update(repeating: 0, count: width)
            isTouched[row] = false
            everTouched[row] = true
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// The sum of the squares of the gradient.
    package func squaredGradient() -> Float {
        touched.reduce(0) { $0 + hearsay_dot(gradient + $1 * width, gradient + $1 * width, width) }
    }

    /// All rows; those that training never touched are zero.
    package func numbers() -> [Float] {
        (0..<count * width).map { everTouched[$0 / width] ? values[$0] : 0 }
    }
}
