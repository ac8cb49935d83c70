// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// Recurrent layers in training: forward over some windows, and back from the gradient of what came out.
///
/// Holds the memory of one thread. The windows lie one behind the other in the rows of each matrix.
package final class LayerPass {
    /// What goes in, `2 * half` channels a word; the caller fills it.
    package var input: FloatBuffer { states[0] }
    /// What came out.
    package var output: FloatBuffer { states[weights.gates.count] }

    private let dense: DenseWeights
    private let weights: LayerWeights
    private let dropout: Float
    private let states: [FloatBuffer]
    private let shifted: [FloatBuffer]
    private let gates: [FloatBuffer]
    private let cells: [FloatBuffer]
    private let masks: [DropoutMask]
    private let step = FloatBuffer()
    private let scratch = FloatBuffer()
    private let carry = FloatBuffer()

    /// A pass over these layers that leaves out a share of their channels.
    package init(_ dense: DenseWeights, _ weights: LayerWeights, dropout: Float) {
        self.dense = dense
        self.weights = weights
        self.dropout = dropout
        let count = weights.gates.count
        func buffers(_ count: Int) -> [FloatBuffer] { (0..<count).map { _ in FloatBuffer() } }
        states = buffers(count + 1)
        shifted = buffers(count)
        gates = buffers(count)
        cells = buffers(count)
        masks = (0..<count).map { _ in DropoutMask() }
        carry.reserve(weights.half)
    }

    /// Reads ``input`` and fills ``output``.
    package func forward(_ windows: [Range<Int>], random: inout SplitMix) {
        let total = windows.last?.upperBound ?? 0
        let half = weights.half
        let width = 2 * half
        for i in weights.gates.indices {
            shifted[i].reserve(total * width)
            for window in windows {
                hearsay_shift(
                    shifted[i].base + window.lowerBound * width, states[i].base + window.lowerBound * width,
                    dense.values + weights.shifts[i].offset, window.count, width)
            }
            masks[i].draw(dropout, width, windows: windows.count, &random)
            masks[i].apply(to: shifted[i], width, windows: windows)
            dense.apply(weights.gates[i], shifted[i].base, width, total, gates[i], 6 * half)
            step.reserve(total * width)
            cells[i].reserve(2 * total * half)
            for window in windows { recur(i, window, total) }
            states[i + 1].reserve(total * width)
            states[i + 1].base.update(from: states[i].base, count: total * width)
            hearsay_add(states[i + 1].base, step.base, 1, total * width)
        }
    }

    private func recur(_ i: Int, _ window: Range<Int>, _ total: Int) {
        let half = weights.half
        let gate = gates[i].base + window.lowerBound * 6 * half
        let cell = cells[i].base + window.lowerBound * half
        let out = step.base + window.lowerBound * 2 * half
        hearsay_recur(gate, 6 * half, cell, out, 2 * half, window.count, half, 0)
        hearsay_recur(gate + 3 * half, 6 * half, cell + total * half, out + half, 2 * half, window.count, half, 1)
    }

    /// Goes back: `change` holds the gradient of ``output`` and comes to hold that of ``input``; adds to `gradient`.
    package func backward(_ windows: [Range<Int>], change: FloatBuffer, gradient: UnsafeMutablePointer<Float>) {
        let total = windows.last?.upperBound ?? 0
        let width = 2 * weights.half
        for i in weights.gates.indices.reversed() {
            carryBack(i, windows, total, change)
            scratch.zero(total * width)
            dense.back(
                weights.gates[i], gates[i].base, 3 * width, total, shifted[i].base, width, scratch.base, width,
                gradient: gradient)
            masks[i].apply(to: scratch, width, windows: windows)
            for window in windows {
                hearsay_shift_back(
                    change.base + window.lowerBound * width, gradient + weights.shifts[i].offset,
                    scratch.base + window.lowerBound * width, states[i].base + window.lowerBound * width,
                    dense.values + weights.shifts[i].offset, window.count, width)
            }
        }
    }

    private func carryBack(_ i: Int, _ windows: [Range<Int>], _ total: Int, _ change: FloatBuffer) {
        let half = weights.half
        for window in windows {
            let gate = gates[i].base + window.lowerBound * 6 * half
            let cell = cells[i].base + window.lowerBound * half
            let out = change.base + window.lowerBound * 2 * half
            hearsay_recur_back(gate, 6 * half, cell, out, 2 * half, carry.base, window.count, half, 0)
            hearsay_recur_back(
                gate + 3 * half, 6 * half, cell + total * half, out + half, 2 * half, carry.base, window.count, half, 1)
        }
    }
}
