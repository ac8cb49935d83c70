// SPDX-License-Identifier: Apache-2.0

internal import Foundation
package import HearsayLexicon
internal import HearsayNetwork
package import HearsaySyntax
internal import HearsayText

/// Trains an attribution model from annotated documents, for one syntax model and one language pack.
package struct AttributionTrainer {
    /// How to train.
    package struct Options: Sendable {
        /// Passes over all documents.
        package var epochs = 8
        /// Words a step.
        package var batch = 1200
        /// Highest rate of change.
        package var rate = 0.002
        /// Channels of one direction of a layer.
        package var half = 128
        /// Layers.
        package var layers = 2
        /// Seed of all random choices.
        package var seed: UInt64 = 1
        /// Whether the network is not told what rules and lexicon say; to measure what they add.
        package var withoutRules = false

        /// The usual options.
        package init() {}
    }

    /// Parts of a step that are worked on at once; a constant, so that sums do not depend on the machine's cores.
    private static let shards = 2
    /// Lemmas and forms seen less often have no row of their own.
    private static let leastSeen = 3

    private let options: Options
    private let progress: (String) -> Void

    /// A trainer; `progress` is given a line now and then.
    package init(_ options: Options, progress: @escaping (String) -> Void = { _ in }) {
        self.options = options
        self.progress = progress
    }

    /// The bytes of a model; `nil` if the documents have no attributions. The same documents, options and seed give the
    /// same bytes on the same kind of processor. Complexity: linear in epochs and words.
    package func train(_ documents: [GoldDocument], parser: SyntaxParser, lexicon: Lexicon) -> [UInt8]? {
        let coder = ClaimCoder(parser: parser, lexicon: lexicon)
        let finder = AttributionFinder(lexicon: lexicon)
        var examples: [AttributionTrainingWindow] = []
        for document in documents {
            let parsed = coder.parse(Document(id: document.id, text: document.text))
            let evidence = finder.evidence(in: parsed, withoutRules: options.withoutRules)
            examples += AttributionTrainingWindow.windows(evidence, document.attributions)
        }
        let cues = examples.reduce(0) { $0 + $1.cues.count }
        guard cues > 0, let wordRows = WordRows(known: AttributionTrainer.known(examples)) else { return nil }
        progress("\(documents.count) documents, \(examples.reduce(0) { $0 + $1.count }) words, \(cues) attributions")
        var shape = AttributionShape()
        shape.stateWidth = parser.model.stateWidth
        shape.half = options.half
        shape.layers = options.layers
        var random = SplitMix(seed: options.seed)
        let weights = AttributionWeights(shape, random: &random)
        run(examples, wordRows, weights, shape)
        var writer = ModelWriter(AttributionModel.kind)
        writer.add("labels", AttributionLabels(shape: shape, syntax: parser.model.checksum).bytes())
        writer.add("known", wordRows.known.map { $0 ? 1 : 0 })
        weights.write(to: &writer)
        return writer.bytes()
    }

    /// Which hashed rows the examples have words for.
    private static func known(_ examples: [AttributionTrainingWindow]) -> [Bool] {
        var seen = [Int](repeating: 0, count: WordRows.hashed)
        for example in examples {
            for i in example.window {
                seen[WordRows.lemma(example.evidence.discourse.lemma(i))] += 1
                seen[WordRows.form(example.evidence.discourse.form(i))] += 1
            }
        }
        return seen.map { $0 >= leastSeen }
    }

    private func run(
        _ examples: [AttributionTrainingWindow], _ wordRows: WordRows, _ weights: AttributionWeights,
        _ shape: AttributionShape
    ) {
        let passes = (0..<AttributionTrainer.shards).map { _ in
            AttributionPass(weights, shape: shape, dropout: AttributionPass.Dropout())
        }
        var random = SplitMix(seed: options.seed &+ 17)
        let total = examples.reduce(0) { $0 + $1.count } * options.epochs
        var seen = 0
        var step = 0
        for epoch in 0..<options.epochs {
            var loss = 0.0
            var count = 0
            var batch: [AttributionTrainingWindow] = []
            var size = 0
            let order = random.order(examples.count)
            for (k, i) in order.enumerated() {
                batch.append(examples[i])
                size += examples[i].count
                guard size >= options.batch || k == order.count - 1 else { continue }
                step += 1
                let share = Float(seen) / Float(max(total, 1))
                let rate = Float(options.rate) * min(1, Float(step) / 200) * max(0.01, 1 - share)
                loss += learn(batch, size, passes, wordRows, weights, rate: rate, step: step)
                seen += size
                count += size
                batch.removeAll(keepingCapacity: true)
                size = 0
            }
            progress(
                "pass \(epoch + 1) of \(options.epochs), loss \(String(format: "%.4f", loss / Double(max(count, 1))))")
        }
    }

    /// One step on some windows of `size` words; returns the sum of the loss.
    private func learn(
        _ batch: [AttributionTrainingWindow], _ size: Int, _ passes: [AttributionPass], _ wordRows: WordRows,
        _ weights: AttributionWeights, rate: Float, step: Int
    ) -> Double {
        weights.dense.transpose()
        let cut = (batch.count + 1) / 2
        let work = Shards(
            passes: passes, batches: [Array(batch[..<cut]), Array(batch[cut...])], wordRows: wordRows,
            seed: options.seed &* 1_000_003 &+ UInt64(step) &* 16)
        let loss = GradientStep.run(AttributionTrainer.shards) { work.run($0) }
        for pass in passes { pass.scatter() }
        GradientStep(weights.dense, tables: [weights.rows])
            .move(passes.map(\.gradient), size: size, rate: rate, step: step)
        return loss
    }

    /// The work of one step, a part of it for each index.
    private struct Shards: @unchecked Sendable {
        let passes: [AttributionPass]
        let batches: [[AttributionTrainingWindow]]
        let wordRows: WordRows
        let seed: UInt64

        func run(_ i: Int) -> Double {
            var random = SplitMix(seed: seed &+ UInt64(i))
            passes[i].clear()
            guard !batches[i].isEmpty else { return 0 }
            passes[i].forward(batches[i], wordRows, random: &random)
            let loss = passes[i].loss(batches[i])
            passes[i].backward()
            return loss
        }
    }
}
