// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// One pass over some windows: from features to scores, and back from the loss to the gradient.
///
/// Holds the memory of one thread. The windows lie one behind the other in the rows of each matrix.
final class NetworkPass {
    /// Shares of what is left out in training.
    struct Dropout {
        var words: Double = 0.08
        var wordRows: Double = 0.1
        var input: Float = 0.1
        var layers: Float = 0.2
        var readout: Float = 0.2
    }

    let shape: NetworkShape
    let weights: NetworkWeights
    let gradient: UnsafeMutablePointer<Float>
    /// The gradient of the sums of rows, `inputWidth` a word.
    let inputGradient: FloatBuffer
    /// The vocabulary's places after some words were left out.
    private(set) var words: [Int32] = []
    /// Whether the row of a word, not its vector, was left out.
    private(set) var withoutRow: [Bool] = []
    private(set) var windows: [Range<Int>] = []
    var dense: DenseWeights { weights.dense }
    private let dropout: Dropout
    private let input = FloatBuffer()
    private let layers: LayerPass
    private let inputMask = DropoutMask()
    private let readoutMask = DropoutMask()
    let last = FloatBuffer()
    let readout = FloatBuffer()
    let products = FloatBuffer()
    let readoutGradient = FloatBuffer()
    let productGradient = FloatBuffer()
    private let change = FloatBuffer()

    init(_ weights: NetworkWeights, shape: NetworkShape, dropout: Dropout) {
        self.weights = weights
        self.shape = shape
        self.dropout = dropout
        gradient = .allocate(capacity: weights.dense.count)
        gradient.initialize(repeating: 0, count: weights.dense.count)
        inputGradient = FloatBuffer()
        layers = LayerPass(weights.dense, weights.layers, dropout: dropout.layers)
    }

    deinit {
        gradient.deallocate()
    }

    /// Reads the windows, leaving some words and channels out. Fills ``readout`` and ``products``.
    func forward(
        _ batch: [TrainingWindow], rows: RowWeights, parts: RowWeights, vectors: [Float], random: inout SplitMix
    ) {
        clear()
        var total = 0
        for window in batch {
            windows.append(total..<total + window.count)
            total += window.count
        }
        let width = shape.width
        embed(batch, total, rows, parts, vectors, &random)
        inputMask.draw(dropout.input, shape.inputWidth, windows: windows.count, &random)
        inputMask.apply(to: input, shape.inputWidth, windows: windows)
        dense.apply(weights.input, input.base, shape.inputWidth, total, layers.input, width)
        layers.forward(windows, random: &random)
        last.reserve(total * width)
        last.base.update(from: layers.output.base, count: total * width)
        readoutMask.draw(dropout.readout, width, windows: windows.count, &random)
        readoutMask.apply(to: last, width, windows: windows)
        dense.apply(weights.readout, last.base, width, total, readout, shape.readoutWidth)
        for i in 0..<total {
            hearsay_rectify(readout.base + i * shape.readoutWidth + shape.arcDependent, 2 * shape.arcWidth)
        }
        dense.apply(
            weights.arc, readout.base + shape.arcDependent, shape.readoutWidth, total, products, shape.arcProduct)
        readoutGradient.zero(total * shape.readoutWidth)
        productGradient.zero(total * shape.arcProduct)
    }

    private func embed(
        _ batch: [TrainingWindow], _ total: Int, _ rows: RowWeights, _ parts: RowWeights, _ vectors: [Float],
        _ random: inout SplitMix
    ) {
        input.zero(total * shape.inputWidth)
        var at = 0
        for window in batch {
            for i in 0..<window.count {
                let sum = input.base + at * shape.inputWidth
                let word = random.unit() < dropout.words ? WordFeatures.unknown : window.words[i]
                let without = random.unit() < dropout.wordRows
                words.append(word)
                withoutRow.append(without)
                if word >= 0 {
                    if !without { hearsay_add(sum, rows.values + Int(word) * rows.width, 1, rows.width) }
                    for j in 0..<shape.vectorWidth {
                        sum[shape.rowWidth + j] = vectors[Int(word) * shape.vectorWidth + j]
                    }
                }
                for part in 0..<WordFeatures.parts {
                    let row = Int(window.parts[i * WordFeatures.parts + part])
                    hearsay_add(sum, parts.values + row * parts.width, 1, parts.width)
                }
                at += 1
            }
        }
    }

    /// Forgets the windows last read.
    func clear() {
        windows.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        withoutRow.removeAll(keepingCapacity: true)
    }

    /// Goes back from the gradients of ``readout`` and ``products`` to ``gradient``, to which it adds, and to
    /// ``inputGradient``.
    func backward() {
        let total = windows.last?.upperBound ?? 0
        let width = shape.width
        dense.back(
            weights.arc, productGradient.base, shape.arcProduct, total, readout.base + shape.arcDependent,
            shape.readoutWidth, readoutGradient.base + shape.arcDependent, shape.readoutWidth, gradient: gradient)
        for i in 0..<total {
            let values = readout.base + i * shape.readoutWidth
            let changes = readoutGradient.base + i * shape.readoutWidth
            for j in shape.arcDependent..<shape.labelDependent where values[j] <= 0 { changes[j] = 0 }
        }
        change.zero(total * width)
        dense.back(
            weights.readout, readoutGradient.base, shape.readoutWidth, total, last.base, width, change.base, width,
            gradient: gradient)
        readoutMask.apply(to: change, width, windows: windows)
        layers.backward(windows, change: change, gradient: gradient)
        inputGradient.zero(total * shape.inputWidth)
        dense.back(
            weights.input, change.base, width, total, input.base, shape.inputWidth, inputGradient.base,
            shape.inputWidth, gradient: gradient)
        inputMask.apply(to: inputGradient, shape.inputWidth, windows: windows)
    }
}
