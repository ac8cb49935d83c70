// SPDX-License-Identifier: Apache-2.0

/// Writes JSON as bytes: the same values give the same bytes everywhere.
///
/// Control characters, also those of U+0080 to U+009F, are escaped, so that the output is safe on a terminal; all else
/// is written as UTF-8. The caller keeps to JSON's grammar.
package struct JSONByteWriter {
    /// The bytes so far.
    package private(set) var bytes: [UInt8]
    private let isIndented: Bool
    private var depth: Int
    private var needsComma = false
    private var followsKey = false

    /// A writer; `indented` puts every member on a line of its own, two spaces in for every level from `depth` on.
    package init(indented: Bool = false, depth: Int = 0) {
        bytes = []
        isIndented = indented
        self.depth = depth
    }

    /// Makes room, lets `body` write an object's members, and closes it.
    package mutating func object(_ body: (inout JSONByteWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// Lets `body` write an array's elements.
    package mutating func array(_ body: (inout JSONByteWriter) -> Void) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// Writes a member's name; its value must follow.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(0x20) }
        followsKey = true
    }

    /// Writes a string.
    package mutating func string(_ string: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a whole number.
    package mutating func integer(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Writes a number by its shortest digits that read back the same; `null` for one that JSON cannot write.
    package mutating func number(_ number: Double) {
        guard number.isFinite else {
            null()
            return
        }
        separate()
        bytes.append(contentsOf: number.description.utf8)
    }

    /// Writes `true` or `false`.
    package mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes `null`.
    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: String) {
        separate()
        bytes.append(contentsOf: json.utf8)
    }

    private mutating func nest(_ opening: UInt8, _ closing: UInt8, _ body: (inout JSONByteWriter) -> Void) {
        separate()
        bytes.append(opening)
        let start = bytes.count
        depth += 1
        needsComma = false
        body(&self)
        depth -= 1
        if bytes.count > start { newLine() }
        bytes.append(closing)
        needsComma = true
        followsKey = false
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
        } else {
            if needsComma { bytes.append(UInt8(ascii: ",")) }
            if depth > 0, !bytes.isEmpty { newLine() }
        }
        needsComma = true
    }

    private mutating func newLine() {
        guard isIndented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var i = 0
        while i < text.count {
            let byte = text[i]
            let isC1 = byte == 0xC2 && i + 1 < text.count && text[i + 1] < 0xA0
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isC1 else {
                i += 1
                continue
            }
            bytes.append(contentsOf: text[start..<i])
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
            case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
            case 0x08: bytes.append(contentsOf: [0x5C, UInt8(ascii: "b")])
            case 0x09: bytes.append(contentsOf: [0x5C, UInt8(ascii: "t")])
            case 0x0A: bytes.append(contentsOf: [0x5C, UInt8(ascii: "n")])
            case 0x0C: bytes.append(contentsOf: [0x5C, UInt8(ascii: "f")])
            case 0x0D: bytes.append(contentsOf: [0x5C, UInt8(ascii: "r")])
            default:
                let value = isC1 ? text[i + 1] : byte
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(value >> 4)])
                bytes.append(digits[Int(value & 15)])
            }
            i += isC1 ? 2 : 1
            start = i
        }
        bytes.append(contentsOf: text[start...])
    }
}
