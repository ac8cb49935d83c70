// SPDX-License-Identifier: Apache-2.0

package import HearsayText

extension Treebank {
    /// The raw text of a document: its tokens as written, an empty line between paragraphs.
    package func raw(_ document: Document) -> String {
        var text = ""
        for s in document.sentences {
            if opensParagraph[s], !text.isEmpty { text += "\n\n" }
            var surface = false
            for i in sentences[s] {
                if !joinsPrevious[i] { surface = false }
                if let written = surfaces[i] {
                    text += written
                    surface = true
                } else if !surface {
                    text += form(i)
                }
                if spaceAfter[i] { text += " " }
            }
        }
        return text
    }

    /// The words and sentences of one document as the tokenizer would hand them over, one block a paragraph.
    ///
    /// `nil` if the text changes when it is normalised, so that the words would no longer stand where they should.
    package func tokenized(_ document: Document) -> TokenizedText? {
        guard let first = document.sentences.first, let last = document.sentences.last else { return nil }
        let base = Int(start[sentences[first].lowerBound])
        let limit = Int(end[sentences[last].upperBound - 1])
        let source = SourceText(String(decoding: bytes[base..<limit], as: UTF8.self))
        guard source.bytes.elementsEqual(bytes[base..<limit]) else { return nil }
        var words = WordTable()
        var blocks: [Block] = []
        var list: [Sentence] = []
        for s in document.sentences {
            let from = words.count
            for i in sentences[s] {
                let span = Span(Int(start[i]) - base, Int(end[i]) - base)
                var flags: WordFlags = spaceAfter[i] ? [.spaceAfter] : []
                if joinsPrevious[i] { flags.insert(.joinsPrevious) }
                words.append(span, form: source.term(of: span), flags: flags)
            }
            let span = Span(Int(words.start[from]), Int(words.end[words.count - 1]))
            if opensParagraph[s] || blocks.isEmpty {
                blocks.append(Block(span: span, kind: .paragraph))
            } else {
                blocks[blocks.count - 1].span.end = span.end
            }
            list.append(Sentence(words: from..<words.count, block: blocks.count - 1))
        }
        return TokenizedText(source: source, blocks: blocks, sentences: list, words: words)
    }
}
