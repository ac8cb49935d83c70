// SPDX-License-Identifier: Apache-2.0

/// A server's answer: its status, its fields, and where its body starts.
struct HTTPAnswer {
    /// So many bytes the status and the fields may have.
    static let maxHeadBytes = 64 << 10

    let status: Int
    let fields: HeaderFields
    let bodyStart: Int

    /// The answer that starts these bytes.
    init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveFault) {
        guard bytes.starts(with: "HTTP/".utf8) else { throw .noStatus }
        guard let end = HeaderEnd.find(in: bytes, limit: HTTPAnswer.maxHeadBytes) else { throw .badHeader }
        let head = UnsafeRawBufferPointer(rebasing: bytes[..<end.head])
        guard let fields = HeaderFields(head) else { throw .badHeader }
        let parts = fields.opening.split(separator: " ")
        guard parts.count >= 2, let status = Int(parts[1]), (100...999).contains(status) else { throw .noStatus }
        self.status = status
        self.fields = fields
        bodyStart = end.body
    }
}
