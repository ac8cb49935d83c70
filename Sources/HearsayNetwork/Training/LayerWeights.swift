// SPDX-License-Identifier: Apache-2.0

/// Where the weights of recurrent layers lie among a network's dense weights.
package struct LayerWeights: Sendable {
    /// Channels of one direction of a layer.
    package let half: Int
    package let shifts: [DenseWeights.Slice]
    package let gates: [DenseWeights.Affine]

    /// Room for `count` layers.
    package init(_ layout: inout DenseWeights.Layout, half: Int, count: Int) {
        self.half = half
        shifts = (0..<count).map { _ in layout.slice(3, 2 * half) }
        gates = (0..<count).map { _ in layout.affine(2 * half, 6 * half) }
    }

    /// Draws the matrices of the gates.
    package func drawGates(_ dense: DenseWeights, _ random: inout SplitMix) {
        for gate in gates { dense.draw(gate.weights, &random) }
    }

    /// Draws the convolutions, near the word itself, and sets gates that forget little.
    package func drawShifts(_ dense: DenseWeights, _ random: inout SplitMix) {
        let width = 2 * half
        for shift in shifts {
            for j in 0..<width {
                dense.values[shift.offset + j] = Float(random.unit() - 0.5) * 0.6
                dense.values[shift.offset + width + j] = 1
                dense.values[shift.offset + 2 * width + j] = Float(random.unit() - 0.5) * 0.6
            }
        }
        for gate in gates {
            for direction in [0, 3 * half] {
                for j in 0..<half { dense.values[gate.bias.offset + direction + half + j] = 1 }
            }
        }
    }

    /// Adds the layers' sections to a model file, as ``RecurrentLayers`` reads them.
    package func write(_ dense: DenseWeights, to writer: inout ModelWriter) {
        for i in shifts.indices {
            writer.add("shift.\(i)", Floats.bytes(Array(dense.numbers(shifts[i]))))
            writer.add("gates.\(i)", dense.packed(gates[i]))
        }
    }
}
