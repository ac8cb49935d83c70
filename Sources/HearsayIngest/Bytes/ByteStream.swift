// SPDX-License-Identifier: Apache-2.0

/// Bytes of one input, read in pieces, with a window that can be looked at before it is taken.
///
/// The window grows only as far as the caller asks for (a line, a document up to its limit).
final class ByteStream {
    static let pieceSize = 256 << 10

    private let descriptor: Int32
    private let closes: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    /// Offset in the input of the first byte of the window.
    private(set) var offset = 0
    /// Whether everything has been read into the window.
    private(set) var isAtEnd = false

    init(descriptor: Int32, closes: Bool) {
        self.descriptor = descriptor
        self.closes = closes
    }

    deinit {
        if closes { SystemFile.close(descriptor) }
    }

    /// Number of bytes in the window.
    var available: Int { buffer.count - start }

    /// The byte at `position` of the window.
    subscript(position: Int) -> UInt8 { buffer[start + position] }

    /// Reads another piece into the window; `false` at the end.
    func fill() throws(SystemFile.Failure) -> Bool {
        guard !isAtEnd else { return false }
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        let old = buffer.count
        let size = max(ByteStream.pieceSize, min(old, 16 << 20))
        buffer.reserveCapacity(old + size)
        buffer.append(contentsOf: repeatElement(0, count: size))
        var failure: SystemFile.Failure?
        let count = buffer.withUnsafeMutableBytes { bytes -> Int in
            do throws(SystemFile.Failure) {
                return try SystemFile.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: bytes[old...]))
            } catch {
                failure = error
                return 0
            }
        }
        buffer.removeLast(size - count)
        if let failure {
            isAtEnd = true
            throw failure
        }
        isAtEnd = count == 0
        return count > 0
    }

    /// Position of the first line feed at or after `position` of the window, or `nil`.
    func lineFeed(from position: Int) -> Int? {
        guard position < available else { return nil }
        return buffer[(start + position)...].firstIndex(of: 10).map { $0 - start }
    }

    /// Lets `body` see the first `count` bytes of the window.
    func peek<Result>(_ count: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<(start + count)])) }
    }

    /// Lets go of the first `count` bytes of the window.
    func drop(_ count: Int) {
        start += count
        offset += count
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: buffer.capacity <= 4 << 20)
            start = 0
        }
    }
}
