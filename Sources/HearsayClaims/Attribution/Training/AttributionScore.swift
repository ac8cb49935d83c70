// SPDX-License-Identifier: Apache-2.0

package import HearsayText

/// How well attributions agree with annotated ones, by the measures of the PolNeAR corpus's scorer: tokens under the
/// right label, contents that match (token Jaccard of a half or more, paired greedily), and of these the ones whose
/// source matches too.
package struct AttributionScore: Sendable {
    /// Right, found and annotated.
    package struct Counts: Sendable {
        package var right = 0
        package var found = 0
        package var gold = 0

        /// The harmonic mean of precision and recall, in percent.
        package var f1: Double { 200 * Double(right) / Double(max(found + gold, 1)) }
    }

    /// Tokens of sources, cues and contents together.
    package private(set) var tokens = Counts()
    /// Contents that match.
    package private(set) var contents = Counts()
    /// Contents that match with their source.
    package private(set) var attributed = Counts()
    private var sourced = 0
    private var sourcesRight = 0

    /// No documents.
    package init() {}

    /// Matched attributions with an annotated source whose source was found, in percent.
    package var sourceAccuracy: Double { 100 * Double(sourcesRight) / Double(max(sourced, 1)) }

    private struct Marked {
        var source: Set<Int>
        var cue: Set<Int>
        var content: Set<Int>
    }

    /// Adds a document; of the attributions found the outermost count.
    package mutating func add(_ found: [Attribution], in source: SourceText, _ gold: GoldDocument) {
        let index = AttributionScore.tokens(of: gold.text)
        func set(_ spans: [Range<Int>]) -> Set<Int> {
            Set(spans.flatMap { $0.clamped(to: index.indices).map { index[$0] } }.filter { $0 >= 0 })
        }
        func ranges(_ spans: [[Int]]) -> [Range<Int>] {
            spans.filter { $0.count == 2 && $0[0] <= $0[1] }.map { $0[0]..<$0[1] }
        }
        let wanted = gold.attributions.map {
            Marked(source: set(ranges($0.source)), cue: set(ranges($0.cue)), content: set(ranges($0.content)))
        }
        let given = found.filter { $0.parent == nil }.map { attribution in
            func spans(_ spans: [Span]) -> Set<Int> { set(spans.map { source.scalarRange(of: $0) }) }
            return Marked(
                source: spans(attribution.source.map { [$0] } ?? []), cue: spans(attribution.cue.map { [$0] } ?? []),
                content: spans(attribution.content))
        }
        addTokens(wanted, given)
        addPairs(wanted, given)
    }

    private mutating func addTokens(_ wanted: [Marked], _ given: [Marked]) {
        func labels(_ list: [Marked]) -> [Int: Int] {
            var labels: [Int: Int] = [:]
            for one in list { for token in one.content { labels[token] = 0 } }
            for one in list { for token in one.source { labels[token] = 1 } }
            for one in list { for token in one.cue { labels[token] = 2 } }
            return labels
        }
        let gold = labels(wanted)
        let found = labels(given)
        tokens.gold += gold.count
        tokens.found += found.count
        for (token, label) in found where gold[token] == label { tokens.right += 1 }
    }

    private mutating func addPairs(_ wanted: [Marked], _ given: [Marked]) {
        var candidates: [(jaccard: Double, gold: Int, found: Int)] = []
        for (g, a) in wanted.enumerated() {
            for (f, b) in given.enumerated() {
                let common = a.content.intersection(b.content).count
                guard common > 0 else { continue }
                let jaccard = Double(common) / Double(a.content.union(b.content).count)
                if jaccard >= 0.5 { candidates.append((-jaccard, g, f)) }
            }
        }
        var usedGold: Set<Int> = []
        var usedFound: Set<Int> = []
        for (_, g, f) in candidates.sorted(by: { $0 < $1 }) where !usedGold.contains(g) && !usedFound.contains(f) {
            usedGold.insert(g)
            usedFound.insert(f)
            contents.right += 1
            let isSame = !wanted[g].source.isDisjoint(with: given[f].source)
            if !wanted[g].source.isEmpty {
                sourced += 1
                if isSame { sourcesRight += 1 }
            }
            if isSame || (wanted[g].source.isEmpty && given[f].source.isEmpty) { attributed.right += 1 }
        }
        contents.gold += wanted.count
        contents.found += given.count
        attributed.gold += wanted.count
        attributed.found += given.count
    }

    /// For each scalar the number of its token, a run of letters and digits or one other mark; -1 for white space.
    private static func tokens(of text: String) -> [Int] {
        var index: [Int] = []
        var token = -1
        var inWord = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            let isWord =
                scalar == "_" || properties.numericType != nil
                || (properties.isAlphabetic && properties.generalCategory != .nonspacingMark)
            if isWord {
                if !inWord { token += 1 }
                index.append(token)
            } else if properties.isWhitespace {
                index.append(-1)
            } else {
                token += 1
                index.append(token)
            }
            inWord = isWord
        }
        return index
    }
}
