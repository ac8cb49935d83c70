// SPDX-License-Identifier: Apache-2.0

internal import HearsayNetwork

/// Candidates with what the tagger reads of them and whether they name a place, and weights learned from them by Adam
/// (Kingma and Ba 2015) on the logarithmic loss.
struct TaggerTraining {
    /// A candidate.
    struct Example {
        var rows: [Int32]
        var state: [Float]
        var isToponym: Bool
    }

    /// What is learned.
    struct Weights {
        var features: [Float]
        var hidden: [Float]
        var bias: [Float]
        var output: [Float]
    }

    var width: Int
    var inputs: Int
    var epochs = 6
    var rate: Float = 0.003
    /// The share of channels that a step leaves out.
    var dropout: Float = 0.3
    var decay: Float = 1e-5
    var batch = 256
    var seed: UInt64 = 1

    /// The weights. The same examples and seed give the same weights on the same kind of processor.
    func train(_ examples: [Example]) -> Weights {
        var random = SplitMix(seed: seed)
        var weights = Weights(
            features: Array(repeating: 0, count: ToponymFeatures.tableSize),
            hidden: (0..<(inputs * width)).map { _ in
                Float(random.unit() * 2 - 1) * (3 / Float(inputs)).squareRoot()
            },
            bias: Array(repeating: 0, count: width), output: (0..<width).map { _ in Float(random.unit() * 2 - 1) * 0.3 }
        )
        var features = Moments(weights.features.count)
        var hidden = Moments(weights.hidden.count)
        var bias = Moments(width)
        var output = Moments(width)
        let total = epochs * ((examples.count + batch - 1) / batch)
        var step = 0
        for _ in 0..<epochs {
            let order = random.order(examples.count)
            for start in stride(from: 0, to: order.count, by: batch) {
                let part = order[start..<min(start + batch, order.count)]
                step += 1
                var slope = Weights(
                    features: Array(repeating: 0, count: weights.features.count),
                    hidden: Array(repeating: 0, count: weights.hidden.count),
                    bias: Array(repeating: 0, count: width), output: Array(repeating: 0, count: width))
                for index in part { add(examples[index], weights, &slope, share: 1 / Float(part.count), &random) }
                let now = rate * min(1, Float(step) / 50) * (1 - Float(step) / Float(total + 1))
                let adam = Adam(rate: now, step: step)
                features.move(&weights.features, slope.features, adam, decay: decay)
                hidden.move(&weights.hidden, slope.hidden, adam, decay: decay)
                bias.move(&weights.bias, slope.bias, adam, decay: 0)
                output.move(&weights.output, slope.output, adam, decay: decay)
            }
        }
        return weights
    }

    /// Adds the slope of one example's loss.
    private func add(
        _ example: Example, _ weights: Weights, _ slope: inout Weights, share: Float, _ random: inout SplitMix
    ) {
        var state = example.state
        let scale = 1 / (1 - dropout)
        for i in state.indices { state[i] = Float(random.unit()) < dropout ? 0 : state[i] * scale }
        var layer = weights.bias
        for i in state.indices where state[i] != 0 {
            for k in 0..<width { layer[k] += state[i] * weights.hidden[i * width + k] }
        }
        var score: Float = 0
        for row in example.rows { score += weights.features[Int(row)] }
        for k in 0..<width where layer[k] > 0 { score += layer[k] * weights.output[k] }
        let error = (TaggerTraining.probability(score) - (example.isToponym ? 1 : 0)) * share
        for row in example.rows { slope.features[Int(row)] += error }
        var back = [Float](repeating: 0, count: width)
        for k in 0..<width where layer[k] > 0 {
            slope.output[k] += error * layer[k]
            back[k] = error * weights.output[k]
            slope.bias[k] += back[k]
        }
        for i in state.indices where state[i] != 0 {
            for k in 0..<width { slope.hidden[i * width + k] += state[i] * back[k] }
        }
    }

    static func probability(_ score: Float) -> Float {
        var value = 1 - max(-80, min(80, score)) / 4096
        for _ in 0..<12 { value *= value }
        return 1 / (1 + value)
    }
}
