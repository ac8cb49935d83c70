// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsaySyntax
internal import HearsayText

/// Analyses the raw text of treebanks and writes CoNLL-U, to be compared with the treebanks by another program.
struct RawConllu {
    let model: SyntaxModel

    /// Writes all documents of these files to standard output.
    func write(_ files: [String]) throws {
        for file in files {
            let treebank = try Console.treebank([file])
            for document in treebank.documents {
                FileHandle.standardOutput.write(Data(conllu(treebank.raw(document), id: document.name).utf8))
            }
        }
    }

    /// The sentences of a text; what the tokenizer passes over (datelines, boilerplate) stands between them as sentences
    /// of words cut at white space, since the comparison wants every character.
    private func conllu(_ text: String, id: String) -> String {
        let parsed = SyntaxParser(model: model).parse(TextAnalyzer().analyze(SourceText(text)))
        let writer = ConlluWriter(model: model)
        let source = parsed.text.source
        var output = "# newdoc id = \(id)\n"
        var done = 0
        var number = 0
        for (index, sentence) in parsed.text.sentences.enumerated() {
            let span = parsed.text.span(ofWords: sentence.words)
            output += rest(source[Span(done, span.start)], id, &number)
            number += 1
            output += writer.sentence(parsed, index, id: "\(id)-\(number)")
            done = span.end
        }
        return output + rest(source[Span(done, source.bytes.count)], id, &number)
    }

    private func rest(_ text: String, _ id: String, _ number: inout Int) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { return "" }
        number += 1
        var output = "# sent_id = \(id)-\(number)\n"
        for (i, word) in words.enumerated() {
            output += "\(i + 1)\t\(word)\t\(word)\tX\t_\t_\t\(i == 0 ? 0 : 1)\t\(i == 0 ? "root" : "dep")\t_\t_\n"
        }
        return output + "\n"
    }
}
