// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// Finds the words of annotated spans.
struct GoldWords {
    /// An attribution in words; `head` is the word of the cue that stands highest in its tree.
    struct Marked {
        let head: Int
        let source: [Int]
        let cue: [Int]
        let content: [Int]
    }

    private let parsed: ParsedText
    private let start: [Int]
    private let end: [Int]

    init(_ parsed: ParsedText) {
        self.parsed = parsed
        let ranges = (0..<parsed.count).map { parsed.text.source.scalarRange(of: parsed.text.words.span($0)) }
        start = ranges.map(\.lowerBound)
        end = ranges.map(\.upperBound)
    }

    /// The words of an attribution; `nil` without a word for the cue or the content.
    func mark(_ gold: GoldAttribution) -> Marked? {
        let cue = words(gold.cue)
        let content = words(gold.content)
        guard !content.isEmpty, let head = head(of: cue) else { return nil }
        return Marked(head: head, source: words(gold.source), cue: cue, content: content)
    }

    /// The words that share a character with the spans, rising.
    private func words(_ spans: [[Int]]) -> [Int] {
        var found: [Int] = []
        for span in spans where span.count == 2 {
            var low = 0
            var high = end.count
            while low < high {
                let middle = (low + high) / 2
                if end[middle] <= span[0] { low = middle + 1 } else { high = middle }
            }
            while low < start.count, start[low] < span[1] {
                found.append(low)
                low += 1
            }
        }
        return found.sorted()
    }

    private func head(of cue: [Int]) -> Int? {
        let words = cue.filter { !parsed.text.words.flags[$0].contains(.punctuation) }
        return (words.isEmpty ? cue : words).min { (depth($0), $0) < (depth($1), $1) }
    }

    private func depth(_ i: Int) -> Int {
        var depth = 0
        var word = i
        while let head = parsed.head(word), depth < SyntaxParser.longestSentence {
            depth += 1
            word = head
        }
        return depth
    }
}
