// SPDX-License-Identifier: Apache-2.0

/// A text cut into blocks, sentences and words.
///
/// Every word lies in exactly one sentence, every sentence in one block; both rise in text order. White space, datelines
/// and boilerplate blocks hold no words.
public struct TokenizedText: Sendable {
    /// The text.
    public let source: SourceText
    /// Paragraphs, headings, captions, in text order.
    public let blocks: [Block]
    /// Sentences, in text order.
    public let sentences: [Sentence]
    /// Words, in text order.
    public let words: WordTable

    /// Puts the parts together; `TextAnalyzer` makes them.
    public init(source: SourceText, blocks: [Block], sentences: [Sentence], words: WordTable) {
        self.source = source
        self.blocks = blocks
        self.sentences = sentences
        self.words = words
    }

    /// The sentence that word `i` stands in. Complexity: logarithmic in the number of sentences.
    public func sentenceIndex(ofWord i: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if sentences[middle].words.lowerBound <= i { low = middle } else { high = middle }
        }
        return low
    }

    /// The words of word `i` as written.
    public func string(_ i: Int) -> String {
        source[words.span(i)]
    }

    /// From the start of the first to the end of the last of these words.
    public func span(ofWords range: Range<Int>) -> Span {
        Span(Int(words.start[range.lowerBound]), Int(words.end[range.upperBound - 1]))
    }
}
