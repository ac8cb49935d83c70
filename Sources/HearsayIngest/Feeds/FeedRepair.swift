// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2

/// Mends what is most often wrong in feeds: names of HTML's characters, which XML does not have, and bare ampersands.
enum FeedRepair {
    /// The bytes with such names as numbers and such ampersands as `&amp;`; what stands in CDATA is left alone.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 16)
        let opening = Array("<![CDATA[".utf8)
        let closing = Array("]]>".utf8)
        var isData = false
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if !isData, byte == UInt8(ascii: "<"), bytes[i...].starts(with: opening) { isData = true }
            if isData, byte == UInt8(ascii: "]"), bytes[i...].starts(with: closing) { isData = false }
            guard byte == UInt8(ascii: "&"), !isData else {
                out.append(byte)
                i += 1
                continue
            }
            let name = bytes[(i + 1)...].prefix(32).prefix { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 35
            }
            let isEnded = name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
            if isEnded, !name.isEmpty, let number = number(of: String(decoding: name, as: UTF8.self)) {
                out.append(contentsOf: "&#\(number);".utf8)
                i = name.endIndex + 1
            } else if isEnded, name.first == 35 || predefined.contains(String(decoding: name, as: UTF8.self)) {
                out.append(byte)
                i += 1
            } else {
                out.append(contentsOf: "&amp;".utf8)
                i += 1
            }
        }
        return out
    }

    private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

    /// The number of a character by the name that HTML has for it, but not of those that XML has too.
    private static func number(of name: String) -> UInt32? {
        guard !predefined.contains(name), let entity = htmlEntityLookup(name) else { return nil }
        return entity.pointee.value
    }
}
