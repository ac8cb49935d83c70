// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import HearsayKernels
internal import HearsayNetwork

extension AttributionPass {
    /// What the loss of a role counts beside that of a cue.
    private static let roleWeight: Float = 0.2

    /// The loss of the windows last read, summed over words; fills the gradient of what was read.
    func loss(_ batch: [AttributionTrainingWindow]) -> Double {
        var sum = 0.0
        for (example, range) in zip(batch, windows) {
            for i in 0..<example.count { sum += cueLoss(range.lowerBound + i, isCue: example.cues.contains(i)) }
            for c in example.cues.indices {
                sum += Double(AttributionPass.roleWeight) * roleLoss(example, c, first: range.lowerBound)
            }
        }
        return sum
    }

    /// Cross-entropy of one word as the head of a cue.
    private func cueLoss(_ i: Int, isCue: Bool) -> Double {
        let score = Double(readout.base[i * shape.readoutWidth])
        readoutGradient.base[i * shape.readoutWidth] = Float(1 / (1 + exp(-score))) - (isCue ? 1 : 0)
        return max(score, 0) - (isCue ? score : 0) + log1p(exp(-abs(score)))
    }

    /// Cross-entropy of the roles of all words for one cue.
    private func roleLoss(_ example: AttributionTrainingWindow, _ c: Int, first: Int) -> Double {
        let n = example.count
        let width = shape.pairWidth
        let cue = example.cues[c]
        let columns = AttributionShape.pairColumn
        pairs.reserve(n * width)
        let own = readout.base + (first + cue) * shape.readoutWidth + columns
        let table = dense.values + weights.pairs.offset
        for i in 0..<n {
            let sum = pairs.base + i * width
            sum.update(from: readout.base + (first + i) * shape.readoutWidth + columns + width, count: width)
            hearsay_add(sum, own, 1, width)
            for k in 0..<PairRows.perPair {
                hearsay_add(sum, table + Int(example.pairRows[c][i * PairRows.perPair + k]) * width, 1, width)
            }
        }
        hearsay_rectify(pairs.base, n * width)
        let roles = Role.count
        dense.apply(weights.roles, pairs.base, width, n, scores, roles)
        var sum = 0.0
        for i in 0..<n {
            let row = scores.base + i * roles
            guard i != cue else {
                row.update(repeating: 0, count: roles)
                continue
            }
            let total = hearsay_exponents(row, roles)
            let right = Int(example.roles[c][i])
            sum -= log(Double(max(row[right] / total, 1e-12)))
            for k in 0..<roles { row[k] = (row[k] / total - (k == right ? 1 : 0)) * AttributionPass.roleWeight }
        }
        roleBack(example, c, first: first)
        return sum
    }

    private func roleBack(_ example: AttributionTrainingWindow, _ c: Int, first: Int) {
        let n = example.count
        let width = shape.pairWidth
        let columns = AttributionShape.pairColumn
        pairChange.zero(n * width)
        dense.back(
            weights.roles, scores.base, Role.count, n, pairs.base, width, pairChange.base, width,
            gradient: gradient)
        let own = readoutGradient.base + (first + example.cues[c]) * shape.readoutWidth + columns
        let table = gradient + weights.pairs.offset
        for i in 0..<n {
            let pair = pairs.base + i * width
            let change = pairChange.base + i * width
            for j in 0..<width where pair[j] <= 0 { change[j] = 0 }
            hearsay_add(readoutGradient.base + (first + i) * shape.readoutWidth + columns + width, change, 1, width)
            hearsay_add(own, change, 1, width)
            for k in 0..<PairRows.perPair {
                hearsay_add(table + Int(example.pairRows[c][i * PairRows.perPair + k]) * width, change, 1, width)
            }
        }
    }
}
