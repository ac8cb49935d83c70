// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// A trained attribution network: scores of words as heads of cues, and of the role of each word for a cue.
///
/// Immutable; shared by all threads, each with an ``AttributionMemory`` of its own.
final class AttributionNetwork: Sendable {
    let shape: AttributionShape
    private let rows: RowTable
    private let input: PackedMatrix
    private let layers: RecurrentLayers
    private let readout: PackedMatrix
    private let pairs: [Float]
    private let roles: PackedMatrix

    /// A network over the sections of a model file, which must stay open as long as the network is used.
    init(_ file: ModelFile, shape: AttributionShape) throws(ModelError) {
        self.shape = shape
        rows = try file.rows("rows", WordRows.count, shape.rowWidth)
        input = try file.matrix("input", shape.inputWidth, shape.width)
        layers = try RecurrentLayers(file, half: shape.half, count: shape.layers)
        readout = try file.matrix("readout", shape.width, shape.readoutWidth)
        pairs = Floats.read(try file.section("pairs", size: 4 * PairRows.count * shape.pairWidth))
        roles = try file.matrix("roles", shape.pairWidth, Role.count)
    }

    deinit {
        for matrix in [input, readout, roles] { matrix.free() }
        layers.free()
    }

    /// Reads the `count` words whose states and rows stand in `memory`; fills its readout. Linear in the words.
    func read(_ count: Int, _ memory: AttributionMemory) {
        for i in 0..<count {
            let sum = memory.input + i * shape.inputWidth + 2 * shape.stateWidth
            sum.update(repeating: 0, count: shape.rowWidth)
            for k in 0..<WordRows.perWord { rows.add(Int(memory.rows[i * WordRows.perWord + k]), to: sum) }
        }
        memory.layers.multiply(input, memory.input, shape.inputWidth, count, memory.state, shape.width)
        hearsay_rectify(memory.state, count * shape.width)
        layers.read(memory.state, count: count, memory.layers)
        memory.layers.multiply(readout, memory.state, shape.width, count, memory.readout, shape.readoutWidth)
    }

    /// The probability that word `i` of those last read is the head of a cue.
    func cue(_ i: Int, _ memory: AttributionMemory) -> Float {
        // The share of the score beside one of nought.
        let pair = memory.layers.gates
        pair[0] = memory.readout[i * shape.readoutWidth]
        pair[1] = 0
        let total = hearsay_exponents(pair, 2)
        return pair[0] / total
    }

    /// Writes the probabilities of the roles of the `count` words last read for the cue with its head at word `cue`, whose
    /// pair rows stand in `memory`. Linear in the words.
    func roles(of cue: Int, _ count: Int, _ memory: AttributionMemory, into output: UnsafeMutablePointer<Float>) {
        let width = shape.pairWidth
        let own = memory.readout + cue * shape.readoutWidth + AttributionShape.pairColumn
        pairs.withUnsafeBufferPointer { pairs in
            guard let table = pairs.baseAddress else { return }
            for i in 0..<count {
                let sum = memory.pairs + i * width
                sum.update(
                    from: memory.readout + i * shape.readoutWidth + AttributionShape.pairColumn + width, count: width)
                hearsay_add(sum, own, 1, width)
                for k in 0..<PairRows.perPair {
                    hearsay_add(sum, table + Int(memory.pairRows[i * PairRows.perPair + k]) * width, 1, width)
                }
            }
        }
        hearsay_rectify(memory.pairs, count * width)
        let roleCount = Role.count
        memory.layers.multiply(roles, memory.pairs, width, count, output, roleCount)
        for i in 0..<count {
            let scores = output + i * roleCount
            hearsay_scale(scores, 1 / hearsay_exponents(scores, roleCount), roleCount)
        }
    }
}
