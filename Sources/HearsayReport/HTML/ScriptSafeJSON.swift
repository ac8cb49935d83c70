// SPDX-License-Identifier: Apache-2.0

internal import HearsayExchange

/// JSON that can stand within a `script` element, whatever its strings hold.
///
/// `<`, `>`, `&` and the line separators U+2028 and U+2029 occur in JSON only within strings, where they can as well be
/// written by their number. So no text can end the element or begin a comment.
enum ScriptSafeJSON {
    /// What `body` writes, made safe.
    static func bytes(_ body: (inout JSONByteWriter) -> Void) -> [UInt8] {
        var json = JSONByteWriter()
        body(&json)
        return json.bytes.withUnsafeBufferPointer { bytes in
            var safe: [UInt8] = []
            safe.reserveCapacity(bytes.count + 64)
            var start = 0
            var i = 0
            while i < bytes.count {
                guard let (escape, length) = escape(bytes, at: i) else {
                    i += 1
                    continue
                }
                safe.append(contentsOf: bytes[start..<i])
                safe.append(contentsOf: escape.utf8)
                i += length
                start = i
            }
            safe.append(contentsOf: bytes[start...])
            return safe
        }
    }

    /// What is written instead of the character at a byte, and how many bytes that has; `nil` if it can stay.
    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (String, Int)? {
        switch bytes[i] {
        case UInt8(ascii: "<"): return ("\\u003c", 1)
        case UInt8(ascii: ">"): return ("\\u003e", 1)
        case UInt8(ascii: "&"): return ("\\u0026", 1)
        case 0xE2:
            guard i + 2 < bytes.count, bytes[i + 1] == 0x80, bytes[i + 2] & 0xFE == 0xA8 else { return nil }
            return (bytes[i + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        default: return nil
        }
    }
}
