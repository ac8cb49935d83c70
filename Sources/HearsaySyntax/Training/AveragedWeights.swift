// SPDX-License-Identifier: Apache-2.0

/// Weights in training, in 16 bits: an averaged perceptron over a hashed table.
final class AveragedWeights {
    let bits: Int
    let classes: Int
    /// The present weights, as ``WeightTable`` reads them.
    let weights: UnsafeMutablePointer<Int16>
    /// For each weight the sum of its changes times the step they came at.
    private let moments: UnsafeMutablePointer<Int64>
    private let capacity: Int
    /// Number of decisions so far.
    private(set) var step: Int64 = 1

    init(bits: Int, classes: Int) {
        self.bits = bits
        self.classes = classes
        capacity = 1 << bits + PackedTable.classLimit
        weights = .allocate(capacity: capacity)
        weights.initialize(repeating: 0, count: capacity)
        moments = .allocate(capacity: capacity)
        moments.initialize(repeating: 0, count: capacity)
    }

    deinit {
        weights.deallocate()
        moments.deallocate()
    }

    /// The present weights as a table.
    var table: WeightTable { WeightTable(weights: weights, bits: bits, classes: classes) }

    /// Counts a decision.
    @inline(__always)
    func tick() { step += 1 }

    /// Moves the weights of the features towards `right` and away from `wrong`.
    func update(_ features: UnsafePointer<UInt32>, _ count: Int, right: Int, wrong: Int) {
        for i in 0..<count {
            bump(Int(features[i]) + right, 1)
            bump(Int(features[i]) + wrong, -1)
        }
    }

    @inline(__always)
    private func bump(_ slot: Int, _ change: Int16) {
        let value = weights[slot]
        guard value < 2000, value > -2000 else { return }
        weights[slot] = value + change
        moments[slot] += Int64(change) * step
    }

    /// The averaged weights times `scale`, rounded and cut to 8 bits, as a ``PackedTable`` holds them.
    func packed(scale: Double) -> [UInt8] {
        var result = [UInt8](repeating: 128, count: capacity)
        for i in 0..<capacity where moments[i] != 0 || weights[i] != 0 {
            let mean = Double(weights[i]) - Double(moments[i]) / Double(step)
            result[i] = UInt8(128 + max(-127, min(127, (mean * scale).rounded())))
        }
        return result
    }
}
