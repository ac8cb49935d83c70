// SPDX-License-Identifier: Apache-2.0

public import HearsayText

/// Gives words their tags, lemmas and trees.
///
///     let parser = SyntaxParser(model: try SyntaxModel.bundled())
///     let parsed = parser.parse(TextAnalyzer().analyze(SourceText("Rebels shelled the town.")))
///
/// A parser holds no state; use one from as many threads as you like.
public struct SyntaxParser: Sendable {
    /// The model that it reads.
    public let model: SyntaxModel

    /// A parser with this model.
    public init(model: SyntaxModel) {
        self.model = model
    }

    /// The trees of a text. Every sentence, whatever its words, becomes a tree with one root; of words outside all
    /// sentences each is a root of its own. Complexity: linear in the text.
    public func parse(_ text: TokenizedText) -> ParsedText {
        let count = text.words.count
        var analysis = Analysis(count: count)
        var worker = SyntaxWorker(model: model)
        defer { worker.free() }
        text.source.bytes.withUnsafeBufferPointer { bytes in
            text.words.start.withUnsafeBufferPointer { start in
                text.words.end.withUnsafeBufferPointer { end in
                    guard let bytes = bytes.baseAddress, let start = start.baseAddress, let end = end.baseAddress
                    else { return }
                    let words = SyntaxWorker.Words(bytes: bytes, start: start, end: end)
                    for sentence in text.sentences {
                        worker.parse(words, sentence.words.clamped(to: 0..<count), into: &analysis)
                    }
                }
            }
        }
        return analysis.parsed(text)
    }
}

/// The columns of a ``ParsedText`` while they are filled.
struct Analysis {
    var classes: [UInt8]
    var tags: [UniversalTag]
    var fineTags: [UInt8]
    var features: [UInt16]
    var morphology: [Morphology]
    var lemmas: [Term]
    var lemmaBytes: [UInt8] = []
    var lemmaStarts: [Int32]
    var heads: [Int32]
    var relations: [Relation]

    init(count: Int) {
        classes = Array(repeating: 0, count: count)
        tags = Array(repeating: .x, count: count)
        fineTags = Array(repeating: 0, count: count)
        features = Array(repeating: 0, count: count)
        morphology = Array(repeating: [], count: count)
        lemmas = Array(repeating: .none, count: count)
        lemmaStarts = Array(repeating: 0, count: count + 1)
        heads = Array(repeating: -1, count: count)
        relations = Array(repeating: .root, count: count)
        lemmaBytes.reserveCapacity(count * 6)
    }

    func parsed(_ text: TokenizedText) -> ParsedText {
        var starts = lemmaStarts
        for i in 1..<max(starts.count, 1) where starts[i] < starts[i - 1] { starts[i] = starts[i - 1] }
        return ParsedText(
            text: text, tags: tags, fineTags: fineTags, morphology: morphology, lemmas: lemmas, lemmaBytes: lemmaBytes,
            lemmaStarts: starts, heads: heads, relations: relations, features: features)
    }
}
