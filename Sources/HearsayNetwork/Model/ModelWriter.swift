// SPDX-License-Identifier: Apache-2.0

/// Lays out a model file; see ``ModelFile`` for the format.
package struct ModelWriter {
    private let kind: ModelKind
    private var sections: [(name: String, bytes: [UInt8])] = []

    /// A writer of a model of this kind.
    package init(_ kind: ModelKind) {
        self.kind = kind
    }

    /// Adds a section; its name has at most eight letters.
    package mutating func add(_ name: String, _ bytes: [UInt8]) {
        sections.append((name, bytes))
    }

    /// Adds a section of integers.
    package mutating func add<Value: FixedWidthInteger>(_ name: String, integers: [Value]) {
        add(name, integers.map(\.littleEndian).withUnsafeBytes { Array($0) })
    }

    /// The file's bytes.
    package func bytes() -> [UInt8] {
        var table: [UInt8] = []
        var body: [UInt8] = []
        let behind = ModelFile.headerSize + sections.count * ModelFile.entrySize
        for section in sections {
            while (behind + body.count) % 64 != 0 { body.append(0) }
            table += (Array(section.name.utf8) + [UInt8](repeating: 0, count: 8)).prefix(8)
            table += ModelWriter.word(UInt64(behind + body.count))
            table += ModelWriter.word(UInt64(section.bytes.count))
            body += section.bytes
        }
        let rest = table + body
        var file = kind.magic
        file += ModelWriter.word(UInt64(kind.version) | UInt64(sections.count) << 32)
        file += ModelWriter.word(UInt64(ModelFile.headerSize + rest.count))
        file += ModelWriter.word(rest.withUnsafeBytes { ModelChecksum.of($0) })
        return file + rest
    }

    private static func word(_ value: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
    }
}
