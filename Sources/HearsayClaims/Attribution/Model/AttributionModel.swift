// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayNetwork
public import HearsaySyntax
public import HearsayText

/// A language's attribution model: the weights that find sources, cues and contents in what the syntax network made of
/// the words.
///
/// Opened from one file that stays mapped read-only. It belongs to one syntax model and cannot be used with another.
public final class AttributionModel: Sendable {
    private let file: ModelFile
    let network: AttributionNetwork
    let wordRows: WordRows

    /// The kind of file.
    static let kind = ModelKind(magic: "HATTRIB", version: 1, name: "attribution model")

    /// Opens the model at a place, for texts that `syntax` parsed. Complexity: linear in the file, a few milliseconds.
    ///
    /// - Throws: ``ModelError``; `model.mismatch` where it was trained on another syntax model.
    public static func load(_ url: URL, syntax: SyntaxModel) throws(ModelError) -> AttributionModel {
        try AttributionModel(ModelFile(url, kind: kind), syntax: syntax)
    }

    /// Opens the model of the syntax model's language that came with the program, wherever `folder` finds it.
    ///
    /// - Throws: ``ModelError`` `model.missing` with the places searched, or as ``load(_:syntax:)``.
    public static func bundled(
        syntax: SyntaxModel, folder: DataFolder = DataFolder()
    ) throws(ModelError) -> AttributionModel {
        guard let data = folder.url(of: "HearsayClaims") else {
            throw ModelError(
                .missing, path: folder.places(of: "HearsayClaims").joined(separator: ", "),
                detail: "none of these folders exists")
        }
        return try load(
            data.appendingPathComponent(syntax.language).appendingPathComponent("attribution.model"), syntax: syntax)
    }

    private init(_ file: ModelFile, syntax: SyntaxModel) throws(ModelError) {
        self.file = file
        let labels = AttributionLabels(bytes: try file.section("labels"))
        guard let labels, labels.shape.stateWidth == syntax.stateWidth || labels.syntax != syntax.checksum else {
            throw file.malformed("section labels is not well formed")
        }
        guard labels.syntax == syntax.checksum else {
            throw file.mismatch("it was trained on another syntax model")
        }
        let known = try file.section("known")
        guard let rows = WordRows(known: known.map { $0 != 0 }) else {
            throw file.malformed("section known has \(known.count) bytes")
        }
        wordRows = rows
        network = try AttributionNetwork(file, shape: labels.shape)
    }
}
