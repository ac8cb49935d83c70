// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// The dense weights of a ``Network`` and where each of its matrices lies among them.
final class NetworkWeights {
    let dense: DenseWeights
    let input: DenseWeights.Affine
    let layers: LayerWeights
    let readout: DenseWeights.Affine
    let arc: DenseWeights.Affine
    let label: DenseWeights.Affine
    let rootArc: DenseWeights.Slice
    let rootLabel: DenseWeights.Slice

    /// Weights drawn from the seed: small, with gates that forget little.
    init(_ shape: NetworkShape, random: inout SplitMix) {
        var layout = DenseWeights.Layout()
        input = layout.affine(shape.inputWidth, shape.width)
        layers = LayerWeights(&layout, half: shape.half, count: shape.layers)
        readout = layout.affine(shape.width, shape.readoutWidth)
        arc = layout.affine(shape.arcWidth, shape.arcProduct)
        label = layout.affine(shape.labelWidth, shape.relations)
        rootArc = layout.slice(1, shape.arcWidth)
        rootLabel = layout.slice(1, shape.labelWidth)
        dense = DenseWeights(layout)
        for matrix in [input, readout, arc, label] { dense.draw(matrix.weights, &random) }
        layers.drawGates(dense, &random)
        dense.draw(rootArc, &random)
        dense.draw(rootLabel, &random)
        layers.drawShifts(dense, &random)
    }

    /// Adds the sections of ``Network`` to a model file.
    func write(to writer: inout ModelWriter) {
        writer.add("input", dense.packed(input))
        layers.write(dense, to: &writer)
        writer.add("readout", dense.packed(readout))
        writer.add("arc", dense.packed(arc))
        writer.add("label", dense.packed(label))
        writer.add("root.arc", Floats.bytes(Array(dense.numbers(rootArc))))
        writer.add("root.lab", Floats.bytes(Array(dense.numbers(rootLabel))))
    }
}
