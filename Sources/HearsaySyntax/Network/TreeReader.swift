// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// Finds the tree of a sentence in what a ``Network`` read: the best tree with one root, then the relations.
struct TreeReader {
    private let network: Network
    private let memory: NetworkMemory
    private var scores: [Float] = []
    private var decoder = TreeDecoder()

    init(_ network: Network, _ memory: NetworkMemory) {
        self.network = network
        self.memory = memory
    }

    /// Writes heads (counted from 1 within the sentence, 0 for the root) and relations (the network's numbers) of the
    /// words `range` of those last read. Complexity: quadratic in the words of the sentence.
    mutating func read(
        _ range: Range<Int>, root: Int, heads: UnsafeMutablePointer<Int32>, relations: UnsafeMutablePointer<UInt8>
    ) {
        score(range)
        decoder.decode(scores, count: range.count, into: heads)
        label(range, root: root, heads: UnsafePointer(heads), into: relations)
    }

    /// Fills `scores`: row i (from 1) has the scores of the heads 0 ... count of word i.
    private mutating func score(_ range: Range<Int>) {
        let shape = network.shape
        let n = range.count + 1
        if scores.count < n * n { scores = Array(repeating: 0, count: n * n) }
        let heads = memory.readout + range.lowerBound * shape.readoutWidth + shape.arcHead
        scores.withUnsafeMutableBufferPointer { scores in
            guard let base = scores.baseAddress else { return }
            network.rootArc.withUnsafeBufferPointer { root in
                guard let root = root.baseAddress else { return }
                for i in 1..<n {
                    let product = memory.products + (range.lowerBound + i - 1) * shape.arcProduct
                    let distances = product + shape.arcWidth
                    let row = base + i * n
                    row[0] = hearsay_dot(product, root, shape.arcWidth) + distances[0]
                    hearsay_dots(row + 1, product, heads, shape.readoutWidth, n - 1, shape.arcWidth)
                    for j in 1..<n where j != i { row[j] += distances[Distance.bucket(j - i)] }
                    row[i] = -.infinity
                }
            }
        }
    }

    /// The best relation of each word to its head.
    private func label(
        _ range: Range<Int>, root: Int, heads: UnsafePointer<Int32>, into relations: UnsafeMutablePointer<UInt8>
    ) {
        let shape = network.shape
        let width = shape.labelWidth
        let first = memory.readout + range.lowerBound * shape.readoutWidth
        for i in 0..<range.count {
            let pair = memory.input + i * width
            pair.update(from: first + i * shape.readoutWidth + shape.labelDependent, count: width)
            if heads[i] == 0 {
                network.rootLabel.withUnsafeBufferPointer { hearsay_add(pair, $0.baseAddress, 1, width) }
            } else {
                hearsay_add(pair, first + (Int(heads[i]) - 1) * shape.readoutWidth + shape.labelHead, 1, width)
            }
            hearsay_rectify(pair, width)
        }
        memory.layers.multiply(
            network.label, memory.input, width, range.count, memory.layers.gates, shape.relations)
        for i in 0..<range.count {
            let scores = memory.layers.gates + i * shape.relations
            var best = -1
            for r in 0..<shape.relations where (r == root) == (heads[i] == 0) {
                if best < 0 || scores[r] > scores[best] { best = r }
            }
            relations[i] = UInt8(truncatingIfNeeded: max(best, 0))
        }
    }
}
