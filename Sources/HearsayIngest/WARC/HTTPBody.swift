// SPDX-License-Identifier: Apache-2.0

/// Undoes what was done to the body of an answer for the way: chunks and compression.
enum HTTPBody {
    /// The page in `body`, of at most `limit` bytes.
    static func decoded(
        _ body: UnsafeRawBufferPointer, fields: HeaderFields, limit: Int
    ) throws(StreamFailure) -> [UInt8] {
        var bytes: [UInt8]
        if fields["transfer-encoding"]?.lowercased().contains("chunked") == true,
            let joined = try ChunkedBody.joined(body)
        {
            bytes = joined
        } else {
            if let length = fields["content-length"].flatMap({ Int($0) }), length > body.count {
                throw StreamFailure(.cutShort(what: "page"))
            }
            bytes = Array(body)
        }
        let codings = fields["content-encoding"]?.lowercased().split { $0 == "," || $0 == " " } ?? []
        guard codings.count <= 4 else { throw StreamFailure(.badEncoding(name: codings.joined(separator: ", "))) }
        // The last one named was the last one done.
        for coding in codings.reversed() { bytes = try undone(String(coding), bytes, limit: limit) }
        guard bytes.count <= limit else { throw StreamFailure(.tooLarge(bytes: bytes.count, limit: limit)) }
        return bytes
    }

    private static func undone(_ coding: String, _ bytes: [UInt8], limit: Int) throws(StreamFailure) -> [UInt8] {
        switch coding {
        case "identity", "none", "utf-8": return bytes
        case "gzip", "x-gzip":
            // Archives keep the field though they store the page decompressed.
            guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
            return try inflated(bytes, .gzip, limit: limit)
        case "deflate":
            guard bytes.count >= 2 else { return bytes }
            // By the standard there is a wrapping of zlib; some servers leave it out.
            let isWrapped = bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 + Int(bytes[1])).isMultiple(of: 31)
            if bytes[0] == UInt8(ascii: "<") { return bytes }
            return try inflated(bytes, isWrapped ? .zlib : .none, limit: limit)
        default: throw StreamFailure(.badEncoding(name: coding))
        }
    }

    private static func inflated(
        _ bytes: [UInt8], _ wrapping: Inflater.Wrapping, limit: Int
    ) throws(StreamFailure) -> [UInt8] {
        let inflater = Inflater(wrapping)
        var out: [UInt8] = []
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { piece.deallocate() }
        var position = 0
        while true {
            let result = bytes.withUnsafeBytes { all in
                Result { () throws(Inflater.Damage) in
                    try inflater.step(UnsafeRawBufferPointer(rebasing: all[position...]), into: piece)
                }
            }
            guard case .success(let step) = result else { throw StreamFailure(.badMessage(.badCompression)) }
            out.append(contentsOf: piece[..<step.produced])
            guard out.count <= limit else { throw StreamFailure(.tooLarge(bytes: nil, limit: limit)) }
            position += step.consumed
            if step.isFinished { return out }
            guard step.consumed > 0 || step.produced > 0 else { throw StreamFailure(.badMessage(.badCompression)) }
        }
    }
}
