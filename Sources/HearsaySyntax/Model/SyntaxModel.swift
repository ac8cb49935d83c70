// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import HearsayText

/// A language's syntax: the weights of tagger and parser, the dictionary of lemmas, the names of tags and features.
///
/// Opened from one file that stays mapped read-only; sharing a model between threads costs nothing. A file that is
/// missing, cut short or altered is an error, never a crash.
public final class SyntaxModel: Sendable {
    private let file: ModelFile
    /// Reads from the end and guides the other.
    let backTagger: Tagger
    let tagger: Tagger
    /// Reads from the end and guides the other.
    let backParser: DependencyParser
    let parser: DependencyParser
    let lexicon: HashDictionary
    let lemmatiser: Lemmatiser
    let featureWords: HashDictionary
    let classes: [ModelLabels.Class]
    /// The universal tag of each class.
    let classTags: [UInt8]
    /// Bits of each entry of ``features``.
    let morphology: [Morphology]
    /// The language, as BCP 47 has it ("en").
    public let language: String
    /// The names of the treebank's own tags (XPOS); ``ParsedText/fineTags`` are indices into these.
    public let fineTags: [String]
    /// Feature strings as CoNLL-U has them; ``ParsedText/features`` are indices into these.
    public let features: [String]

    /// Opens the model at a place. Complexity: linear in the file (its checksum), a few milliseconds.
    public static func load(_ url: URL) throws(ModelError) -> SyntaxModel {
        try SyntaxModel(ModelFile(url))
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
        let count = labels.classes.count
        backTagger = Tagger(table: try file.table("tagger.b", classes: count), classCount: count)
        tagger = Tagger(table: try file.table("tagger.f", classes: count), classCount: count)
        let backActions = ActionSet(left: labels.backLeft, right: labels.backRight)
        backParser = DependencyParser(
            table: try file.table("parser.b", classes: backActions.count), actions: backActions, guided: false)
        let actions = ActionSet(left: labels.left, right: labels.right)
        parser = DependencyParser(
            table: try file.table("parser.f", classes: actions.count), actions: actions, guided: true)
        lexicon = try file.dictionary("lexicon")
        guard let known = WordFilter(section: try file.section("known")) else {
            throw file.malformed("section known is no set of words")
        }
        guard let styles = LemmaStyle.styles(section: try file.section("styles"), classes: count) else {
            throw file.malformed("section styles has not one entry a class")
        }
        lemmatiser = Lemmatiser(
            words: try file.dictionary("lemmas"), rules: try file.dictionary("rules"),
            strings: try file.section("strings"), scripts: labels.scripts, known: known, styles: styles)
        featureWords = try file.dictionary("features")
        classes = labels.classes
        classTags = labels.classes.map(\.tag.rawValue)
        language = labels.language
        fineTags = labels.fineTags
        features = labels.features
        morphology = labels.features.map(Morphology.init(features:))
    }
}
