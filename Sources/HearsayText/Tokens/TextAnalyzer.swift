// SPDX-License-Identifier: Apache-2.0

/// Cuts a text into blocks, sentences and words.
///
///     let text = TextAnalyzer().analyze(SourceText(document.text))
///     for sentence in text.sentences { ... }
///
/// The same text always gives the same parts. Any text is accepted; an empty one has no parts.
public struct TextAnalyzer: Sendable {
    /// The most words that a sentence may have; longer ones are cut.
    static let longestSentence = 400

    /// An analyzer of English reports.
    public init() {}

    /// The parts of a text. Complexity: linear.
    public func analyze(_ source: SourceText) -> TokenizedText {
        source.bytes.withUnsafeBufferPointer { buffer in
            let limit = min(buffer.count, Int(Int32.max))
            let view = ByteView(UnsafeBufferPointer(rebasing: buffer[..<limit]))
            let blocks = BlockSegmenter(view).blocks()
            var splitter = SentenceSplitter(view)
            var tokenizer = Tokenizer(view)
            var spans: [Span] = []
            var sentences: [Sentence] = []
            for (index, block) in blocks.enumerated() where block.kind != .boilerplate {
                spans.removeAll(keepingCapacity: true)
                splitter.split(Span(block.dateline?.span.end ?? block.span.start, block.span.end), into: &spans)
                for span in spans {
                    let first = tokenizer.table.count
                    tokenizer.tokenize(span)
                    add(first..<tokenizer.table.count, block: index, of: tokenizer.table, view, to: &sentences)
                }
            }
            return TokenizedText(source: source, blocks: blocks, sentences: sentences, words: tokenizer.table)
        }
    }

    /// The sentences that rules on punctuation find in a paragraph of UTF-8, without looking at its words. Linear.
    package func sentences(of bytes: [UInt8], in paragraph: Span) -> [Span] {
        bytes.withUnsafeBufferPointer { buffer in
            var splitter = SentenceSplitter(ByteView(buffer))
            var spans: [Span] = []
            splitter.split(paragraph, into: &spans)
            return spans
        }
    }

    /// Adds a sentence; one that is too long is cut after a semicolon, else a dash or colon, else a comma, else anywhere.
    private func add(
        _ words: Range<Int>, block: Int, of table: WordTable, _ view: ByteView, to sentences: inout [Sentence]
    ) {
        var first = words.lowerBound
        while words.upperBound - first > TextAnalyzer.longestSentence {
            let last = first + TextAnalyzer.longestSentence
            var best = (rank: 0, cut: last)
            for i in (first + TextAnalyzer.longestSentence / 2)..<last {
                let rank: Int
                switch table.end[i] - table.start[i] {
                case 1:
                    switch view[Int(table.start[i])] {
                    case .ascii(";"), .ascii("."), .ascii("!"), .ascii("?"): rank = 3
                    case .ascii(":"), .ascii("-"): rank = 2
                    case .ascii(","): rank = 1
                    default: continue
                    }
                default: continue
                }
                if rank >= best.rank { best = (rank, i + 1) }
            }
            while best.cut < words.upperBound, table.flags[best.cut].contains(.joinsPrevious) { best.cut += 1 }
            sentences.append(Sentence(words: first..<best.cut, block: block))
            first = best.cut
        }
        if first < words.upperBound { sentences.append(Sentence(words: first..<words.upperBound, block: block)) }
    }
}
