// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// How a step of training moves weights (Kingma and Ba 2015).
package struct Adam {
    static let beta1: Float = 0.9
    static let beta2: Float = 0.98
    /// The rate, with the correction for the first steps.
    let rate: Float
    let beta1 = Adam.beta1
    let beta2 = Adam.beta2
    let epsilon: Float = 1e-8

    /// The step number `step` (from 1) at a rate.
    package init(rate: Float, step: Int) {
        var power1: Double = 1
        var power2: Double = 1
        for _ in 0..<min(step, 2000) {
            power1 *= Double(Adam.beta1)
            power2 *= Double(Adam.beta2)
        }
        self.rate = rate * Float((1 - power2).squareRoot() / (1 - power1))
    }

    /// Moves weights against their slope; `mean` and `square` are what is kept from step to step.
    package func move(_ weights: inout [Float], _ slope: [Float], mean: inout [Float], square: inout [Float]) {
        precondition(slope.count == weights.count && mean.count == weights.count && square.count == weights.count)
        hearsay_adam(&weights, slope, &mean, &square, weights.count, rate, beta1, beta2, epsilon)
    }
}
