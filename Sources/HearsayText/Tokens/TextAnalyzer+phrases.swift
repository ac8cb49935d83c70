// SPDX-License-Identifier: Apache-2.0

extension TextAnalyzer {
    /// The case-folded words of a phrase, cut as they would be in running text. A phrase is never taken for a heading or
    /// boilerplate; an empty one has no words. Complexity: linear.
    public func terms(of phrase: String) -> [Term] {
        // A word behind the phrase keeps its last full stop from being taken for a sentence's ("U.S.").
        let source = SourceText(phrase + " x")
        return source.bytes.withUnsafeBufferPointer { buffer in
            var tokenizer = Tokenizer(ByteView(buffer))
            tokenizer.tokenize(Span(0, buffer.count))
            return Array(tokenizer.table.form.dropLast())
        }
    }
}
