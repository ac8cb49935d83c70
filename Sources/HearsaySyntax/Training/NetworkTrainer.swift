// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayKernels
internal import HearsayNetwork

/// Trains a network on windows. The same windows, options and seed give the same weights on the same kind of processor.
final class NetworkTrainer {
    /// How to train.
    struct Options: Sendable {
        /// Passes over all windows; trees of treebanks are read `goldTimes` in each.
        var epochs = 8
        var goldTimes = 2
        /// Further passes over the treebanks alone.
        var closing = 2
        /// Words a step.
        var batch = 1000
        var rate: Float = 0.002
        var seed: UInt64 = 1
    }

    /// Parts of a step that are worked on at once; a constant, so that sums do not depend on the machine's cores.
    private static let shards = 2

    let shape: NetworkShape
    private let options: Options
    private let gold: [TrainingWindow]
    private let silver: [TrainingWindow]
    private let vectors: [Float]
    private let weights: NetworkWeights
    private var dense: DenseWeights { weights.dense }
    private let words: RowWeights
    private let parts: RowWeights
    private let passes: [NetworkPass]
    private let scratches: [LossScratch]
    private var step = 0

    init(
        _ shape: NetworkShape, gold: [TrainingWindow], silver: [TrainingWindow], vectors: [Float], options: Options
    ) {
        self.shape = shape
        self.options = options
        self.gold = gold
        self.silver = silver
        self.vectors = vectors
        var random = SplitMix(seed: options.seed)
        let weights = NetworkWeights(shape, random: &random)
        self.weights = weights
        words = RowWeights(count: shape.words, width: shape.rowWidth, random: &random)
        parts = RowWeights(count: shape.parts, width: shape.rowWidth, random: &random)
        passes = (0..<NetworkTrainer.shards).map { _ in
            NetworkPass(weights, shape: shape, dropout: NetworkPass.Dropout())
        }
        scratches = passes.map { _ in LossScratch() }
    }

    /// Trains; `progress` is given the mean loss a word now and then.
    func train(progress: (String) -> Void) {
        var random = SplitMix(seed: options.seed &+ 17)
        let goldWords = gold.reduce(0) { $0 + $1.count }
        let silverWords = silver.reduce(0) { $0 + $1.count }
        let passWords = goldWords * options.goldTimes + silverWords
        let total = passWords * options.epochs + goldWords * options.closing
        var seen = 0
        let began = Date()
        for epoch in 0..<options.epochs + options.closing {
            var windows: [TrainingWindow] = []
            if epoch < options.epochs {
                for _ in 0..<options.goldTimes { windows += gold }
                windows += silver
            } else {
                windows = gold
            }
            var loss = 0.0
            var count = 0
            var batch: [TrainingWindow] = []
            var size = 0
            let order = random.order(windows.count)
            for (k, i) in order.enumerated() {
                batch.append(windows[i])
                size += windows[i].count
                guard size >= options.batch || k == order.count - 1 else { continue }
                let share = Float(seen) / Float(max(total, 1))
                let warm = min(1, Float(step + 1) / 300)
                loss += learn(batch, size, rate: options.rate * warm * max(0.01, 1 - share))
                seen += size
                count += size
                batch.removeAll(keepingCapacity: true)
                size = 0
                if step % 250 == 0 {
                    let speed = Int(Double(seen) / max(Date().timeIntervalSince(began), 1e-3))
                    progress(
                        "pass \(epoch + 1) of \(options.epochs + options.closing), \(100 * seen / max(total, 1)) %, "
                            + "loss \(NetworkTrainer.short(loss / Double(count))), \(speed) words/s")
                }
            }
        }
    }

    private static func short(_ value: Double) -> String { String(format: "%.3f", value) }

    /// One step on some windows of `size` words; returns the sum of the loss.
    private func learn(_ batch: [TrainingWindow], _ size: Int, rate: Float) -> Double {
        step += 1
        dense.transpose()
        let cut = NetworkTrainer.cut(batch, size)
        let halves = [Array(batch[..<cut]), Array(batch[cut...])]
        let work = Shards(trainer: self, batches: halves, step: step)
        let loss = GradientStep.run(NetworkTrainer.shards) { work.run($0) }
        for (pass, windows) in zip(passes, halves) { scatter(pass, windows) }
        GradientStep(dense, tables: [words, parts]).move(passes.map(\.gradient), size: size, rate: rate, step: step)
        return loss
    }

    /// Where a batch is cut into halves of about as many words.
    private static func cut(_ batch: [TrainingWindow], _ size: Int) -> Int {
        var words = 0
        for (i, window) in batch.enumerated() {
            words += window.count
            if words * 2 >= size { return i + 1 }
        }
        return batch.count
    }

    /// Adds the gradients of a pass's inputs to those of the rows that they were summed from.
    private func scatter(_ pass: NetworkPass, _ windows: [TrainingWindow]) {
        var at = 0
        for window in windows {
            for i in 0..<window.count {
                let change = pass.inputGradient.base + at * shape.inputWidth
                if pass.words[at] >= 0, !pass.withoutRow[at] { words.add(Int(pass.words[at]), change) }
                for part in 0..<WordFeatures.parts {
                    parts.add(Int(window.parts[i * WordFeatures.parts + part]), change)
                }
                at += 1
            }
        }
    }

    /// The work of one step, a part of it for each index.
    private struct Shards: @unchecked Sendable {
        let trainer: NetworkTrainer
        let batches: [[TrainingWindow]]
        let step: Int

        func run(_ i: Int) -> Double {
            guard !batches[i].isEmpty else {
                trainer.passes[i].clear()
                return 0
            }
            var random = SplitMix(
                seed: trainer.options.seed &* 1_000_003 &+ UInt64(step) &* 16 &+ UInt64(i))
            let pass = trainer.passes[i]
            pass.forward(
                batches[i], rows: trainer.words, parts: trainer.parts, vectors: trainer.vectors, random: &random)
            let loss = pass.loss(batches[i], trainer.scratches[i])
            pass.backward()
            return loss
        }
    }

    /// Adds the network's sections to a model file.
    func write(to writer: inout ModelWriter) {
        writer.add("words.w", RowTable.bytes(words.numbers(), width: shape.rowWidth))
        writer.add("parts.w", RowTable.bytes(parts.numbers(), width: shape.rowWidth))
        weights.write(to: &writer)
    }
}
