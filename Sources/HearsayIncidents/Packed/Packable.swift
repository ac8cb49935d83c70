// SPDX-License-Identifier: Apache-2.0

/// What a ledger can keep in few bytes.
package protocol Packable {
    /// Writes it.
    func write(to writer: inout PackedWriter)
    /// Reads what ``write(to:)`` wrote.
    init(from reader: inout PackedReader) throws(PackedReader.Fault)
}

extension Packable {
    /// It by itself in few bytes.
    package var packed: [UInt8] {
        var writer = PackedWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// What ``packed`` gave; `nil` for other bytes.
    package init?(packed bytes: some Sequence<UInt8>) {
        var reader = PackedReader(bytes)
        guard let value = try? Self(from: &reader), reader.isAtEnd else { return nil }
        self = value
    }
}

extension String: Packable {
    package func write(to writer: inout PackedWriter) { writer.string(self) }
    package init(from reader: inout PackedReader) throws(PackedReader.Fault) { self = try reader.string() }
}

extension UInt64: Packable {
    package func write(to writer: inout PackedWriter) { writer.code(self) }
    package init(from reader: inout PackedReader) throws(PackedReader.Fault) { self = try reader.code() }
}

extension Int: Packable {
    package func write(to writer: inout PackedWriter) { writer.signed(self) }
    package init(from reader: inout PackedReader) throws(PackedReader.Fault) { self = try reader.signed() }
}

extension Double: Packable {
    package func write(to writer: inout PackedWriter) { writer.real(self) }
    package init(from reader: inout PackedReader) throws(PackedReader.Fault) { self = try reader.real() }
}

/// An enumeration is written as its number.
extension Packable where Self: RawRepresentable<UInt8> {
    package func write(to writer: inout PackedWriter) { writer.choice(self) }
    package init(from reader: inout PackedReader) throws(PackedReader.Fault) { self = try reader.choice(Self.self) }
}

/// An enumeration is written as its name.
extension Packable where Self: RawRepresentable<String> {
    package func write(to writer: inout PackedWriter) { writer.string(rawValue) }

    package init(from reader: inout PackedReader) throws(PackedReader.Fault) {
        guard let value = Self(rawValue: try reader.string()) else { throw PackedReader.Fault() }
        self = value
    }
}
