// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// Cuts a treebank into windows: runs of sentences of a paragraph, of about as many words as the parser reads at once.
struct WindowBuilder {
    let vocabulary: HashDictionary
    let inventory: TagInventory
    /// The number of each relation, by raw value.
    let relations: [UInt8]
    /// Rows for parts of words.
    let rows: Int

    /// The windows of all documents. Complexity: linear.
    func windows(_ treebank: Treebank) -> [TrainingWindow] {
        var result: [TrainingWindow] = []
        var reader = TraitReader()
        defer { reader.free() }
        let traits = UnsafeMutablePointer<WordTraits>.allocate(capacity: WindowBuilder.longest(treebank) + 1)
        defer { traits.deallocate() }
        let analyzer = TextAnalyzer()
        for document in treebank.documents {
            var first = document.sentences.lowerBound
            while first < document.sentences.upperBound {
                var next = first + 1
                while next < document.sentences.upperBound, !treebank.opensParagraph[next] { next += 1 }
                let words = treebank.sentences[first].lowerBound..<treebank.sentences[next - 1].upperBound
                let ends = WindowBuilder.ends(treebank, words, analyzer)
                var from = first
                while from < next {
                    var to = from + 1
                    let start = treebank.sentences[from].lowerBound
                    while to < next, treebank.sentences[to].upperBound - start <= SyntaxWorker.window { to += 1 }
                    result.append(
                        window(treebank, from..<to, ends: ends, offset: words.lowerBound, &reader, traits))
                    from = to
                }
                first = next
            }
        }
        return result
    }

    private static func longest(_ treebank: Treebank) -> Int {
        max(treebank.sentences.map(\.count).max() ?? 0, SyntaxWorker.window)
    }

    /// Whether rules on punctuation end a sentence behind each of these words of one paragraph.
    private static func ends(_ treebank: Treebank, _ words: Range<Int>, _ analyzer: TextAnalyzer) -> [Bool] {
        var ends = [Bool](repeating: false, count: words.count)
        let span = Span(Int(treebank.start[words.lowerBound]), Int(treebank.end[words.upperBound - 1]))
        var i = words.lowerBound
        for sentence in analyzer.sentences(of: treebank.bytes, in: span) {
            while i + 1 < words.upperBound, Int(treebank.end[i]) < sentence.end { i += 1 }
            ends[i - words.lowerBound] = true
        }
        ends[ends.count - 1] = true
        return ends
    }

    private func window(
        _ treebank: Treebank, _ sentences: Range<Int>, ends: [Bool], offset: Int, _ reader: inout TraitReader,
        _ traits: UnsafeMutablePointer<WordTraits>
    ) -> TrainingWindow {
        var window = TrainingWindow()
        let first = treebank.sentences[sentences.lowerBound].lowerBound
        let last = treebank.sentences[sentences.upperBound - 1].upperBound
        window.parts = Array(repeating: 0, count: (last - first) * WordFeatures.parts)
        var from = first
        while from < last {
            var to = from + 1
            while to < last, !ends[to - 1 - offset] { to += 1 }
            treebank.read(from..<to, &reader, into: traits + (from - first))
            from = to
        }
        for i in first..<last {
            let trait = traits[i - first]
            window.words.append(
                vocabulary.value(of: trait.key).map { Int32(truncatingIfNeeded: $0) } ?? WordFeatures.unknown)
            var gap: WordFeatures.Gap = []
            if treebank.spaceAfter[i] { gap.insert(.spaceAfter) }
            if i == first || treebank.spaceAfter[i - 1] { gap.insert(.spaceBefore) }
            if treebank.joinsPrevious[i] { gap.insert(.joinsPrevious) }
            if i + 1 < last, treebank.joinsPrevious[i + 1] { gap.insert(.joinsNext) }
            if ends[i - offset] { gap.insert(.ends) }
            if i == first || ends[i - 1 - offset] { gap.insert(.opens) }
            window.parts.withUnsafeMutableBufferPointer { parts in
                guard let base = parts.baseAddress else { return }
                WordFeatures.write(trait, gap, rows: rows, into: base + (i - first) * WordFeatures.parts)
            }
            window.classes.append(inventory.place(treebank, i))
            window.heads.append(treebank.heads[i] + 1)
            window.relations.append(relations[Int(treebank.relations[i].rawValue)])
        }
        for s in sentences {
            window.sentences.append(treebank.sentences[s].lowerBound - first..<treebank.sentences[s].upperBound - first)
        }
        return window
    }
}
