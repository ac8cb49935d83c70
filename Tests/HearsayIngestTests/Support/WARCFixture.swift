// SPDX-License-Identifier: Apache-2.0

/// A web archive, built record by record.
struct WARCFixture {
    var records: [[UInt8]] = []

    var bytes: [UInt8] { records.flatMap { $0 } }
    /// Each record compressed by itself, as crawlers write them.
    var compressed: [UInt8] { records.flatMap { Compressed.gzip($0) } }

    /// Adds a record; `length` is the stated length where it is not the true one.
    mutating func add(
        _ type: String, _ block: some Collection<UInt8>, url: String = "https://courier.example/a",
        contentType: String = "application/http; msgtype=response", version: String = "1.1", length: Int? = nil,
        extra: String = ""
    ) {
        let head =
            "WARC/\(version)\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2031-12-24T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:r\(records.count + 1)>\r\nContent-Type: \(contentType)\r\n\(extra)"
            + "Content-Length: \(length ?? block.count)\r\n\r\n"
        records.append(Array(head.utf8) + block + Array("\r\n\r\n".utf8))
    }

    /// Adds an answer of a server.
    mutating func answer(
        _ body: some Collection<UInt8>, _ fields: String..., status: String = "200 OK",
        type: String = "text/html; charset=utf-8", url: String = "https://courier.example/a", length: Int? = nil
    ) {
        let head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
        add("response", Array(head.utf8) + body, url: url, length: length)
    }

    static func page(_ text: String) -> [UInt8] {
        Array("<html><head><title>T</title></head><body><h1>T</h1><p>\(text)</p></body></html>".utf8)
    }

    static func chunked(_ body: [UInt8], size: Int = 40) -> [UInt8] {
        var out: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: size) {
            let part = body[start..<min(start + size, body.count)]
            out += Array("\(String(part.count, radix: 16));x=y\r\n".utf8) + part + Array("\r\n".utf8)
        }
        return out + Array("0\r\n\r\n".utf8)
    }
}
