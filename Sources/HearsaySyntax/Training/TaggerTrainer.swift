// SPDX-License-Identifier: Apache-2.0

/// Trains a tagger's weights.
struct TaggerTrainer {
    let treebank: Treebank
    let traits: TraitStore
    /// The right class of each word.
    let classes: [UInt8]
    let classCount: Int
    /// The classes that another tagger gave, if this one is to look at them.
    let guide: [UInt8]?
    let bits: Int
    let epochs: Int
    let seed: UInt64

    /// Trains on the sentences with these numbers and returns averaged weights. Complexity: linear in epochs and words.
    func train(_ sentences: [Int], part: Int = 0) -> [UInt8] {
        let weights = AveragedWeights(bits: bits, classes: classCount)
        let scratch = Tagger.Scratch()
        defer { scratch.free() }
        var random = SplitMix(seed: seed &+ UInt64(part))
        for _ in 0..<epochs {
            for s in random.order(sentences.count) { learn(sentences[s], weights, scratch) }
        }
        return weights.packed(scale: 4)
    }

    private func learn(_ s: Int, _ weights: AveragedWeights, _ scratch: Tagger.Scratch) {
        let first = treebank.sentences[s].lowerBound
        let guide = paddedGuide(s)
        var tag1 = -1
        var tag2 = -1
        guide.withUnsafeBufferPointer { guide in
            let own = guide.baseAddress.map { $0 + 2 }
            for i in 0..<traits.lengths[s] {
                let gold = Int(classes[first + i])
                var best = gold
                if let sure = Lexicon.sureClass(traits[s][i].lexical) {
                    best = sure
                } else {
                    let table = weights.table
                    let count = TaggerFeatures.extract(
                        traits[s], i, tag1, tag2, guide: self.guide == nil ? nil : own, shift: table.shift,
                        into: scratch.features)
                    table.score(scratch.features, count, into: scratch.scores)
                    best = Tagger.best(scratch.scores, classCount)
                    if best != gold { weights.update(scratch.features, count, right: gold, wrong: best) }
                    weights.tick()
                }
                tag2 = tag1
                tag1 = best
            }
        }
    }

    /// A sentence's guide as ``TaggerFeatures`` wants it.
    private func paddedGuide(_ s: Int) -> [UInt8] {
        guard let guide else { return [] }
        return [0, 0] + guide[treebank.sentences[s]].map { $0 + 1 } + [0, 0]
    }

    /// The part that a sentence falls in when a treebank is cut in parts: runs of up to 40 sentences in turn, so that
    /// neighbours, which share their words, mostly stay together.
    static func part(of sentence: Int, _ parts: Int, of count: Int) -> Int {
        sentence / max(1, min(40, count / (parts * 4))) % parts
    }

    /// The classes that taggers trained on the other parts give each word, so that what builds on the tags learns from
    /// tags as wrong as those it will meet.
    func crossTag(parts: Int) -> [UInt8] {
        var result = classes
        for part in 0..<parts {
            let rest = treebank.sentences.indices.filter {
                TaggerTrainer.part(of: $0, parts, of: treebank.sentences.count) != part
            }
            let weights = train(rest, part: part)
            tag(
                treebank.sentences.indices.filter {
                    TaggerTrainer.part(of: $0, parts, of: treebank.sentences.count) == part
                }, weights: weights, &result)
        }
        return result
    }

    private func tag(_ sentences: [Int], weights: [UInt8], _ result: inout [UInt8]) {
        let scratch = Tagger.Scratch()
        defer { scratch.free() }
        weights.withUnsafeBufferPointer { weights in
            result.withUnsafeMutableBufferPointer { result in
                guard let base = weights.baseAddress, let out = result.baseAddress else { return }
                let tagger = Tagger(
                    table: PackedTable(weights: base, bits: bits, classes: classCount), classCount: classCount)
                for s in sentences {
                    paddedGuide(s).withUnsafeBufferPointer { guide in
                        tagger.tag(
                            traits[s], count: traits.lengths[s],
                            guide: self.guide == nil ? nil : guide.baseAddress.map { $0 + 2 }, scratch: scratch,
                            into: out + treebank.sentences[s].lowerBound)
                    }
                }
            }
        }
    }
}
