// SPDX-License-Identifier: Apache-2.0

/// Which channels of each window are left out in a step of training; those kept grow, so that sums stay the same.
package final class DropoutMask {
    private let kept = FloatBuffer()

    /// A mask yet to be drawn.
    package init() {}

    /// Draws a mask of `width` channels for each window, leaving out a share of them.
    package func draw(_ share: Float, _ width: Int, windows: Int, _ random: inout SplitMix) {
        kept.reserve(windows * width)
        let factor = 1 / (1 - share)
        for i in 0..<windows * width { kept.base[i] = Float(random.unit()) < share ? 0 : factor }
    }

    /// Multiplies the rows of each window by its mask.
    package func apply(to rows: FloatBuffer, _ width: Int, windows: [Range<Int>]) {
        for (w, window) in windows.enumerated() {
            let own = kept.base + w * width
            for i in window {
                let row = rows.base + i * width
                for j in 0..<width { row[j] *= own[j] }
            }
        }
    }
}
