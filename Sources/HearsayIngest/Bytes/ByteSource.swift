// SPDX-License-Identifier: Apache-2.0

/// Where a stream takes its bytes from.
protocol ByteSource: AnyObject {
    /// Reads up to `room.count` bytes, at least one; 0 at the end. `room` is not empty.
    func read(into room: UnsafeMutableRawBufferPointer) throws(StreamFailure) -> Int

    /// Goes on behind damage that was thrown; `false` where nothing can be read behind it.
    func recover() -> Bool
}

extension ByteSource {
    func recover() -> Bool { false }
}
