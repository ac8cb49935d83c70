// SPDX-License-Identifier: Apache-2.0

/// The records of a stream, one after the other, found again where one of them is wrong.
struct WARCRecords {
    private let stream: ByteStream
    private let maxBlock: Int
    /// Number of the record that was read last, from 1, and where it starts.
    private(set) var number = 0
    private(set) var start = 0
    /// Whether the stream itself failed, and not only a record.
    private(set) var isBroken = false
    /// Bytes of the current block that are still in the stream, and whether what follows it must be looked for.
    private var left = 0
    private var isLost = false

    /// The records of a stream; blocks of more than `maxBlock` bytes are not fetched.
    init(_ stream: ByteStream, maxBlock: Int) {
        self.stream = stream
        self.maxBlock = maxBlock
    }

    /// The header of the next record, or `nil` at the end.
    mutating func next() throws(StreamFailure) -> WARCHeader? {
        try passBlock()
        try guarded { stream throws(StreamFailure) in try WARCRecords.passBlankLines(stream) }
        guard try atLeast(1) else { return nil }
        if isLost {
            isLost = false
            guard try find() else { return nil }
        }
        number += 1
        start = stream.offset
        _ = try atLeast(8)
        guard stream.peek(min(stream.available, 8), WARCHeader.opens) else {
            isLost = true
            // What was passed over by a wrong length is the fault of the record before.
            throw StreamFailure(.badArchive(number == 1 ? .noVersion : .wrongLength))
        }
        guard let end = try headerEnd() else {
            skip(1)
            isLost = true
            throw StreamFailure(stream.isAtEnd ? .cutShort(what: "WARC") : .badArchive(.badHeader))
        }
        let parsed = stream.peek(end.head) { bytes in
            Result { () throws(ArchiveFault) in try WARCHeader(bytes) }
        }
        skip(end.body)
        switch parsed {
        case .success(let header):
            left = header.length
            return header
        case .failure(let fault):
            isLost = true
            throw StreamFailure(.badArchive(fault))
        }
    }

    /// Lets `body` see the start of the block, as much as the head of an answer may have.
    mutating func withHead<Result>(_ body: (UnsafeRawBufferPointer) -> Result) throws(StreamFailure) -> Result {
        let count = min(left, HTTPAnswer.maxHeadBytes)
        _ = try atLeast(count)
        return stream.peek(min(count, stream.available), body)
    }

    /// Gets the whole block; `false` if it is too large. A length that is wrong is found here: behind the block there
    /// must be the end, or another record.
    mutating func fetch() throws(StreamFailure) -> Bool {
        guard left <= maxBlock else { return false }
        guard try atLeast(left) else {
            // A length that reaches over all that follows hides records.
            isLost = true
            left = 0
            skip(min(1, stream.available))
            throw StreamFailure(.cutShort(what: "WARC"))
        }
        lookAhead(left + 16)
        let isFollowed = stream.peek(stream.available) { bytes in
            let behind = bytes[left...]
            if behind.starts(with: [13, 10, 13, 10]) { return true }
            let rest = behind.drop { $0 == 10 || $0 == 13 }
            return rest.isEmpty || WARCHeader.opens(UnsafeRawBufferPointer(rebasing: rest))
        }
        guard isFollowed else {
            isLost = true
            left = 0
            throw StreamFailure(.badArchive(.wrongLength))
        }
        return true
    }

    /// Lets `body` see the block that was fetched.
    func withBlock<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result { stream.peek(left, body) }

    /// Goes on behind damage in the stream, if it can.
    mutating func recover() -> Bool {
        (isBroken, isLost, left) = (false, true, 0)
        return stream.recover()
    }

    private mutating func passBlock() throws(StreamFailure) {
        while left > 0 {
            if stream.available == 0, try !atLeast(1) { throw cutShort() }
            let count = min(left, stream.available)
            skip(count)
            left -= count
        }
    }

    private mutating func cutShort() -> StreamFailure {
        skip(stream.available)
        left = 0
        return StreamFailure(.cutShort(what: "WARC"))
    }

    private func skip(_ count: Int) { stream.drop(count) }

    private static func passBlankLines(_ stream: ByteStream) throws(StreamFailure) {
        while true {
            if stream.available == 0, try !stream.fill() { return }
            guard stream[0] == 10 || stream[0] == 13 else { return }
            stream.drop(1)
        }
    }

    /// Passes over all before the next line that opens a record; `false` if there is none.
    private mutating func find() throws(StreamFailure) -> Bool {
        var isLineStart = true
        while true {
            guard try atLeast(1) else { return false }
            if isLineStart {
                _ = try atLeast(8)
                if stream.peek(min(stream.available, 8), WARCHeader.opens) { return true }
            }
            guard let end = stream.lineFeed(from: 0) else {
                isLineStart = false
                skip(stream.available)
                continue
            }
            skip(end + 1)
            isLineStart = true
        }
    }

    private mutating func headerEnd() throws(StreamFailure) -> HeaderEnd? {
        while true {
            let end = stream.peek(stream.available) { HeaderEnd.find(in: $0, limit: WARCHeader.maxBytes) }
            if let end { return end }
            guard stream.available <= WARCHeader.maxBytes, try atLeast(stream.available + 1) else { return nil }
        }
    }

    /// Gets more if there is more. What is wrong there is the fault of the next record, and told then.
    private func lookAhead(_ count: Int) {
        do throws(StreamFailure) {
            _ = try stream.fill(to: count)
        } catch {
            return
        }
    }

    private mutating func atLeast(_ count: Int) throws(StreamFailure) -> Bool {
        do throws(StreamFailure) {
            return try stream.fill(to: count)
        } catch {
            isBroken = true
            throw error
        }
    }

    private mutating func guarded(_ body: (ByteStream) throws(StreamFailure) -> Void) throws(StreamFailure) {
        do throws(StreamFailure) {
            try body(stream)
        } catch {
            isBroken = true
            throw error
        }
    }
}
