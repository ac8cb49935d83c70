// SPDX-License-Identifier: Apache-2.0

/// Trains the tagger's weights.
enum TaggerTrainer {
    /// Trains on the sentences with these numbers and returns averaged weights. Complexity: linear in epochs and words.
    static func train(
        _ treebank: Treebank, traits: TraitStore, classes: [UInt8], classCount: Int, sentences: [Int], bits: Int,
        epochs: Int, seed: UInt64
    ) -> [Int16] {
        let weights = AveragedWeights(bits: bits, classes: classCount)
        let scratch = Tagger.Scratch()
        defer { scratch.free() }
        var random = SplitMix(seed: seed)
        for _ in 0..<epochs {
            for pick in random.order(sentences.count) {
                let s = sentences[pick]
                let first = treebank.sentences[s].lowerBound
                var tag1 = -1
                var tag2 = -1
                for i in 0..<traits.lengths[s] {
                    let gold = Int(classes[first + i])
                    var best = gold
                    if let sure = Lexicon.sureClass(traits[s][i].lexical) {
                        best = sure
                    } else {
                        let table = weights.table
                        TaggerFeatures.extract(traits[s], i, tag1, tag2, shift: table.shift, into: scratch.features)
                        table.score(scratch.features, TaggerFeatures.count, into: scratch.scores)
                        best = Tagger.best(scratch.scores, classCount)
                        if best != gold {
                            weights.update(scratch.features, TaggerFeatures.count, right: gold, wrong: best)
                        }
                        weights.tick()
                    }
                    tag2 = tag1
                    tag1 = best
                }
            }
        }
        return weights.averaged(scale: 16)
    }

    /// The classes that a tagger trained on the other parts gives each word, so that the parser learns from tags as wrong
    /// as those it will meet.
    static func crossTag(
        _ treebank: Treebank, traits: TraitStore, classes: [UInt8], classCount: Int, parts: Int, bits: Int,
        epochs: Int, seed: UInt64
    ) -> [UInt8] {
        var result = classes
        for part in 0..<parts {
            let rest = treebank.sentences.indices.filter { $0 / 40 % parts != part }
            let weights = train(
                treebank, traits: traits, classes: classes, classCount: classCount, sentences: rest, bits: bits,
                epochs: epochs, seed: seed &+ UInt64(part))
            let held = treebank.sentences.indices.filter { $0 / 40 % parts == part }
            tag(
                treebank, traits: traits, weights: weights, bits: bits, classCount: classCount, sentences: held, &result
            )
        }
        return result
    }

    /// Tags these sentences into `result`.
    static func tag(
        _ treebank: Treebank, traits: TraitStore, weights: [Int16], bits: Int, classCount: Int, sentences: [Int],
        _ result: inout [UInt8]
    ) {
        let scratch = Tagger.Scratch()
        defer { scratch.free() }
        weights.withUnsafeBufferPointer { weights in
            result.withUnsafeMutableBufferPointer { result in
                guard let base = weights.baseAddress, let out = result.baseAddress else { return }
                let tagger = Tagger(
                    table: WeightTable(weights: base, bits: bits, classes: classCount), classCount: classCount)
                for s in sentences {
                    tagger.tag(
                        traits[s], count: traits.lengths[s], scratch: scratch,
                        into: out + treebank.sentences[s].lowerBound)
                }
            }
        }
    }
}
