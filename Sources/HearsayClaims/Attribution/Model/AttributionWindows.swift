// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Cuts a document into the runs of words that the attribution network reads at once.
enum AttributionWindows {
    /// About the most words of a window: whole blocks, as many as fit.
    static let limit = 256

    /// The windows of a text, in order; no words stand outside. A block that is longer than a window is cut between
    /// sentences. Complexity: linear in the sentences.
    static func cut(_ text: TokenizedText) -> [Range<Int>] {
        var windows: [Range<Int>] = []
        let sentences = text.sentences
        var start = 0
        var blockStart = 0
        for (s, sentence) in sentences.enumerated() {
            let words = sentence.words
            if s == 0 || sentences[s - 1].block != sentence.block { blockStart = words.lowerBound }
            guard words.upperBound - start > limit, words.lowerBound > start else { continue }
            if blockStart > start {
                windows.append(start..<blockStart)
                start = blockStart
            }
            if words.upperBound - start > 2 * limit, words.lowerBound > start {
                windows.append(start..<words.lowerBound)
                start = words.lowerBound
            }
        }
        if start < text.words.count { windows.append(start..<text.words.count) }
        return windows
    }
}
