// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// A trained network: what it is given are features of words, what it gives are scores of tags, sentence ends and trees.
///
/// Bidirectional gated recurrences without matrices between steps (after Bradbury et al. 2016, "Quasi-recurrent neural
/// networks"), each behind a convolution over three words channel by channel; biaffine scores of heads (Dozat and
/// Manning 2017). Immutable; one is shared by all threads, each with a ``NetworkMemory`` of its own.
final class Network: Sendable {
    /// A layer: weights of a word's left neighbour, itself and its right neighbour, channel by channel, and the gates.
    struct Layer: Sendable {
        let shift: [Float]
        let gates: PackedMatrix
    }

    let shape: NetworkShape
    let wordRows: RowTable
    let partRows: RowTable
    /// The fixed vectors of the vocabulary, absent if they have no numbers.
    let vectors: RowTable?
    let input: PackedMatrix
    let layers: [Layer]
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
        func bytes(_ name: String, _ size: Int) throws(ModelError) -> UnsafeRawBufferPointer {
            let section = try file.section(name)
            guard section.count == size else { throw file.malformed("section \(name) has \(section.count) bytes") }
            return section
        }
        func matrix(_ name: String, _ rows: Int, _ columns: Int) throws(ModelError) -> PackedMatrix {
            PackedMatrix(bytes: try bytes(name, PackedMatrix.size(rows, columns)), rows: rows, columns: columns)
        }
        func rows(_ name: String, _ count: Int, _ width: Int) throws(ModelError) -> RowTable {
            let section = try bytes(name, RowTable.size(count, width))
            guard let base = section.baseAddress else { throw file.malformed("section \(name) is empty") }
            return RowTable(base: base, count: count, width: width)
        }
        wordRows = try rows("words.w", shape.words, shape.rowWidth)
        partRows = try rows("parts.w", shape.parts, shape.rowWidth)
        vectors = shape.vectorWidth == 0 ? nil : try rows("vectors", shape.words, shape.vectorWidth)
        input = try matrix("input", shape.inputWidth, shape.width)
        var list: [Layer] = []
        for i in 0..<shape.layers {
            let shift = Floats.read(try bytes("shift.\(i)", 12 * shape.width))
            list.append(Layer(shift: shift, gates: try matrix("gates.\(i)", shape.width, shape.gateWidth)))
        }
        layers = list
        readout = try matrix("readout", shape.width, shape.readoutWidth)
        arc = try matrix("arc", shape.arcWidth, shape.arcProduct)
        label = try matrix("label", shape.labelWidth, shape.relations)
        rootArc = Floats.read(try bytes("root.arc", 4 * shape.arcWidth))
        rootLabel = Floats.read(try bytes("root.lab", 4 * shape.labelWidth))
    }

    deinit {
        for matrix in [input, readout, arc, label] + layers.map(\.gates) { matrix.free() }
    }

    /// Reads `count` words whose features stand in `memory`; fills its readout and arc products. Linear in the words.
    func read(_ count: Int, _ memory: NetworkMemory) {
        let width = shape.width
        embed(count, memory)
        multiply(input, memory.input, shape.inputWidth, count, memory, memory.state, width)
        for layer in layers {
            layer.shift.withUnsafeBufferPointer { shift in
                guard let shift = shift.baseAddress else { return }
                hearsay_shift(memory.shifted, memory.state, shift, count, width)
            }
            multiply(layer.gates, memory.shifted, width, count, memory, memory.gates, shape.gateWidth)
            hearsay_recur(
                memory.gates, shape.gateWidth, memory.cells, memory.shifted, width, count, shape.half, 0)
            hearsay_recur(
                memory.gates + 3 * shape.half, shape.gateWidth, memory.cells, memory.shifted + shape.half, width,
                count, shape.half, 1)
            hearsay_add(memory.state, memory.shifted, 1, count * width)
        }
        multiply(readout, memory.state, width, count, memory, memory.readout, shape.readoutWidth)
        for i in 0..<count {
            hearsay_rectify(memory.readout + i * shape.readoutWidth + shape.arcDependent, 2 * shape.arcWidth)
        }
        multiply(
            arc, memory.readout + shape.arcDependent, shape.readoutWidth, count, memory, memory.products,
            shape.arcProduct)
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

    @inline(__always)
    func multiply(
        _ matrix: PackedMatrix, _ input: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ memory: NetworkMemory,
        _ output: UnsafeMutablePointer<Float>, _ outputStride: Int
    ) {
        matrix.multiply(
            input, stride: stride, count: count, scratch: memory.rounded, rowScales: memory.rowScales, into: output,
            outputStride: outputStride)
    }
}
