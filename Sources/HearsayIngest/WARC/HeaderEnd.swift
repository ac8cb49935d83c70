// SPDX-License-Identifier: Apache-2.0

/// The blank line that ends a header.
struct HeaderEnd {
    /// Length of the header, without the blank line.
    var head: Int
    /// Where what it heads starts.
    var body: Int

    /// The first blank line in the first `limit` bytes; lines may end with a line feed alone.
    static func find(in bytes: UnsafeRawBufferPointer, limit: Int) -> HeaderEnd? {
        var i = 0
        while i < min(bytes.count, limit) {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[i...])
            guard let feed = ByteSearch.first(10, in: rest) else { return nil }
            i += feed + 1
            if i < bytes.count, bytes[i] == 10 { return HeaderEnd(head: i, body: i + 1) }
            if i + 1 < bytes.count, bytes[i] == 13, bytes[i + 1] == 10 { return HeaderEnd(head: i, body: i + 2) }
        }
        return nil
    }
}
