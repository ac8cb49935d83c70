// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels
internal import HearsayNetwork

/// What Adam keeps of the slopes of an array of weights.
struct Moments {
    private var mean: [Float]
    private var square: [Float]

    init(_ count: Int) {
        mean = Array(repeating: 0, count: count)
        square = mean
    }

    /// Moves weights against their slope, and towards 0 by `decay`.
    mutating func move(_ weights: inout [Float], _ slope: [Float], _ adam: Adam, decay: Float) {
        var slope = slope
        if decay > 0 { for i in slope.indices { slope[i] += decay * weights[i] } }
        adam.move(&weights, slope, mean: &mean, square: &square)
    }
}
