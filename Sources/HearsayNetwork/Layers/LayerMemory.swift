// SPDX-License-Identifier: Apache-2.0

/// What one thread needs to run ``RecurrentLayers`` and other products over up to a number of words at once.
///
/// Grows with ``reserve(_:)``; never shrinks.
package final class LayerMemory {
    private let half: Int
    private let widestInput: Int
    private let widestOutput: Int
    private var capacity = 0
    private var rounded = UnsafeMutablePointer<Int16>.allocate(capacity: 1)
    private var rowScales = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var shifted = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var cells = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// Free between products: room for the widest output a word.
    package private(set) var gates = UnsafeMutablePointer<Float>.allocate(capacity: 1)

    /// Memory for layers of `2 * half` channels and products of at most these widths.
    package init(half: Int, widestInput: Int, widestOutput: Int) {
        self.half = half
        self.widestInput = max(widestInput, 2 * half) + 1
        self.widestOutput = max(widestOutput, 6 * half)
    }

    deinit {
        giveBack()
    }

    private func giveBack() {
        rounded.deallocate()
        for buffer in [rowScales, shifted, cells, gates] { buffer.deallocate() }
    }

    /// Makes room for `count` words; what was in the memory is lost if it has to grow.
    package func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count
        rounded = .allocate(capacity: count * widestInput)
        rowScales = .allocate(capacity: count)
        shifted = .allocate(capacity: count * 2 * half)
        cells = .allocate(capacity: count * half)
        gates = .allocate(capacity: count * widestOutput)
    }

    /// output = input times the matrix, plus its biases, for `count` rows.
    package func multiply(
        _ matrix: PackedMatrix, _ input: UnsafePointer<Float>, _ stride: Int, _ count: Int,
        _ output: UnsafeMutablePointer<Float>, _ outputStride: Int
    ) {
        matrix.multiply(
            input, stride: stride, count: count, scratch: rounded, rowScales: rowScales, into: output,
            outputStride: outputStride)
    }
}
