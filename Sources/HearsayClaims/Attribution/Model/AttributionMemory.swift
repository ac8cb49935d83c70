// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// What one thread needs to read up to a number of words at once. Grows with ``reserve(_:)``; never shrinks.
final class AttributionMemory {
    private let shape: AttributionShape
    private var capacity = 0
    /// What the products need.
    let layers: LayerMemory
    /// The states of a word and its head, with room for the sum of its rows.
    private(set) var input = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// ``WordRows/perWord`` rows a word.
    private(set) var rows = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private(set) var state = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var readout = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// ``PairRows/perPair`` rows a word, for one cue.
    private(set) var pairRows = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private(set) var pairs = UnsafeMutablePointer<Float>.allocate(capacity: 1)

    init(_ shape: AttributionShape) {
        self.shape = shape
        layers = LayerMemory(
            half: shape.half, widestInput: max(shape.inputWidth, shape.pairWidth), widestOutput: shape.readoutWidth)
    }

    deinit {
        giveBack()
    }

    private func giveBack() {
        for buffer in [input, state, readout, pairs] { buffer.deallocate() }
        for buffer in [rows, pairRows] { buffer.deallocate() }
    }

    /// Makes room for `count` words; what was in the memory is lost if it has to grow.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count
        layers.reserve(count)
        input = .allocate(capacity: count * shape.inputWidth)
        rows = .allocate(capacity: count * WordRows.perWord)
        state = .allocate(capacity: count * shape.width)
        readout = .allocate(capacity: count * shape.readoutWidth)
        pairRows = .allocate(capacity: count * PairRows.perPair)
        pairs = .allocate(capacity: count * shape.pairWidth)
    }
}
