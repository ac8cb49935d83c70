// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayNetwork
public import HearsayText

/// A language's syntax: the weights of tagger and parser, the dictionary of lemmas, the names of tags and features.
///
/// Opened from one file that stays mapped read-only; sharing a model between threads costs nothing. A file that is
/// missing, cut short or altered is an error, never a crash.
public final class SyntaxModel: Sendable {
    private let file: ModelFile
    let network: Network
    /// From words to their places in the network's vocabulary.
    let vocabulary: HashDictionary
    /// The relations, in the order of the network's scores.
    let relations: [Relation]
    /// The number of the relation to the root.
    let root: Int
    let lemmatiser: Lemmatiser
    let featureWords: HashDictionary
    let classes: [ModelLabels.Class]
    /// Bits of each entry of ``features``.
    let morphology: [Morphology]
    /// The language, as BCP 47 has it ("en").
    public let language: String
    /// The names of the treebank's own tags (XPOS); ``ParsedText/fineTags`` are indices into these.
    public let fineTags: [String]
    /// Feature strings as CoNLL-U has them; ``ParsedText/features`` are indices into these.
    public let features: [String]

    /// Tells this model from others: the checksum of its file.
    package var checksum: UInt64 { file.checksum }
    /// Channels of the states that it gives; see ``SyntaxStates``.
    package var stateWidth: Int { network.shape.width }

    /// Opens the model at a place. Complexity: linear in the file (its checksum), a few milliseconds.
    public static func load(_ url: URL) throws(ModelError) -> SyntaxModel {
        try SyntaxModel(ModelFile(url, kind: .syntax))
    }

    /// Opens the model of a language that came with the program, wherever `folder` finds it.
    ///
    /// - Throws: ``ModelError`` `model.missing` with the places searched, or as ``load(_:)``.
    public static func bundled(
        language: String = "en", folder: DataFolder = DataFolder()
    ) throws(ModelError) -> SyntaxModel {
        guard let data = folder.url(of: "HearsaySyntax") else {
            throw ModelError(
                .missing, path: folder.places(of: "HearsaySyntax").joined(separator: ", "),
                detail: "none of these folders exists")
        }
        return try load(data.appendingPathComponent(language).appendingPathComponent("syntax.model"))
    }

    private init(_ file: ModelFile) throws(ModelError) {
        self.file = file
        guard let labels = ModelLabels(bytes: try file.section("labels")) else {
            throw file.malformed("section labels is not well formed")
        }
        network = try Network(file, shape: labels.shape)
        vocabulary = try file.dictionary("words")
        relations = labels.relations
        root = labels.relations.firstIndex(of: .root) ?? 0
        guard let known = WordFilter(section: try file.section("known")) else {
            throw file.malformed("section known is no set of words")
        }
        guard let styles = LemmaStyle.styles(section: try file.section("styles"), classes: labels.classes.count) else {
            throw file.malformed("section styles has not one entry a class")
        }
        lemmatiser = Lemmatiser(
            words: try file.dictionary("lemmas"), rules: try file.dictionary("rules"),
            strings: try file.section("strings"), scripts: labels.scripts, known: known, styles: styles)
        featureWords = try file.dictionary("features")
        classes = labels.classes
        language = labels.language
        fineTags = labels.fineTags
        features = labels.features
        morphology = labels.features.map(Morphology.init(features:))
    }
}
