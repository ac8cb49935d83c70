// SPDX-License-Identifier: Apache-2.0

/// The header of a record: `WARC/1.1` and named fields.
struct WARCHeader {
    /// So many bytes a header may have.
    static let maxBytes = 64 << 10

    let fields: HeaderFields
    /// The kind of record: "response", "resource", "request", ...
    let type: String
    /// Bytes of the record's block.
    let length: Int

    /// The header in these bytes, which end before the blank line.
    init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveFault) {
        guard WARCHeader.opens(bytes) else { throw .noVersion }
        guard let fields = HeaderFields(bytes) else { throw .badHeader }
        guard let text = fields["content-length"], text.utf8.allSatisfy({ (48...57).contains($0) }),
            let length = Int(text)
        else { throw .noLength }
        self.fields = fields
        self.length = length
        type = fields["warc-type"]?.lowercased() ?? ""
    }

    /// Whether a record starts here.
    static func opens(_ head: UnsafeRawBufferPointer) -> Bool {
        // "WARC/0.17" and "WARC/0.18" are drafts that archives have.
        head.count >= 8 && head.starts(with: "WARC/".utf8) && (head[5] == 48 || head[5] == 49) && head[6] == 46
    }

    /// The record's own name, if it is one that can be shown, or empty.
    var id: String {
        guard var name = fields["warc-record-id"]?[...] else { return "" }
        if name.hasPrefix("<"), name.hasSuffix(">") { name = name.dropFirst().dropLast() }
        if name.hasPrefix("urn:uuid:") { name = name.dropFirst(9) }
        return name.utf8.count <= 200 ? PageText.line(name) : ""
    }

    /// The address that the record was captured at, or empty.
    var url: String {
        guard var address = fields["warc-target-uri"]?[...] else { return "" }
        // Writers of WARC 1.0 took the pointed brackets of its grammar for part of the address.
        if address.hasPrefix("<"), address.hasSuffix(">") { address = address.dropFirst().dropLast() }
        return WebAddress.isWeb(String(address)) ? String(address) : ""
    }
}
