// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayNetwork
public import HearsaySyntax
public import HearsayText

/// A language's model of place names: what tells that words name a place, and which of the places that bear the name.
///
/// It belongs to one syntax model, whose states it reads.
public final class ToponymModel: Sendable {
    /// The kind of file.
    static let kind = ModelKind(magic: "HTOPONYM", version: 1, name: "toponym model")

    let shape: ToponymShape
    /// Weights of ``ToponymFeatures``.
    let features: [Float]
    /// From states to hidden channels, a row a state's channel.
    let hidden: [Float]
    let bias: [Float]
    let output: [Float]
    let places: PlaceWeights

    init(
        shape: ToponymShape, features: [Float], hidden: [Float], bias: [Float], output: [Float], places: PlaceWeights
    ) {
        self.shape = shape
        self.features = features
        self.hidden = hidden
        self.bias = bias
        self.output = output
        self.places = places
    }

    /// Opens the model at a place, for texts that `syntax` parsed.
    ///
    /// - Throws: ``ModelError``; `model.mismatch` where it was trained on another syntax model.
    public static func load(_ url: URL, syntax: SyntaxModel) throws(ModelError) -> ToponymModel {
        let file = try ModelFile(url, kind: kind)
        let numbers = integers(try file.section("shape"))
        guard numbers.count == 5, numbers[1] > 0, numbers[1] <= 1 << 12, numbers[2] > 0, numbers[2] <= 512 else {
            throw file.malformed("section shape is not well formed")
        }
        let shape = ToponymShape(
            syntax: numbers[0], stateWidth: Int(numbers[1]), hidden: Int(numbers[2]),
            threshold: Float(numbers[4]) / 1_000_000)
        guard shape.syntax == syntax.checksum else { throw file.mismatch("it was trained on another syntax model") }
        guard numbers[3] == PlaceFeature.allCases.count else {
            throw file.malformed("it weighs \(numbers[3]) features of places, not \(PlaceFeature.allCases.count)")
        }
        func floats(_ name: String, _ count: Int) throws(ModelError) -> [Float] {
            let section = try file.section(name, size: count * 4)
            return (0..<count).map {
                Float(bitPattern: UInt32(littleEndian: section.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
            }
        }
        let count = PlaceFeature.allCases.count
        var places = PlaceWeights()
        let weights = try floats("places", count * 2).map(Double.init)
        places.alone = Array(weights[..<count])
        places.together = Array(weights[count...])
        return ToponymModel(
            shape: shape, features: try floats("features", ToponymFeatures.tableSize),
            hidden: try floats("hidden", shape.inputs * shape.hidden), bias: try floats("bias", shape.hidden),
            output: try floats("output", shape.hidden), places: places)
    }

    /// Opens the model of the syntax model's language that came with the program, wherever `folder` finds it.
    ///
    /// - Throws: ``ModelError`` `model.missing` with the places searched, or as ``load(_:syntax:)``.
    public static func bundled(
        syntax: SyntaxModel, folder: DataFolder = DataFolder()
    ) throws(ModelError) -> ToponymModel {
        guard let data = folder.url(of: "HearsayClaims") else {
            throw ModelError(
                .missing, path: folder.places(of: "HearsayClaims").joined(separator: ", "),
                detail: "none of these folders exists")
        }
        return try load(
            data.appendingPathComponent(syntax.language).appendingPathComponent("toponym.model"), syntax: syntax)
    }

    private static func integers(_ section: UnsafeRawBufferPointer) -> [UInt64] {
        (0..<(section.count / 8)).map {
            UInt64(littleEndian: section.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        }
    }

    /// The file's bytes.
    func bytes() -> [UInt8] {
        var writer = ModelWriter(ToponymModel.kind)
        writer.add(
            "shape",
            integers: [
                shape.syntax, UInt64(shape.stateWidth), UInt64(shape.hidden), UInt64(PlaceFeature.allCases.count),
                UInt64(shape.threshold * 1_000_000),
            ])
        writer.add("features", integers: features.map(\.bitPattern))
        writer.add("hidden", integers: hidden.map(\.bitPattern))
        writer.add("bias", integers: bias.map(\.bitPattern))
        writer.add("output", integers: output.map(\.bitPattern))
        writer.add("places", integers: (places.alone + places.together).map { Float($0).bitPattern })
        return writer.bytes()
    }
}
