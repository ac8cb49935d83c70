// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Writes trees as CoNLL-U, so that any tool of Universal Dependencies can read them.
///
///     print(ConlluWriter(model: parser.model).document(parsed, id: "report-7"), terminator: "")
///
/// A document begins with `# newdoc id`, each block with `# newpar`, each sentence with `# sent_id = <id>-<n>` and
/// `# text`. Multiword tokens have a line of their own. The last column holds `start=` and `end=`, Unicode scalar offsets
/// of the original text, and `SpaceAfter=No`.
public struct ConlluWriter: Sendable {
    private let model: SyntaxModel

    /// A writer for trees that this model gave.
    public init(model: SyntaxModel) {
        self.model = model
    }

    /// A document's sentences; with no sentences, the empty string. Complexity: linear.
    public func document(_ parsed: ParsedText, id: String) -> String {
        var output = ""
        for index in parsed.text.sentences.indices {
            let opens = index == 0 || parsed.text.sentences[index].block != parsed.text.sentences[index - 1].block
            if index == 0 { output += "# newdoc id = \(ConlluWriter.field(id))\n" }
            if opens { output += "# newpar\n" }
            output += sentence(parsed, index, id: "\(ConlluWriter.field(id))-\(index + 1)")
        }
        return output
    }

    /// One sentence with its `# sent_id` and `# text`, and the empty line behind it. Complexity: linear in its words.
    public func sentence(_ parsed: ParsedText, _ index: Int, id: String) -> String {
        let words = parsed.text.sentences[index].words
        guard !words.isEmpty else { return "" }
        let source = parsed.text.source
        let quote = source[parsed.text.span(ofWords: words)]
        var output = "# sent_id = \(id)\n# text = \(ConlluWriter.field(quote))\n"
        var i = words.lowerBound
        while i < words.upperBound {
            var last = i
            while last + 1 < words.upperBound, parsed.text.words.flags[last + 1].contains(.joinsPrevious) { last += 1 }
            if last > i {
                let span = parsed.text.span(ofWords: i..<last + 1)
                let range = "\(i - words.lowerBound + 1)-\(last - words.lowerBound + 1)"
                let form = ConlluWriter.field(source[span])
                let other = misc(parsed, span, last, words)
                output += "\(range)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(other)\n"
            }
            for word in i...last { add(parsed, word, words, inToken: last > i, to: &output) }
            i = last + 1
        }
        return output + "\n"
    }

    private func add(_ parsed: ParsedText, _ i: Int, _ words: Range<Int>, inToken: Bool, to output: inout String) {
        let fine = Int(parsed.fineTags[i])
        let head = parsed.heads[i] < 0 ? 0 : Int(parsed.heads[i]) - words.lowerBound + 1
        let span = parsed.text.words.span(i)
        output += String(i - words.lowerBound + 1)
        for column in [
            ConlluWriter.field(parsed.text.string(i)), ConlluWriter.field(parsed.lemma(i)), parsed.tags[i].label,
            model.fineTags.indices.contains(fine) ? model.fineTags[fine] : "_", model.featureString(parsed, i),
            String(head), parsed.relations[i].label, "_",
            inToken ? offsets(parsed, span) : misc(parsed, span, i, words),
        ] {
            output += "\t"
            output += column
        }
        output += "\n"
    }

    /// The last column of a token whose last word is `last`.
    private func misc(_ parsed: ParsedText, _ span: Span, _ last: Int, _ words: Range<Int>) -> String {
        let space = parsed.text.words.flags[last].contains(.spaceAfter)
        return space ? offsets(parsed, span) : "SpaceAfter=No|" + offsets(parsed, span)
    }

    private func offsets(_ parsed: ParsedText, _ span: Span) -> String {
        let range = parsed.text.source.scalarRange(of: span)
        return "start=\(range.lowerBound)|end=\(range.upperBound)"
    }

    /// A text as it may stand in a column or comment: on one line, without tabs, not empty.
    private static func field(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        if isPlain { return text }
        let plain = text.split(omittingEmptySubsequences: true) { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        return plain.isEmpty ? "_" : plain
    }
}
