// SPDX-License-Identifier: Apache-2.0

internal import HearsayKernels

/// Rows of 8-bit weights, each with a scale of its own, read where they lie in a mapped file.
///
/// In the file: the rows (Int8), then the scales (Float, one a row).
package struct RowTable: @unchecked Sendable {
    package let count: Int
    package let width: Int
    private let weights: UnsafePointer<Int8>
    private let scales: UnsafeRawPointer

    /// The bytes that rows take in a file.
    package static func size(_ count: Int, _ width: Int) -> Int { (count * width + 3) / 4 * 4 + 4 * count }

    /// Rows in a section of ``size(_:_:)`` bytes; the owner keeps the memory alive.
    package init(base: UnsafeRawPointer, count: Int, width: Int) {
        self.count = count
        self.width = width
        weights = base.assumingMemoryBound(to: Int8.self)
        scales = base + (count * width + 3) / 4 * 4
    }

    /// Adds a row to `sum`. A row beyond the table adds nothing.
    package func add(_ row: Int, to sum: UnsafeMutablePointer<Float>) {
        guard row < count else { return }
        let scale = scales.load(fromByteOffset: 4 * row, as: Float.self)
        guard scale.magnitude < 1e6 else { return }
        hearsay_add_row(sum, weights + row * width, scale, width)
    }

    /// The file's bytes for rows of numbers.
    package static func bytes(_ values: [Float], width: Int) -> [UInt8] {
        let count = width == 0 ? 0 : values.count / width
        var scales = [Float](repeating: 0, count: count)
        var output: [UInt8] = []
        output.reserveCapacity(size(count, width))
        for row in 0..<count {
            var largest: Float = 0
            for i in row * width..<(row + 1) * width { largest = max(largest, abs(values[i])) }
            scales[row] = largest / 127
            for i in row * width..<(row + 1) * width {
                output.append(Floats.byte(values[i], scale: scales[row]))
            }
        }
        output += [UInt8](repeating: 0, count: (count * width + 3) / 4 * 4 - count * width)
        return output + Floats.bytes(scales)
    }
}
