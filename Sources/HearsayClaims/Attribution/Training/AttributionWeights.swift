// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// The weights of an ``AttributionNetwork`` in training.
final class AttributionWeights {
    let dense: DenseWeights
    let rows: RowWeights
    let input: DenseWeights.Affine
    let layers: LayerWeights
    let readout: DenseWeights.Affine
    let pairs: DenseWeights.Slice
    let roles: DenseWeights.Affine

    /// Weights drawn from the seed.
    init(_ shape: AttributionShape, random: inout SplitMix) {
        var layout = DenseWeights.Layout()
        input = layout.affine(shape.inputWidth, shape.width)
        layers = LayerWeights(&layout, half: shape.half, count: shape.layers)
        readout = layout.affine(shape.width, shape.readoutWidth)
        pairs = layout.slice(PairRows.count, shape.pairWidth)
        roles = layout.affine(shape.pairWidth, Role.count)
        dense = DenseWeights(layout)
        for matrix in [input, readout, roles] { dense.draw(matrix.weights, &random) }
        layers.drawGates(dense, &random)
        layers.drawShifts(dense, &random)
        for i in 0..<pairs.count { dense.values[pairs.offset + i] = Float(random.unit() - 0.5) * 0.2 }
        rows = RowWeights(count: WordRows.count, width: shape.rowWidth, random: &random)
    }

    /// Adds the sections of ``AttributionNetwork`` to a model file.
    func write(to writer: inout ModelWriter) {
        writer.add("rows", RowTable.bytes(rows.numbers(), width: rows.width))
        writer.add("input", dense.packed(input))
        layers.write(dense, to: &writer)
        writer.add("readout", dense.packed(readout))
        writer.add("pairs", Floats.bytes(Array(dense.numbers(pairs))))
        writer.add("roles", dense.packed(roles))
    }
}
