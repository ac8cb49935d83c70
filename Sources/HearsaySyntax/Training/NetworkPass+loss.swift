// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayKernels
internal import HearsayNetwork

extension NetworkPass {
    /// The loss of the windows last read, summed over words; fills the gradients of what was read.
    func loss(_ batch: [TrainingWindow], _ scratch: LossScratch) -> Double {
        var sum = 0.0
        for (window, range) in zip(batch, windows) {
            sum += tagLoss(window, range)
            for sentence in window.sentences {
                let first = range.lowerBound + sentence.lowerBound
                sum += arcLoss(window, sentence, first, scratch.scores)
                sum += labelLoss(window, sentence, first, scratch)
            }
        }
        return sum
    }

    /// Cross-entropy of tag classes and of sentence ends.
    private func tagLoss(_ window: TrainingWindow, _ range: Range<Int>) -> Double {
        var sum = 0.0
        for i in 0..<window.count {
            let values = readout.base + (range.lowerBound + i) * shape.readoutWidth
            let changes = readoutGradient.base + (range.lowerBound + i) * shape.readoutWidth
            if window.classes[i] >= 0 {
                changes.update(from: values, count: shape.classes)
                sum += NetworkPass.crossEntropy(changes, shape.classes, right: Int(window.classes[i]))
            }
            changes[shape.classes] = 1 / (1 + exp(-values[shape.classes]))
        }
        for sentence in window.sentences {
            let i = range.lowerBound + sentence.upperBound - 1
            readoutGradient.base[i * shape.readoutWidth + shape.classes] -= 1
        }
        return sum
    }

    /// Turns scores into the gradient of their cross-entropy and returns that.
    private static func crossEntropy(_ scores: UnsafeMutablePointer<Float>, _ count: Int, right: Int) -> Double {
        let total = hearsay_exponents(scores, count)
        for j in 0..<count { scores[j] /= total }
        let loss = -log(Double(max(scores[right], 1e-12)))
        scores[right] -= 1
        return loss
    }

    /// Cross-entropy of heads within a sentence.
    private func arcLoss(
        _ window: TrainingWindow, _ sentence: Range<Int>, _ first: Int, _ scores: FloatBuffer
    ) -> Double {
        let n = sentence.count
        let width = shape.arcWidth
        let product = products.base + first * shape.arcProduct
        let productChange = productGradient.base + first * shape.arcProduct
        let heads = readout.base + first * shape.readoutWidth + shape.arcHead
        let headChange = readoutGradient.base + first * shape.readoutWidth + shape.arcHead
        let root = dense.values + weights.rootArc.offset
        scores.reserve(n * (n + 1))
        var sum = 0.0
        for i in 0..<n {
            let row = scores.base + i * (n + 1)
            let own = product + i * shape.arcProduct
            row[0] = hearsay_dot(own, root, width) + own[width]
            hearsay_dots(row + 1, own, heads, shape.readoutWidth, n, width)
            for j in 0..<n where j != i { row[j + 1] += own[width + Distance.bucket(j - i)] }
            row[i + 1] = -1e9
            sum += NetworkPass.crossEntropy(row, n + 1, right: Int(window.heads[sentence.lowerBound + i]))
            row[i + 1] = 0
            let change = productChange + i * shape.arcProduct
            hearsay_add(change, root, row[0], width)
            hearsay_add(gradient + weights.rootArc.offset, own, row[0], width)
            change[width] += row[0]
            for j in 0..<n where j != i { change[width + Distance.bucket(j - i)] += row[j + 1] }
        }
        hearsay_multiply(
            productChange, shape.arcProduct, scores.base + 1, n + 1, 1, heads, shape.readoutWidth, n, width, n)
        hearsay_multiply(
            headChange, shape.readoutWidth, scores.base + 1, 1, n + 1, product, shape.arcProduct, n, width, n)
        return sum
    }

    /// Cross-entropy of relations to the right heads.
    private func labelLoss(
        _ window: TrainingWindow, _ sentence: Range<Int>, _ first: Int, _ scratch: LossScratch
    ) -> Double {
        let n = sentence.count
        let width = shape.labelWidth
        let base = readout.base + first * shape.readoutWidth
        let changes = readoutGradient.base + first * shape.readoutWidth
        scratch.pairs.reserve(n * width)
        for i in 0..<n {
            let pair = scratch.pairs.base + i * width
            let head = Int(window.heads[sentence.lowerBound + i])
            pair.update(from: base + i * shape.readoutWidth + shape.labelDependent, count: width)
            let other =
                head == 0
                ? dense.values + weights.rootLabel.offset : base + (head - 1) * shape.readoutWidth + shape.labelHead
            hearsay_add(pair, other, 1, width)
            hearsay_rectify(pair, width)
        }
        dense.apply(weights.label, scratch.pairs.base, width, n, scratch.labels, shape.relations)
        var sum = 0.0
        for i in 0..<n {
            let row = scratch.labels.base + i * shape.relations
            let right = Int(window.relations[sentence.lowerBound + i])
            sum += NetworkPass.crossEntropy(row, shape.relations, right: right)
        }
        scratch.pairChanges.zero(n * width)
        dense.back(
            weights.label, scratch.labels.base, shape.relations, n, scratch.pairs.base, width, scratch.pairChanges.base,
            width, gradient: gradient)
        for i in 0..<n {
            let pair = scratch.pairs.base + i * width
            let change = scratch.pairChanges.base + i * width
            for j in 0..<width where pair[j] <= 0 { change[j] = 0 }
            let head = Int(window.heads[sentence.lowerBound + i])
            hearsay_add(changes + i * shape.readoutWidth + shape.labelDependent, change, 1, width)
            let other =
                head == 0
                ? gradient + weights.rootLabel.offset : changes + (head - 1) * shape.readoutWidth + shape.labelHead
            hearsay_add(other, change, 1, width)
        }
        return sum
    }
}

/// Memory for the losses of one sentence after the other.
final class LossScratch {
    let scores = FloatBuffer()
    let pairs = FloatBuffer()
    let pairChanges = FloatBuffer()
    let labels = FloatBuffer()
}
