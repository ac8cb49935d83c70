// SPDX-License-Identifier: Apache-2.0

internal import CZlib

/// One run of zlib's decompressor, in memory that is let go with it.
final class Inflater {
    /// What the compressed bytes are wrapped in.
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case none = -15
    }

    /// What one step did.
    struct Step {
        var consumed: Int
        var produced: Int
        /// Whether the compressed data ended here.
        var isFinished: Bool
    }

    struct Damage: Error {}

    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool

    init(_ wrapping: Wrapping) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        isReady =
            inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        if isReady { inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Makes ready for another run of the same wrapping.
    func reset() {
        if isReady { inflateReset(stream) }
    }

    /// Decompresses some of `input` into some of `room`; both below 4 GB.
    func step(_ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer) throws(Damage) -> Step {
        guard isReady, let first = room.baseAddress, !room.isEmpty else { throw Damage() }
        let taken = min(input.count, 1 << 30)
        let offered = min(room.count, 1 << 30)
        // zlib's interface is without `const`; it does not write to its input.
        stream.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: Bytef.self))
        stream.pointee.avail_in = uInt(taken)
        stream.pointee.next_out = first.assumingMemoryBound(to: Bytef.self)
        stream.pointee.avail_out = uInt(offered)
        let status = inflate(stream, Z_NO_FLUSH)
        let step = Step(
            consumed: taken - Int(stream.pointee.avail_in), produced: offered - Int(stream.pointee.avail_out),
            isFinished: status == Z_STREAM_END)
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw Damage() }
        return step
    }
}
