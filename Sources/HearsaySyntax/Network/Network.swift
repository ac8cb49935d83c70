// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// A trained network: what it is given are features of words, what it gives are scores of tags, sentence ends and trees.
///
/// Recurrent layers, then biaffine scores of heads (Dozat and Manning 2017). Immutable; one is shared by all threads,
/// each with a ``NetworkMemory`` of its own.
final class Network: Sendable {
    let shape: NetworkShape
    let wordRows: RowTable
    let partRows: RowTable
    /// The fixed vectors of the vocabulary, absent if they have no numbers.
    let vectors: RowTable?
    let input: PackedMatrix
    let layers: RecurrentLayers
    let readout: PackedMatrix
    /// From a dependent to the vector that its head is compared with, and to scores of distances.
    let arc: PackedMatrix
    let label: PackedMatrix
    /// The root as a head in arcs and in relations.
    let rootArc: [Float]
    let rootLabel: [Float]

    /// A network over the sections of a model file, which must stay open as long as the network is used.
    init(_ file: ModelFile, shape: NetworkShape) throws(ModelError) {
        self.shape = shape
        wordRows = try file.rows("words.w", shape.words, shape.rowWidth)
        partRows = try file.rows("parts.w", shape.parts, shape.rowWidth)
        vectors = shape.vectorWidth == 0 ? nil : try file.rows("vectors", shape.words, shape.vectorWidth)
        input = try file.matrix("input", shape.inputWidth, shape.width)
        layers = try RecurrentLayers(file, half: shape.half, count: shape.layers)
        readout = try file.matrix("readout", shape.width, shape.readoutWidth)
        arc = try file.matrix("arc", shape.arcWidth, shape.arcProduct)
        label = try file.matrix("label", shape.labelWidth, shape.relations)
        rootArc = Floats.read(try file.section("root.arc", size: 4 * shape.arcWidth))
        rootLabel = Floats.read(try file.section("root.lab", size: 4 * shape.labelWidth))
    }

    deinit {
        for matrix in [input, readout, arc, label] { matrix.free() }
        layers.free()
    }

    /// Reads `count` words whose features stand in `memory`; fills its state, readout and arc products. Linear in the
    /// words.
    func read(_ count: Int, _ memory: NetworkMemory) {
        let width = shape.width
        let products = memory.layers
        embed(count, memory)
        products.multiply(input, memory.input, shape.inputWidth, count, memory.state, width)
        layers.read(memory.state, count: count, products)
        products.multiply(readout, memory.state, width, count, memory.readout, shape.readoutWidth)
        for i in 0..<count {
            hearsay_rectify(memory.readout + i * shape.readoutWidth + shape.arcDependent, 2 * shape.arcWidth)
        }
        products.multiply(
            arc, memory.readout + shape.arcDependent, shape.readoutWidth, count, memory.products, shape.arcProduct)
    }

    /// The sums of each word's rows, beside its vector.
    private func embed(_ count: Int, _ memory: NetworkMemory) {
        memory.input.update(repeating: 0, count: count * shape.inputWidth)
        for i in 0..<count {
            let sum = memory.input + i * shape.inputWidth
            let word = memory.words[i]
            if word >= 0 {
                wordRows.add(Int(word), to: sum)
                vectors?.add(Int(word), to: sum + shape.rowWidth)
            }
            for part in 0..<WordFeatures.parts {
                partRows.add(Int(memory.parts[i * WordFeatures.parts + part]), to: sum)
            }
        }
    }
}
