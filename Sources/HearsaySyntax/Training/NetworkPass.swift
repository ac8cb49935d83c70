// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

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
    let gradient: UnsafeMutablePointer<Float>
    /// The gradient of the sums of rows, `inputWidth` a word.
    let inputGradient: FloatBuffer
    /// The vocabulary's places after some words were left out.
    private(set) var words: [Int32] = []
    /// Whether the row of a word, not its vector, was left out.
    private(set) var withoutRow: [Bool] = []
    private(set) var windows: [Range<Int>] = []
    let dense: DenseWeights
    private let dropout: Dropout
    private var input = FloatBuffer()
    private var states: [FloatBuffer]
    private var shifted: [FloatBuffer]
    private var gates: [FloatBuffer]
    private var cells: [FloatBuffer]
    private var masks: [FloatBuffer]
    let last = FloatBuffer()
    private let output = FloatBuffer()
    let readout = FloatBuffer()
    let products = FloatBuffer()
    let readoutGradient = FloatBuffer()
    let productGradient = FloatBuffer()
    private let change = FloatBuffer()
    private let scratch = FloatBuffer()
    private let carry = FloatBuffer()

    init(_ dense: DenseWeights, shape: NetworkShape, dropout: Dropout) {
        self.dense = dense
        self.shape = shape
        self.dropout = dropout
        gradient = .allocate(capacity: dense.count)
        gradient.initialize(repeating: 0, count: dense.count)
        inputGradient = FloatBuffer()
        func buffers(_ count: Int) -> [FloatBuffer] { (0..<count).map { _ in FloatBuffer() } }
        states = buffers(shape.layers + 1)
        shifted = buffers(shape.layers)
        gates = buffers(shape.layers)
        cells = buffers(shape.layers)
        masks = buffers(shape.layers + 2)
        carry.reserve(shape.half)
    }

    deinit {
        gradient.deallocate()
    }

    /// Reads the windows, leaving some words and channels out. Fills ``readout`` and ``products``.
    func forward(
        _ batch: [TrainingWindow], rows: RowWeights, parts: RowWeights, vectors: [Float], random: inout SplitMix
    ) {
        windows.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        withoutRow.removeAll(keepingCapacity: true)
        var total = 0
        for window in batch {
            windows.append(total..<total + window.count)
            total += window.count
        }
        let width = shape.width
        embed(batch, total, rows, parts, vectors, &random)
        dropped(masks[0], dropout.input, shape.inputWidth, &random)
        apply(masks[0], input, shape.inputWidth)
        affine(dense.input, input.base, shape.inputWidth, total, states[0], width)
        for i in 0..<shape.layers {
            shifted[i].reserve(total * width)
            for window in windows {
                hearsay_shift(
                    shifted[i].base + window.lowerBound * width, states[i].base + window.lowerBound * width,
                    dense.values + dense.shifts[i].offset, window.count, width)
            }
            dropped(masks[i + 1], dropout.layers, width, &random)
            apply(masks[i + 1], shifted[i], width)
            affine(dense.gates[i], shifted[i].base, width, total, gates[i], shape.gateWidth)
            output.reserve(total * width)
            cells[i].reserve(2 * total * shape.half)
            for window in windows { recur(i, window, total) }
            states[i + 1].reserve(total * width)
            states[i + 1].base.update(from: states[i].base, count: total * width)
            hearsay_add(states[i + 1].base, output.base, 1, total * width)
        }
        last.reserve(total * width)
        last.base.update(from: states[shape.layers].base, count: total * width)
        dropped(masks[shape.layers + 1], dropout.readout, width, &random)
        apply(masks[shape.layers + 1], last, width)
        affine(dense.readout, last.base, width, total, readout, shape.readoutWidth)
        for i in 0..<total {
            hearsay_rectify(readout.base + i * shape.readoutWidth + shape.arcDependent, 2 * shape.arcWidth)
        }
        affine(
            dense.arc, readout.base + shape.arcDependent, shape.readoutWidth, total, products, shape.arcProduct)
        readoutGradient.zero(total * shape.readoutWidth)
        productGradient.zero(total * shape.arcProduct)
    }

    private func recur(_ i: Int, _ window: Range<Int>, _ total: Int) {
        let gate = gates[i].base + window.lowerBound * shape.gateWidth
        let cell = cells[i].base + window.lowerBound * shape.half
        let out = output.base + window.lowerBound * shape.width
        hearsay_recur(gate, shape.gateWidth, cell, out, shape.width, window.count, shape.half, 0)
        hearsay_recur(
            gate + 3 * shape.half, shape.gateWidth, cell + total * shape.half, out + shape.half, shape.width,
            window.count, shape.half, 1)
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
        windows.removeAll()
        words.removeAll()
        withoutRow.removeAll()
    }

    /// Goes back from the gradients of ``readout`` and ``products`` to ``gradient``, to which it adds, and to
    /// ``inputGradient``.
    func backward() {
        let total = windows.last?.upperBound ?? 0
        let width = shape.width
        change.zero(total * shape.readoutWidth)
        back(
            dense.arc, productGradient.base, shape.arcProduct, total, readout.base + shape.arcDependent,
            shape.readoutWidth, readoutGradient.base + shape.arcDependent, shape.readoutWidth)
        for i in 0..<total {
            let values = readout.base + i * shape.readoutWidth
            let changes = readoutGradient.base + i * shape.readoutWidth
            for j in shape.arcDependent..<shape.labelDependent where values[j] <= 0 { changes[j] = 0 }
        }
        change.zero(total * width)
        back(
            dense.readout, readoutGradient.base, shape.readoutWidth, total, last.base, width, change.base, width)
        apply(masks[shape.layers + 1], change, width)
        for i in (0..<shape.layers).reversed() {
            carryBack(i, total)
            scratch.zero(total * width)
            back(
                dense.gates[i], gates[i].base, shape.gateWidth, total, shifted[i].base, width, scratch.base, width)
            apply(masks[i + 1], scratch, width)
            for window in windows {
                hearsay_shift_back(
                    change.base + window.lowerBound * width, gradient + dense.shifts[i].offset,
                    scratch.base + window.lowerBound * width, states[i].base + window.lowerBound * width,
                    dense.values + dense.shifts[i].offset, window.count, width)
            }
        }
        inputGradient.zero(total * shape.inputWidth)
        back(
            dense.input, change.base, width, total, input.base, shape.inputWidth, inputGradient.base, shape.inputWidth)
        apply(masks[0], inputGradient, shape.inputWidth)
    }

    private func carryBack(_ i: Int, _ total: Int) {
        for window in windows {
            let gate = gates[i].base + window.lowerBound * shape.gateWidth
            let cell = cells[i].base + window.lowerBound * shape.half
            let out = change.base + window.lowerBound * shape.width
            hearsay_recur_back(
                gate, shape.gateWidth, cell, out, shape.width, carry.base, window.count, shape.half, 0)
            hearsay_recur_back(
                gate + 3 * shape.half, shape.gateWidth, cell + total * shape.half, out + shape.half, shape.width,
                carry.base, window.count, shape.half, 1)
        }
    }

    /// Draws which channels of each window are left out.
    private func dropped(_ mask: FloatBuffer, _ share: Float, _ width: Int, _ random: inout SplitMix) {
        mask.reserve(windows.count * width)
        let kept = 1 / (1 - share)
        for i in 0..<windows.count * width { mask.base[i] = Float(random.unit()) < share ? 0 : kept }
    }

    private func apply(_ mask: FloatBuffer, _ rows: FloatBuffer, _ width: Int) {
        for (w, window) in windows.enumerated() {
            for i in window {
                let row = rows.base + i * width
                let own = mask.base + w * width
                for j in 0..<width { row[j] *= own[j] }
            }
        }
    }
}
