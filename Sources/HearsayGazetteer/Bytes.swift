// SPDX-License-Identifier: Apache-2.0

/// Bytes of a mapped file, read with bounds. They live as long as the file that they belong to.
struct Bytes: @unchecked Sendable {
    private let memory: UnsafeRawBufferPointer

    init(_ memory: UnsafeRawBufferPointer) {
        self.memory = memory
    }

    var count: Int { memory.count }

    /// The little-endian integer of `width` bytes at `offset`; 0 outside.
    @inline(__always)
    func integer(_ offset: Int, _ width: Int) -> Int {
        guard offset >= 0, offset + width <= memory.count else { return 0 }
        var value = 0
        for k in 0..<width { value |= Int(memory[offset + k]) << (8 * k) }
        return value
    }

    /// The text of `length` bytes at `offset`; empty outside.
    func string(_ offset: Int, _ length: Int) -> String {
        guard offset >= 0, length >= 0, offset + length <= memory.count else { return "" }
        return String(decoding: UnsafeRawBufferPointer(rebasing: memory[offset..<(offset + length)]), as: UTF8.self)
    }

    /// The bytes of `length` at `offset`; none outside.
    func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer {
        guard offset >= 0, length >= 0, offset + length <= memory.count else {
            return UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return UnsafeRawBufferPointer(rebasing: memory[offset..<(offset + length)])
    }
}
