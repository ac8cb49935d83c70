// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// One pass over some windows: from evidence to scores, and back from the loss to the gradient.
///
/// Holds the memory of one thread. The windows lie one behind the other in the rows of each matrix.
final class AttributionPass {
    /// Shares of what is left out in training.
    struct Dropout {
        var words: Double = 0.1
        var input: Float = 0.2
        var layers: Float = 0.25
        var readout: Float = 0.3
    }

    let shape: AttributionShape
    let weights: AttributionWeights
    let gradient: UnsafeMutablePointer<Float>
    /// The rows of each word after some were left out.
    private(set) var rows: [Int32] = []
    /// The gradient of the input, `inputWidth` a word; its last `rowWidth` channels are those of the rows' sum.
    let inputGradient = FloatBuffer()
    private(set) var windows: [Range<Int>] = []
    var dense: DenseWeights { weights.dense }
    private let dropout: Dropout
    private let layers: LayerPass
    private let inputMask = DropoutMask()
    private let readoutMask = DropoutMask()
    private let input = FloatBuffer()
    private let last = FloatBuffer()
    let readout = FloatBuffer()
    let readoutGradient = FloatBuffer()
    private let change = FloatBuffer()
    let pairs = FloatBuffer()
    let pairChange = FloatBuffer()
    let scores = FloatBuffer()

    init(_ weights: AttributionWeights, shape: AttributionShape, dropout: Dropout) {
        self.weights = weights
        self.shape = shape
        self.dropout = dropout
        gradient = .allocate(capacity: weights.dense.count)
        gradient.initialize(repeating: 0, count: weights.dense.count)
        layers = LayerPass(weights.dense, weights.layers, dropout: dropout.layers)
    }

    deinit {
        gradient.deallocate()
    }

    /// Forgets the windows last read.
    func clear() {
        windows.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
    }

    /// Reads the windows, leaving some words and channels out.
    func forward(_ batch: [AttributionTrainingWindow], _ wordRows: WordRows, random: inout SplitMix) {
        clear()
        var total = 0
        for example in batch {
            windows.append(total..<total + example.count)
            total += example.count
        }
        embed(batch, total, wordRows, &random)
        inputMask.draw(dropout.input, shape.inputWidth, windows: windows.count, &random)
        inputMask.apply(to: input, shape.inputWidth, windows: windows)
        dense.apply(weights.input, input.base, shape.inputWidth, total, layers.input, shape.width)
        hearsay_rectify(layers.input.base, total * shape.width)
        layers.forward(windows, random: &random)
        last.reserve(total * shape.width)
        last.base.update(from: layers.output.base, count: total * shape.width)
        readoutMask.draw(dropout.readout, shape.width, windows: windows.count, &random)
        readoutMask.apply(to: last, shape.width, windows: windows)
        dense.apply(weights.readout, last.base, shape.width, total, readout, shape.readoutWidth)
        readoutGradient.zero(total * shape.readoutWidth)
    }

    private func embed(
        _ batch: [AttributionTrainingWindow], _ total: Int, _ wordRows: WordRows, _ random: inout SplitMix
    ) {
        input.zero(total * shape.inputWidth)
        rows.append(contentsOf: repeatElement(0, count: total * WordRows.perWord))
        rows.withUnsafeMutableBufferPointer { rows in
            guard let rows = rows.baseAddress else { return }
            for (example, range) in zip(batch, windows) {
                let base = input.base + range.lowerBound * shape.inputWidth
                AttributionReader.fill(base, shape, example.states, example.evidence, example.window)
                for i in 0..<example.count {
                    let own = rows + (range.lowerBound + i) * WordRows.perWord
                    wordRows.write(example.window.lowerBound + i, example.evidence, into: own)
                    if random.unit() < dropout.words { WordRows.forget(own) }
                    let sum = base + i * shape.inputWidth + 2 * shape.stateWidth
                    for k in 0..<WordRows.perWord {
                        hearsay_add(sum, weights.rows.values + Int(own[k]) * shape.rowWidth, 1, shape.rowWidth)
                    }
                }
            }
        }
    }

    /// Goes back from the gradient of what was read to ``gradient``, to which it adds, and to ``inputGradient``.
    func backward() {
        let total = windows.last?.upperBound ?? 0
        let width = shape.width
        change.zero(total * width)
        dense.back(
            weights.readout, readoutGradient.base, shape.readoutWidth, total, last.base, width, change.base, width,
            gradient: gradient)
        readoutMask.apply(to: change, width, windows: windows)
        layers.backward(windows, change: change, gradient: gradient)
        for i in 0..<total * width where layers.input.base[i] <= 0 { change.base[i] = 0 }
        inputGradient.zero(total * shape.inputWidth)
        dense.back(
            weights.input, change.base, width, total, input.base, shape.inputWidth, inputGradient.base,
            shape.inputWidth, gradient: gradient)
        inputMask.apply(to: inputGradient, shape.inputWidth, windows: windows)
    }

    /// Adds the gradient of the input to that of the rows it was summed from.
    func scatter() {
        let total = windows.last?.upperBound ?? 0
        for i in 0..<total {
            let change = inputGradient.base + i * shape.inputWidth + 2 * shape.stateWidth
            for k in 0..<WordRows.perWord { weights.rows.add(Int(rows[i * WordRows.perWord + k]), change) }
        }
    }
}
