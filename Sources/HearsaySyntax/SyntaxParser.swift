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

    /// The trees of a text. Every sentence, whatever its words, becomes a tree with one root.
    ///
    /// Where sentences end is decided anew within each block: the text's own sentences are advice, unless
    /// `keepsSentences`. Words outside all sentences are roots, each by itself. Complexity: linear in the text, since
    /// sentences have at most ``longestSentence`` words.
    public func parse(_ text: TokenizedText, keepsSentences: Bool = false) -> ParsedText {
        parse(text, keepsSentences: keepsSentences, keepsStates: false)
    }

    /// The trees of a text, with what the network made of each word if `keepsStates`: some 200 bytes a word.
    package func parse(_ text: TokenizedText, keepsSentences: Bool = false, keepsStates: Bool) -> ParsedText {
        var analysis = Analysis(
            count: text.words.count, stateWidth: keepsStates ? model.network.shape.width : nil)
        var worker = SyntaxWorker(model: model, keepsSentences: keepsSentences)
        defer { worker.free() }
        text.source.bytes.withUnsafeBufferPointer { bytes in
            text.words.start.withUnsafeBufferPointer { start in
                text.words.end.withUnsafeBufferPointer { end in
                    guard let bytes = bytes.baseAddress, let start = start.baseAddress, let end = end.baseAddress
                    else { return }
                    let words = SyntaxWorker.Words(bytes: bytes, start: start, end: end, flags: text.words.flags)
                    var next = 0
                    while next < text.sentences.count {
                        let first = next
                        next = SyntaxWorker.windowEnd(text, from: first)
                        worker.parse(words, text.sentences[first..<next], into: &analysis)
                    }
                }
            }
        }
        return analysis.parsed(text)
    }

    /// The most words that a sentence has; longer ones are cut.
    public static let longestSentence = 400
}
