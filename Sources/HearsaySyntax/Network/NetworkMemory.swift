// SPDX-License-Identifier: Apache-2.0

/// What one thread needs to read up to `capacity` words at once. Grows with ``reserve(_:)``, gives back with ``free()``.
final class NetworkMemory {
    private let shape: NetworkShape
    private(set) var capacity = 0
    /// For each word its place in the vocabulary, and the rows of its parts.
    private(set) var words = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private(set) var parts = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    private(set) var rounded = UnsafeMutablePointer<Int16>.allocate(capacity: 1)
    /// The columns of ``NetworkShape/readoutWidth`` for each word.
    private(set) var readout = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    /// The columns of ``NetworkShape/arcProduct`` for each word.
    private(set) var products = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var input = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var state = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var shifted = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var gates = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var cells = UnsafeMutablePointer<Float>.allocate(capacity: 1)
    private(set) var rowScales = UnsafeMutablePointer<Float>.allocate(capacity: 1)

    init(_ shape: NetworkShape, capacity: Int) {
        self.shape = shape
        reserve(capacity)
    }

    deinit {
        giveBack()
    }

    private func giveBack() {
        words.deallocate()
        parts.deallocate()
        rounded.deallocate()
        for buffer in [readout, products, input, state, shifted, gates, cells, rowScales] { buffer.deallocate() }
    }

    /// Makes room for `count` words; what was in the memory is lost if it has to grow.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        giveBack()
        capacity = count
        words = .allocate(capacity: count)
        parts = .allocate(capacity: count * WordFeatures.parts)
        let widest = max(shape.inputWidth, shape.width, shape.arcWidth, shape.labelWidth) + 1
        rounded = .allocate(capacity: count * widest)
        readout = .allocate(capacity: count * shape.readoutWidth)
        products = .allocate(capacity: count * shape.arcProduct)
        input = .allocate(capacity: count * max(shape.inputWidth, shape.labelWidth))
        state = .allocate(capacity: count * shape.width)
        shifted = .allocate(capacity: count * shape.width)
        gates = .allocate(capacity: count * max(shape.gateWidth, shape.relations))
        cells = .allocate(capacity: count * shape.half)
        rowScales = .allocate(capacity: count)
    }
}
