// SPDX-License-Identifier: Apache-2.0

/// Reads the fields of a document out of one JSON object and checks the rest without keeping it.
///
/// The bytes must be UTF-8. RFC 8259 is kept strictly, but for half a surrogate pair, which is read as U+FFFD: cut texts
/// hold them, and a document is worth more than its broken emoji. A field that stands twice is a fault, since nobody
/// can say which one is meant. Complexity: linear, without recursion.
struct JSONObjectReader {
    static let maxDepth = 512

    private let bytes: UnsafeRawBufferPointer
    private var i = 0
    private var scratch: [UInt8] = []
    private var loneSurrogate = false
    private let readsMarks: Bool

    /// The fields of the object that `bytes` holds.
    static func fields(
        of bytes: UnsafeRawBufferPointer, readsMarks: Bool = false
    ) throws(JSONFault) -> DocumentFields {
        var reader = JSONObjectReader(bytes: bytes, readsMarks: readsMarks)
        return try reader.object()
    }

    private init(bytes: UnsafeRawBufferPointer, readsMarks: Bool) {
        self.bytes = bytes
        self.readsMarks = readsMarks
    }

    private mutating func object() throws(JSONFault) -> DocumentFields {
        var fields = DocumentFields()
        skipSpace()
        guard i < bytes.count, bytes[i] == UInt8(ascii: "{") else { throw fault(.notAnObject) }
        i += 1
        skipSpace()
        if i < bytes.count, bytes[i] == UInt8(ascii: "}") {
            i += 1
        } else {
            repeat { try member(&fields) } while try separator(closing: UInt8(ascii: "}"))
        }
        skipSpace()
        guard i == bytes.count else { throw fault(.trailing) }
        fields.hasLoneSurrogate = loneSurrogate
        return fields
    }

    private mutating func member(_ fields: inout DocumentFields) throws(JSONFault) {
        skipSpace()
        let start = i
        let name = try string(keep: true) ?? ""
        skipSpace()
        try expect(UInt8(ascii: ":"))
        skipSpace()
        guard let index = DocumentFields.names.firstIndex(of: name), name != DocumentFields.marks || readsMarks else {
            try skipValue()
            return
        }
        let value = try value()
        guard fields.set(index, to: value) else {
            throw JSONFault(reason: .duplicateField(name), offset: start)
        }
    }

    private mutating func value() throws(JSONFault) -> DocumentFields.Value {
        let start = i
        guard i < bytes.count else { throw fault(.endsEarly) }
        switch bytes[i] {
        case UInt8(ascii: "\""):
            return .string(try string(keep: true) ?? "")
        case UInt8(ascii: "-"), 0x30...0x39:
            try number()
            return .number(String(decoding: bytes[start..<i], as: UTF8.self))
        case UInt8(ascii: "n"):
            try skipValue()
            return .absent
        case UInt8(ascii: "["):
            try skipValue()
            return .array(Array(bytes[start..<i]))
        case UInt8(ascii: "{"):
            try skipValue()
            return .other("an object")
        default:
            try skipValue()
            return .other("true or false")
        }
    }

    /// Reads past a value, however deep, and checks it.
    private mutating func skipValue() throws(JSONFault) {
        var open: [UInt8] = []
        while true {
            skipSpace()
            guard i < bytes.count else { throw fault(.endsEarly) }
            var isComplete = true
            switch bytes[i] {
            case UInt8(ascii: "\""): _ = try string(keep: false)
            case UInt8(ascii: "-"), 0x30...0x39: try number()
            case UInt8(ascii: "t"): try word("true")
            case UInt8(ascii: "f"): try word("false")
            case UInt8(ascii: "n"): try word("null")
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                guard open.count < JSONObjectReader.maxDepth else { throw fault(.tooDeep) }
                let closing = bytes[i] + 2
                i += 1
                skipSpace()
                if i < bytes.count, bytes[i] == closing {
                    i += 1
                } else {
                    open.append(closing)
                    isComplete = false
                }
            default: throw fault(.unexpected)
            }
            while isComplete, let closing = open.last {
                guard try !separator(closing: closing) else { break }
                open.removeLast()
            }
            guard let closing = open.last else { return }
            if closing == UInt8(ascii: "}") {
                skipSpace()
                _ = try string(keep: false)
                skipSpace()
                try expect(UInt8(ascii: ":"))
            }
        }
    }

    /// Reads a comma (`true`) or the closing bracket (`false`).
    private mutating func separator(closing: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        guard i < bytes.count else { throw fault(.endsEarly) }
        guard bytes[i] == UInt8(ascii: ",") || bytes[i] == closing else { throw fault(.unexpected) }
        i += 1
        return bytes[i - 1] == UInt8(ascii: ",")
    }

    private mutating func number() throws(JSONFault) {
        func digits() -> Int {
            let start = i
            while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 { i += 1 }
            return i - start
        }
        if bytes[i] == UInt8(ascii: "-") { i += 1 }
        let first = i
        let count = digits()
        guard count > 0, count == 1 || bytes[first] != UInt8(ascii: "0") else { throw fault(.badNumber) }
        if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
            i += 1
            guard digits() > 0 else { throw fault(.badNumber) }
        }
        if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
            i += 1
            if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            guard digits() > 0 else { throw fault(.badNumber) }
        }
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for k in 0..<word.utf8CodeUnitCount {
            guard i < bytes.count else { throw fault(.endsEarly) }
            guard bytes[i] == word.utf8Start[k] else { throw fault(.unexpected) }
            i += 1
        }
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard i < bytes.count else { throw fault(.endsEarly) }
        guard bytes[i] == byte else { throw fault(.unexpected) }
        i += 1
    }

    private mutating func skipSpace() {
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
    }

    private func fault(_ reason: JSONFault.Reason) -> JSONFault {
        JSONFault(reason: reason, offset: i)
    }

    // MARK: Strings

    private mutating func string(keep: Bool) throws(JSONFault) -> String? {
        try expect(UInt8(ascii: "\""))
        var start = i
        scratch.removeAll(keepingCapacity: true)
        while i < bytes.count {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\"") {
                defer { i += 1 }
                guard keep else { return nil }
                if scratch.isEmpty { return String(decoding: bytes[start..<i], as: UTF8.self) }
                scratch.append(contentsOf: bytes[start..<i])
                return String(decoding: scratch, as: UTF8.self)
            }
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            guard byte == UInt8(ascii: "\\") else {
                i += 1
                continue
            }
            if keep { scratch.append(contentsOf: bytes[start..<i]) }
            let scalar = try escape()
            if keep { scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
            start = i
        }
        throw fault(.endsEarly)
    }

    /// Reads one escape, from its backslash on.
    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard i + 1 < bytes.count else { throw fault(.endsEarly) }
        let kind = bytes[i + 1]
        guard kind != UInt8(ascii: "u") else { return try unicodeEscape() }
        let scalar: Unicode.Scalar
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(kind)
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        default: throw fault(.badEscape)
        }
        i += 2
        return scalar
    }

    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        guard let first = hex(at: i + 2) else { throw fault(.badEscape) }
        i += 6
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, i + 1 < bytes.count, bytes[i] == UInt8(ascii: "\\"), bytes[i + 1] == UInt8(ascii: "u"),
            let second = hex(at: i + 2), (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        {
            i += 6
            return scalar
        }
        loneSurrogate = true
        return "\u{FFFD}"
    }

    private func hex(at position: Int) -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
