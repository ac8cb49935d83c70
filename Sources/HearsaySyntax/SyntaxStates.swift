// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// What the syntax network made of each word: the channels of its last layer, in 8 bits with a scale a word.
///
/// Later models read these in place of the words themselves. The numbers mean nothing by themselves, and another syntax
/// model has others; see ``SyntaxModel/checksum``.
package struct SyntaxStates: Sendable {
    /// Channels a word.
    package let width: Int
    private var values: [Int8]
    private var scales: [Float]

    /// Zeros for `count` words.
    init(width: Int, count: Int) {
        self.width = width
        values = Array(repeating: 0, count: width * count)
        scales = Array(repeating: 0, count: count)
    }

    /// Number of words.
    package var count: Int { scales.count }

    /// Keeps the channels of `count` words from word `first` on, rounded.
    mutating func set(_ first: Int, _ count: Int, _ state: UnsafePointer<Float>) {
        values.withUnsafeMutableBufferPointer { values in
            guard let base = values.baseAddress else { return }
            for i in 0..<count {
                scales[first + i] = hearsay_round(state + i * width, base + (first + i) * width, width)
            }
        }
    }

    /// Writes the channels of word `i` to `output`.
    package func copy(_ i: Int, to output: UnsafeMutablePointer<Float>) {
        let scale = scales[i]
        values.withUnsafeBufferPointer { values in
            guard let own = values.baseAddress.map({ $0 + i * width }) else { return }
            for j in 0..<width { output[j] = Float(own[j]) * scale }
        }
    }
}
