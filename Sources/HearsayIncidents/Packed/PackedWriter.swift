// SPDX-License-Identifier: Apache-2.0

/// Writes values one after the other into few bytes: small numbers take one byte, and a word that came before is named by
/// its number.
package struct PackedWriter {
    /// What was written.
    package private(set) var bytes: [UInt8] = []
    private var words: [String: Int] = [:]

    /// Nothing is written yet.
    package init() {}

    /// A number that is not negative: seven bits a byte, the low ones first (LEB128).
    package mutating func number(_ value: Int) {
        unsigned(UInt64(max(0, value)))
    }

    private mutating func unsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A number of either sign: the sign is the lowest bit.
    package mutating func signed(_ value: Int) {
        unsigned(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
    }

    /// Eight bytes, little endian.
    package mutating func code(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// A number with a fraction.
    package mutating func real(_ value: Double) {
        code(value.bitPattern)
    }

    /// A truth value.
    package mutating func flag(_ value: Bool) {
        bytes.append(value ? 1 : 0)
    }

    /// One of the values of an enumeration.
    package mutating func choice(_ value: some RawRepresentable<UInt8>) {
        bytes.append(value.rawValue)
    }

    /// A word.
    package mutating func string(_ value: String) {
        if let known = words[value] {
            number(known + 1)
            return
        }
        words[value] = words.count
        number(0)
        number(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    /// A list, with its length before it.
    package mutating func list<Item: Packable>(_ items: [Item]) {
        number(items.count)
        for item in items { item.write(to: &self) }
    }

    /// What may be absent.
    package mutating func optional<Item: Packable>(_ item: Item?) {
        flag(item != nil)
        item?.write(to: &self)
    }
}
