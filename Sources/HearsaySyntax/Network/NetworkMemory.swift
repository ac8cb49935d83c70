// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// What one thread needs to read up to `capacity` words at once. Grows with ``reserve(_:)``; never shrinks.
final class NetworkMemory {
    private let shape: NetworkShape
    private(set) var capacity = 0
    /// What the products need.
    let layers: LayerMemory
    /// For each word its place in the vocabulary, and the rows of its parts.
    private(set) var words = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private(set) var parts = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    /// The columns of ``NetworkShape/readoutWidth`` for each word.
    private(set) var readout = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// The columns of ``NetworkShape/arcProduct`` for each word.
    private(set) var products = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var input = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// The channels of the last layer for each word.
    private(set) var state = UnsafeMutablePointer<Float>.allocate(capacity: 1)

    init(_ shape: NetworkShape, capacity: Int) {
        self.shape = shape
        layers = LayerMemory(
            half: shape.half, widestInput: max(shape.inputWidth, shape.arcWidth, shape.labelWidth),
            widestOutput: shape.relations)
        reserve(capacity)
    }

    deinit {
        giveBack()
    }

    private func giveBack() {
        words.deallocate()
        parts.deallocate()
        for buffer in [readout, products, input, state] { buffer.deallocate() }
    }

    /// Makes room for `count` words; what was in the memory is lost if it has to grow.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count
        layers.reserve(count)
        words = .allocate(capacity: count)
        parts = .allocate(capacity: count * WordFeatures.parts)
        readout = .allocate(capacity: count * shape.readoutWidth)
        products = .allocate(capacity: count * shape.arcProduct)
        input = .allocate(capacity: count * max(shape.inputWidth, shape.labelWidth))
        state = .allocate(capacity: count * shape.width)
    }
}
