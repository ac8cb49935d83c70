// SPDX-License-Identifier: Apache-2.0

/// Reads what ``PackedWriter`` wrote, in the same order. It trusts no length: bytes that end too early or say what cannot
/// be are a fault, never a crash.
package struct PackedReader {
    /// The bytes are not what they should be.
    package struct Fault: Error {}

    private let bytes: [UInt8]
    private var next = 0
    private var words: [String] = []

    /// A reader of these bytes.
    package init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// Whether all was read.
    package var isAtEnd: Bool { next == bytes.count }

    private mutating func byte() throws(Fault) -> UInt8 {
        guard next < bytes.count else { throw Fault() }
        next += 1
        return bytes[next - 1]
    }

    /// A number that is not negative.
    package mutating func number() throws(Fault) -> Int {
        guard let value = Int(exactly: try unsigned()) else { throw Fault() }
        return value
    }

    private mutating func unsigned() throws(Fault) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), through: 63, by: 7) {
            let byte = try byte()
            value |= UInt64(byte & 0x7f) << shift
            if byte & 0x80 == 0 { return value }
        }
        throw Fault()
    }

    /// A number of either sign.
    package mutating func signed() throws(Fault) -> Int {
        let value = try unsigned()
        return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    /// Eight bytes.
    package mutating func code() throws(Fault) -> UInt64 {
        guard bytes.count - next >= 8 else { throw Fault() }
        var value: UInt64 = 0
        for i in 0..<8 { value |= UInt64(bytes[next + i]) << (8 * UInt64(i)) }
        next += 8
        return value
    }

    /// A number with a fraction.
    package mutating func real() throws(Fault) -> Double {
        Double(bitPattern: try code())
    }

    /// A truth value.
    package mutating func flag() throws(Fault) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw Fault()
        }
    }

    /// A word.
    package mutating func string() throws(Fault) -> String {
        let known = try number()
        if known > 0 {
            guard known <= words.count else { throw Fault() }
            return words[known - 1]
        }
        let count = try number()
        guard count <= bytes.count - next else { throw Fault() }
        let word = String(decoding: bytes[next..<next + count], as: UTF8.self)
        next += count
        words.append(word)
        return word
    }

    /// A list.
    package mutating func list<Item: Packable>() throws(Fault) -> [Item] {
        let count = try number()
        // Every item takes a byte at least.
        guard count <= bytes.count - next else { throw Fault() }
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try Item(from: &self)) }
        return items
    }

    /// What may be absent.
    package mutating func optional<Item: Packable>() throws(Fault) -> Item? {
        try flag() ? try Item(from: &self) : nil
    }

    /// One of the values of an enumeration.
    package mutating func choice<Value: RawRepresentable<UInt8>>(_: Value.Type) throws(Fault) -> Value {
        guard let value = Value(rawValue: try byte()) else { throw Fault() }
        return value
    }
}
