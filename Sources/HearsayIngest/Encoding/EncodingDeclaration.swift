// SPDX-License-Identifier: Apache-2.0

/// Finds the encoding that a page or a header of a server names.
enum EncodingDeclaration {
    /// A browser looks at the first 1024 bytes; sites put more before it.
    static let length = 8 << 10

    /// The encoding in a `meta` tag, or in the XML declaration, of a page.
    static func inPage(_ bytes: UnsafeRawBufferPointer) -> String? {
        let head = Array(bytes.prefix(length)).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
        var i = 0
        while let tag = head[i...].firstIndex(of: UInt8(ascii: "<")) {
            let end = head[tag...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
            let content = head[tag..<end]
            if content.starts(with: Array("<!--".utf8)) {
                i = tag + 1
                continue
            }
            if content.starts(with: Array("<meta".utf8)), let name = value(of: "charset", in: content) { return name }
            if content.starts(with: Array("<?xml".utf8)), let name = value(of: "encoding", in: content) { return name }
            i = end
        }
        return nil
    }

    /// The encoding in the value of a header `Content-Type`.
    static func inHeader(_ header: String) -> String? {
        value(of: "charset", in: Array(header.lowercased().utf8)[...])
    }

    private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
        let key = Array(name.utf8)
        var i = bytes.startIndex
        while i + key.count < bytes.endIndex {
            guard bytes[i] == key[0], bytes[i..<(i + key.count)].elementsEqual(key) else {
                i += 1
                continue
            }
            var rest = bytes[(i + key.count)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            i += key.count
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 || (0x09...0x0D).contains($0) }
            let value = rest.prefix(40).prefix { byte in
                (48...58).contains(byte) || (97...122).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F
            }
            if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }
}
