// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// The attributions of a document, found by the words of their contents.
struct AttributionIndex: Sendable {
    /// All attributions, in the order of their cues.
    let all: [Attribution]
    /// The words that attribute.
    let cueHeads: Set<Int>
    private let parsed: ParsedText
    /// For each sentence the attributions whose content reaches into it:
    /// `entries[starts[s] ..< starts[s + 1]]`, rising.
    private let starts: [Int]
    private let entries: [Int32]

    /// An index. Complexity: linear in the sentences that contents reach into.
    init(_ all: [Attribution], in parsed: ParsedText) {
        self.all = all
        cueHeads = Set(all.compactMap(\.cueHead))
        self.parsed = parsed
        let sentences = parsed.text.sentences
        let spans = sentences.map { parsed.text.span(ofWords: $0.words) }
        var lists = [[Int32]](repeating: [], count: sentences.count)
        for (a, attribution) in all.enumerated() {
            for content in attribution.content {
                var low = 0
                var high = spans.count
                while low < high {
                    let middle = (low + high) / 2
                    if spans[middle].end <= content.start { low = middle + 1 } else { high = middle }
                }
                while low < spans.count, spans[low].start < content.end {
                    if lists[low].last != Int32(truncatingIfNeeded: a) {
                        lists[low].append(Int32(truncatingIfNeeded: a))
                    }
                    low += 1
                }
            }
        }
        var starts = [0]
        for list in lists { starts.append(starts[starts.count - 1] + list.count) }
        self.starts = starts
        entries = lists.flatMap { $0 }
    }

    /// The attributions with word `i` in their content, in the order of their cues. Complexity: linear in those that
    /// reach into its sentence.
    func around(_ i: Int) -> [Int] {
        guard starts.count > 1 else { return [] }
        let s = parsed.text.sentenceIndex(ofWord: i)
        let span = parsed.text.words.span(i)
        return entries[starts[s]..<starts[s + 1]].lazy.map(Int.init).filter { a in
            all[a].content.contains { $0.contains(span) }
        }
    }
}
