// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText

/// Makes parsed texts from trees written down by hand.
///
/// One word a line: form, lemma, part of speech, head (1 is the sentence's first word, 0 the root), relation and, if any,
/// features ("VerbForm=Fin|Tense=Past|SpaceAfter=No"), parted by spaces. An empty line ends a sentence, a line with
/// `#` alone a paragraph.
enum TreeBuilder {
    static func parsed(_ rows: String) -> ParsedText {
        var text = ""
        var words = WordTable()
        var sentences: [Sentence] = []
        var blocks: [Block] = []
        var tags: [UniversalTag] = []
        var morphology: [Morphology] = []
        var lemmas: [String] = []
        var heads: [Int32] = []
        var relations: [Relation] = []
        var first = 0
        var opensBlock = true

        func endSentence() {
            guard words.count > first else { return }
            let span = Span(Int(words.start[first]), Int(words.end[words.count - 1]))
            if opensBlock || blocks.isEmpty {
                blocks.append(Block(span: span, kind: .paragraph))
            } else {
                blocks[blocks.count - 1].span.end = span.end
            }
            sentences.append(Sentence(words: first..<words.count, block: blocks.count - 1))
            first = words.count
            opensBlock = false
        }

        for line in rows.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = line.split(separator: " ").map(String.init)
            if cells == ["#"] {
                endSentence()
                opensBlock = true
                if text.last == " " { text.removeLast() }
                text += "\n\n"
                continue
            }
            guard cells.count >= 5 else {
                endSentence()
                continue
            }
            let features = cells.count > 5 ? cells[5] : ""
            let start = text.utf8.count
            text += cells[0]
            let span = Span(start, text.utf8.count)
            let spaced = !features.contains("SpaceAfter=No")
            if spaced { text += " " }
            words.append(span, form: Term(cells[0]), flags: flags(of: cells[0], spaced: spaced))
            lemmas.append(cells[1])
            tags.append(UniversalTag(label: cells[2]) ?? .x)
            heads.append(cells[3] == "0" ? -1 : Int32(first) + (Int32(cells[3]) ?? 1) - 1)
            relations.append(Relation(label: cells[4]) ?? .dep)
            morphology.append(Morphology(features: features))
        }
        endSentence()
        var bytes: [UInt8] = []
        var starts: [Int32] = [0]
        for lemma in lemmas {
            bytes += lemma.utf8
            starts.append(Int32(bytes.count))
        }
        let tokenized = TokenizedText(source: SourceText(text), blocks: blocks, sentences: sentences, words: words)
        return ParsedText(
            text: tokenized, tags: tags, fineTags: tags.map { _ in 0 }, morphology: morphology,
            lemmas: lemmas.map { Term($0) }, lemmaBytes: bytes, lemmaStarts: starts, heads: heads, relations: relations)
    }

    /// A text without trees: every word is a root of unknown kind. For what reads words and marks alone.
    static func flat(_ text: String) -> ParsedText {
        let tokenized = TextAnalyzer().analyze(SourceText(text))
        let count = tokenized.words.count
        return ParsedText(
            text: tokenized, tags: Array(repeating: .x, count: count), fineTags: Array(repeating: 0, count: count),
            morphology: Array(repeating: [], count: count), lemmas: tokenized.words.form, lemmaBytes: [],
            lemmaStarts: Array(repeating: 0, count: count + 1), heads: Array(repeating: -1, count: count),
            relations: Array(repeating: .root, count: count))
    }

    private static func flags(of form: String, spaced: Bool) -> WordFlags {
        var flags: WordFlags = spaced ? [.spaceAfter] : []
        if form.first?.isUppercase == true { flags.insert(.capitalised) }
        if form.contains(where: \.isNumber) { flags.insert(.digits) }
        if form.allSatisfy({ $0.isPunctuation || $0.isSymbol }) { flags.insert(.punctuation) }
        return flags
    }
}
