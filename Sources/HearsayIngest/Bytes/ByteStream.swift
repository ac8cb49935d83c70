// SPDX-License-Identifier: Apache-2.0

/// Bytes of one input, read in pieces, with a window that can be looked at before it is taken.
///
/// The window grows only as far as the caller asks for (a line, a document up to its limit).
final class ByteStream {
    static let pieceSize = 256 << 10

    private let source: any ByteSource
    private var buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    /// Offset in the input of the first byte of the window.
    private(set) var offset = 0
    /// Whether everything has been read into the window.
    private(set) var isAtEnd = false
    private var failure: StreamFailure?

    init(_ source: any ByteSource) {
        self.source = source
        buffer = ByteStream.room(for: ByteStream.pieceSize)
    }

    deinit {
        buffer.deallocate()
    }

    /// Number of bytes in the window.
    var available: Int { end - start }

    /// The byte at `position` of the window.
    subscript(position: Int) -> UInt8 { buffer[start + position] }

    /// Reads another piece into the window; `false` at the end. What failed once fails again.
    func fill() throws(StreamFailure) -> Bool {
        if let failure { throw failure }
        guard !isAtEnd else { return false }
        makeRoom()
        do throws(StreamFailure) {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            end += count
            isAtEnd = count == 0
            return count > 0
        } catch {
            failure = error
            throw error
        }
    }

    /// Goes on behind damage, with an empty window; `false` where nothing can be read behind it.
    func recover() -> Bool {
        guard source.recover() else { return false }
        drop(available)
        failure = nil
        return true
    }

    /// Reads until the window holds `count` bytes; `false` if the input ends before.
    func fill(to count: Int) throws(StreamFailure) -> Bool {
        while available < count {
            guard try fill() else { return false }
        }
        return true
    }

    /// Reads all that is left into the window; `false` if it is more than `limit` bytes.
    func fillWhole(limit: Int) throws(StreamFailure) -> Bool {
        while available <= limit {
            guard try fill() else { return true }
        }
        return false
    }

    /// Position of the first line feed at or after `position` of the window, or `nil`.
    func lineFeed(from position: Int) -> Int? {
        guard position < available else { return nil }
        let rest = UnsafeRawBufferPointer(rebasing: buffer[(start + position)..<end])
        return ByteSearch.first(10, in: rest).map { $0 + position }
    }

    /// Length of the next line, which then lies in the window unless it is longer than `longest` and has been dropped; `nil`
    /// at the end.
    func nextLine(longest: Int) throws(StreamFailure) -> Int? {
        var searched = 0
        var dropped = 0
        while true {
            if let end = lineFeed(from: searched) {
                guard dropped > 0 else { return end }
                drop(end + 1)
                return dropped + end
            }
            searched = available
            if dropped > 0 || searched > longest {
                dropped += searched
                drop(searched)
                searched = 0
            }
            guard try fill() else {
                let length = dropped + available
                return length == 0 ? nil : length
            }
        }
    }

    /// Lets `body` see the first `count` bytes of the window.
    func peek<Result>(_ count: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(rebasing: buffer[start..<(start + count)]))
    }

    /// Lets go of the first `count` bytes of the window.
    func drop(_ count: Int) {
        start += count
        offset += count
        guard start == end else { return }
        (start, end) = (0, 0)
        guard buffer.count > 4 << 20 else { return }
        buffer.deallocate()
        buffer = ByteStream.room(for: ByteStream.pieceSize)
    }

    /// Makes room for a piece behind the window: moves the window to the front, or doubles the buffer.
    private func makeRoom() {
        guard buffer.count - end < ByteStream.pieceSize / 2 else { return }
        let window = UnsafeRawBufferPointer(rebasing: buffer[start..<end])
        if window.count + ByteStream.pieceSize / 2 <= buffer.count {
            buffer.copyMemory(from: window)
        } else {
            let larger = ByteStream.room(for: buffer.count * 2)
            larger.copyMemory(from: window)
            buffer.deallocate()
            buffer = larger
        }
        end -= start
        start = 0
    }

    private static func room(for count: Int) -> UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    }
}
