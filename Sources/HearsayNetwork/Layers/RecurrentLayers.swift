// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// Gated recurrences in both directions without matrices between steps (after Bradbury et al. 2016, "Quasi-recurrent
/// neural networks"), each behind a convolution over three words channel by channel, each added to what it read.
///
/// Immutable; shared by all threads, each with a ``LayerMemory`` of its own.
package struct RecurrentLayers: Sendable {
    /// A layer: weights of a word's left neighbour, itself and its right neighbour, channel by channel, and the gates.
    private struct Layer: Sendable {
        let shift: [Float]
        let gates: PackedMatrix
    }

    /// Channels of one direction of a layer.
    package let half: Int
    private let layers: [Layer]

    /// The layers in a model file, of `2 * half` channels.
    package init(_ file: ModelFile, half: Int, count: Int) throws(ModelError) {
        self.half = half
        var list: [Layer] = []
        for i in 0..<count {
            let shift = Floats.read(try file.section("shift.\(i)", size: 24 * half))
            list.append(Layer(shift: shift, gates: try file.matrix("gates.\(i)", 2 * half, 6 * half)))
        }
        layers = list
    }

    /// Gives the memory of the weights back.
    package func free() {
        for layer in layers { layer.gates.free() }
    }

    /// Reads `count` words of `2 * half` channels in `state` and replaces them by what the last layer makes of them.
    /// Linear in the words.
    package func read(_ state: UnsafeMutablePointer<Float>, count: Int, _ memory: LayerMemory) {
        let width = 2 * half
        for layer in layers {
            layer.shift.withUnsafeBufferPointer { shift in
                guard let shift = shift.baseAddress else { return }
                hearsay_shift(memory.shifted, state, shift, count, width)
            }
            memory.multiply(layer.gates, memory.shifted, width, count, memory.gates, 3 * width)
            hearsay_recur(memory.gates, 3 * width, memory.cells, memory.shifted, width, count, half, 0)
            hearsay_recur(
                memory.gates + 3 * half, 3 * width, memory.cells, memory.shifted + half, width, count, half, 1)
            hearsay_add(state, memory.shifted, 1, count * width)
        }
    }
}
