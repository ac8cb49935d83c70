// SPDX-License-Identifier: Apache-2.0

import Foundation
import HearsayNetwork
import Testing

@testable import HearsaySyntax

@Suite("The network")
struct NetworkTests {
    private static let shape: NetworkShape = {
        var shape = NetworkShape()
        shape.rowWidth = 8
        shape.vectorWidth = 3
        shape.words = 5
        shape.parts = 16
        shape.half = 8
        shape.layers = 2
        shape.arcWidth = 8
        shape.labelWidth = 8
        shape.classes = 4
        shape.relations = 3
        return shape
    }()

    private static func windows(_ random: inout SplitMix) -> [TrainingWindow] {
        [[3, 4], [2], [5, 1, 1]].map { lengths in
            var window = TrainingWindow()
            for length in lengths {
                let start = window.count
                for i in 0..<length {
                    window.words.append(Int32(random.next() % 6) - 1)
                    window.parts += (0..<WordFeatures.parts).map { _ in UInt32(random.next() % 16) }
                    window.classes.append(Int32(random.next() % 5) - 1)
                    window.heads.append(i == 0 ? 0 : Int32(random.next() % UInt64(i)) + 1)
                    window.relations.append(UInt8(random.next() % 3))
                }
                window.sentences.append(start..<window.count)
            }
            return window
        }
    }

    /// The loss of sentence ends is not part of the sum that training reports.
    private static func endLoss(_ pass: NetworkPass, _ batch: [TrainingWindow]) -> Double {
        var sum = 0.0
        for (window, range) in zip(batch, pass.windows) {
            let ends = Set(window.sentences.map { $0.upperBound - 1 })
            for i in 0..<window.count {
                let score = Double(pass.readout.base[(range.lowerBound + i) * shape.readoutWidth + shape.classes])
                sum += ends.contains(i) ? softplus(-score) : softplus(score)
            }
        }
        return sum
    }

    private static func softplus(_ x: Double) -> Double { max(x, 0) + Double(log1p(exp(-abs(x)))) }

    @Test func gradientsAreThoseOfTheLoss() {
        var random = SplitMix(seed: 11)
        let shape = Self.shape
        let batch = Self.windows(&random)
        let weights = NetworkWeights(shape, random: &random)
        let dense = weights.dense
        let words = RowWeights(count: shape.words, width: shape.rowWidth, random: &random)
        let parts = RowWeights(count: shape.parts, width: shape.rowWidth, random: &random)
        let vectors = (0..<shape.words * shape.vectorWidth).map { _ in Float(random.unit() - 0.5) }
        var dropout = NetworkPass.Dropout()
        dropout.words = 0
        dropout.wordRows = 0
        dropout.input = 0
        dropout.layers = 0
        dropout.readout = 0
        let pass = NetworkPass(weights, shape: shape, dropout: dropout)
        let scratch = LossScratch()
        func loss() -> Double {
            var random = SplitMix(seed: 1)
            pass.forward(batch, rows: words, parts: parts, vectors: vectors, random: &random)
            return pass.loss(batch, scratch) + Self.endLoss(pass, batch)
        }
        dense.transpose()
        _ = loss()
        pass.gradient.update(repeating: 0, count: dense.count)
        _ = loss()
        // The losses of relations and roots add to the gradient as they are computed, so the first pass counts as well.
        pass.gradient.update(repeating: 0, count: dense.count)
        _ = loss()
        pass.backward()
        let gradient = Array(UnsafeBufferPointer(start: pass.gradient, count: dense.count))
        let slices =
            [weights.input, weights.readout, weights.arc, weights.label].flatMap { [$0.weights, $0.bias] }
            + weights.layers.gates.flatMap { [$0.weights, $0.bias] } + weights.layers.shifts
            + [weights.rootArc, weights.rootLabel]
        for slice in slices {
            for _ in 0..<6 {
                let i = slice.offset + Int(random.next() % UInt64(slice.count))
                let step: Float = 0.002
                let before = dense.values[i]
                dense.values[i] = before + step
                let above = loss()
                dense.values[i] = before - step
                let below = loss()
                dense.values[i] = before
                let slope = (above - below) / Double(2 * step)
                let expected = Double(gradient[i])
                #expect(abs(slope - expected) < 0.02 * max(1, abs(expected)), "weight \(i): \(expected), not \(slope)")
            }
        }
    }

    @Test func theBestTreeIsFoundWhateverTheScores() {
        var random = SplitMix(seed: 9)
        for count in 1...5 {
            for _ in 0..<200 {
                let n = count + 1
                let scores = (0..<n * n).map { _ in Float(random.unit()) }
                var decoder = TreeDecoder()
                var heads = [Int32](repeating: 0, count: count)
                decoder.decode(scores, count: count, into: &heads)
                #expect(Treebank.isTree(heads.map { Int($0) - 1 }))
                #expect(abs(Self.total(heads.map(Int.init), scores) - Self.best(scores, count)) < 1e-4)
            }
        }
    }

    @Test func scoresThatAreNoNumbersStillGiveATree() {
        for value: Float in [.nan, .infinity, -.infinity, 0] {
            var decoder = TreeDecoder()
            var heads = [Int32](repeating: 0, count: 6)
            decoder.decode([Float](repeating: value, count: 49), count: 6, into: &heads)
            #expect(Treebank.isTree(heads.map { Int($0) - 1 }))
        }
    }

    private static func total(_ heads: [Int], _ scores: [Float]) -> Float {
        heads.enumerated().reduce(0) { $0 + scores[($1.offset + 1) * (heads.count + 1) + $1.element] }
    }

    /// The score of the best tree, by trying all.
    private static func best(_ scores: [Float], _ count: Int) -> Float {
        var best = -Float.infinity
        var heads = [Int](repeating: 0, count: count)
        func choose(_ i: Int) {
            guard i < count else {
                if Treebank.isTree(heads.map { $0 - 1 }) { best = max(best, total(heads, scores)) }
                return
            }
            for head in 0...count where head != i + 1 {
                heads[i] = head
                choose(i + 1)
            }
        }
        choose(0)
        return best
    }
}
