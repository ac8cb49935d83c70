// SPDX-License-Identifier: Apache-2.0

extension TextAnalyzer {
    /// The case-folded words of a phrase, cut as they would be in running text. A phrase is never taken for a heading or
    /// boilerplate; an empty one has no words. Complexity: linear.
    public func terms(of phrase: String) -> [Term] {
        var phrase = phrase
        if let terms = phrase.withUTF8({ TextAnalyzer.plainTerms(of: ByteView($0)) }) { return terms }
        // A word behind the phrase keeps its last full stop from being taken for a sentence's ("U.S.").
        let source = SourceText(phrase + " x")
        return source.bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = Tokenizer(ByteView(buffer))
            tokenizer.tokenize(Span(0, buffer.count))
            return Array(tokenizer.table.form.dropLast())
        }
    }

    /// The words of a phrase that holds ASCII letters and spaces alone, or `nil` if it holds anything else or a word
    /// that is two ("cannot").
    private static func plainTerms(of text: ByteView) -> [Term]? {
        var terms: [Term] = []
        var start = 0
        for i in 0...text.count {
            // Past the end a view holds 0, which ends the last word.
            if text[i].isASCIILetter { continue }
            guard i == text.count || text[i] == 0x20 else { return nil }
            if start < i {
                guard EnglishWords.shared.cut(of: text, start, i) == nil else { return nil }
                terms.append(text.term(start, i))
            }
            start = i + 1
        }
        return terms
    }
}
