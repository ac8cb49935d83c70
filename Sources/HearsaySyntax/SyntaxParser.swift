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
