// SPDX-License-Identifier: Apache-2.0

/// A body that was sent in chunks, each behind its length.
enum ChunkedBody {
    /// The chunks joined; `nil` if the body does not start with a chunk: archives keep the field though they join them.
    static func joined(_ body: UnsafeRawBufferPointer) throws(StreamFailure) -> [UInt8]? {
        var joined: [UInt8] = []
        var position = 0
        while true {
            guard let (length, start) = chunk(in: body, at: position) else {
                if position == 0 { return nil }
                throw StreamFailure(.badMessage(.badChunk))
            }
            if length == 0 { return joined }
            guard length <= body.count - start else { throw StreamFailure(.cutShort(what: "page")) }
            joined.append(contentsOf: body[start..<(start + length)])
            position = start + length
            if position < body.count, body[position] == 13 { position += 1 }
            guard position < body.count, body[position] == 10 else {
                throw StreamFailure(position < body.count ? .badMessage(.badChunk) : .cutShort(what: "page"))
            }
            position += 1
        }
    }

    /// The length of the chunk that is announced at `position`, and where it starts.
    private static func chunk(in body: UnsafeRawBufferPointer, at position: Int) -> (length: Int, start: Int)? {
        var length = 0
        var i = position
        while i < body.count, i - position < 8, let digit = hex(body[i]) {
            length = length << 4 | digit
            i += 1
        }
        guard i > position else { return nil }
        // Behind the length there may be extensions, which mean nothing here.
        var end = i
        while end < body.count, end - i < 1024, body[end] != 10 { end += 1 }
        guard end < body.count, body[end] == 10, end == i || [13, 32, 59].contains(body[i]) else { return nil }
        return (length, end + 1)
    }

    private static func hex(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte) - 48
        case 65...70: Int(byte) - 55
        case 97...102: Int(byte) - 87
        default: nil
        }
    }
}
