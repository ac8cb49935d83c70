// SPDX-License-Identifier: Apache-2.0

internal import HearsaySyntax
internal import HearsayText

/// A sentence's tree as indented lines: word, part of speech, relation.
struct TreeDrawing {
    let parsed: ParsedText
    /// Words to mark, by index.
    let marked: Set<Int>

    /// The lines of the tree over these words. Complexity: linear in the words, without recursion.
    func lines(ofWords words: Range<Int>) -> [StyledText] {
        var lines: [StyledText] = []
        var open: [(word: Int, prefix: String, isLast: Bool, isRoot: Bool)] = []
        let roots = words.filter { i in parsed.head(i).map { !words.contains($0) } ?? true }
        for root in roots.reversed() { open.append((root, "", true, true)) }
        var seen: Set<Int> = []
        while let (word, prefix, isLast, isRoot) = open.popLast() {
            guard seen.insert(word).inserted else { continue }
            var line = StyledText()
            line.appendLiteral(isRoot ? "" : prefix + (isLast ? "└─ " : "├─ "), .faint)
            line.append(parsed.text.string(word), marked.contains(word) ? .trigger : .plain)
            let lemma = parsed.lemma(word)
            line.appendLiteral("  \(parsed.relations[word].label)", .accent)
            line.appendLiteral("  \(parsed.tags[word].label)", .faint)
            if !lemma.isEmpty { line.appendLiteral("  \(SafeText.clean(lemma))", .faint) }
            lines.append(line)
            let below = isRoot ? "" : prefix + (isLast ? "   " : "│  ")
            let dependents = parsed.dependents(of: word).filter(words.contains)
            for (i, dependent) in dependents.enumerated().reversed() {
                open.append((dependent, below, i == dependents.count - 1, false))
            }
        }
        return lines
    }
}
