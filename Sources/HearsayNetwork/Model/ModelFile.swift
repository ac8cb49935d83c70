// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A model file, mapped read-only: a header, a table of sections, the sections.
///
/// Little endian. Header: the kind's magic, version (UInt32), number of sections (UInt32), size of the file (UInt64),
/// checksum of all bytes behind the header (UInt64). Each section: name (8 bytes, zero-filled), offset (UInt64), size
/// (UInt64); sections begin at multiples of 64.
package final class ModelFile: @unchecked Sendable {
    static let headerSize = 32
    static let entrySize = 24
    static let sectionLimit = 64

    private let memory: UnsafeMutableRawPointer
    private let size: Int
    private let path: String
    private let kind: ModelKind
    private var sections: [String: Range<Int>] = [:]

    /// Maps a file and checks magic, version, sizes and checksum. Complexity: linear in the file, a few milliseconds.
    package init(_ url: URL, kind: ModelKind) throws(ModelError) {
        path = url.path
        self.kind = kind
        let file = open(path, O_RDONLY)
        guard file >= 0 else { throw ModelError(.missing, path: url.path, detail: "no such file, or not readable") }
        defer { close(file) }
        let length = lseek(file, 0, SEEK_END)
        guard length >= ModelFile.headerSize else {
            throw ModelError(.truncated, path: url.path, detail: "shorter than a header")
        }
        size = Int(length)
        guard let memory = mmap(nil, Int(length), PROT_READ, MAP_PRIVATE, file, 0), memory != MAP_FAILED else {
            throw ModelError(.missing, path: url.path, detail: "could not be mapped")
        }
        self.memory = memory
        do throws(ModelError) {
            try readHeader()
        } catch {
            throw error
        }
    }

    deinit {
        munmap(memory, size)
    }

    private func readHeader() throws(ModelError) {
        guard (0..<8).allSatisfy({ byte($0) == kind.magic[$0] }) else {
            throw ModelError(.badMagic, path: path, detail: "not a \(kind.name)")
        }
        let version = UInt32(truncatingIfNeeded: word(8))
        guard version == kind.version else {
            throw ModelError(.version, path: path, detail: "version \(version), not \(kind.version)")
        }
        guard word(16) == UInt64(size) else {
            throw ModelError(.truncated, path: path, detail: "\(size) bytes, not \(word(16))")
        }
        let count = Int(word(8) >> 32)
        let behind = ModelFile.headerSize + count * ModelFile.entrySize
        guard count <= ModelFile.sectionLimit, behind <= size else {
            throw ModelError(.truncated, path: path, detail: "no room for \(count) sections")
        }
        let rest = UnsafeRawBufferPointer(start: memory + ModelFile.headerSize, count: size - ModelFile.headerSize)
        guard ModelChecksum.of(rest) == word(24) else {
            throw ModelError(.checksum, path: path, detail: "its bytes are not those that were written")
        }
        for i in 0..<count {
            let entry = ModelFile.headerSize + i * ModelFile.entrySize
            let offset = word(entry + 8)
            let length = word(entry + 16)
            guard offset <= UInt64(size), length <= UInt64(size) - offset, offset % 64 == 0, offset >= UInt64(behind)
            else { throw ModelError(.truncated, path: path, detail: "section \(i) lies outside the file") }
            let name = (0..<8).map { byte(entry + $0) }.prefix { $0 != 0 }
            sections[String(decoding: name, as: UTF8.self)] = Int(offset)..<Int(offset + length)
        }
    }

    /// The bytes of a file with the right checksum for what they now hold; for tests of hostile files.
    package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count >= headerSize else { return bytes }
        var sealed = bytes
        let sum = bytes[headerSize...].withUnsafeBytes { ModelChecksum.of($0) }
        for i in 0..<8 { sealed[24 + i] = UInt8(truncatingIfNeeded: sum >> UInt64(i * 8)) }
        return sealed
    }

    /// The checksum of its contents: the same for the same model.
    package var checksum: UInt64 { word(24) }

    /// The bytes of a section, which live as long as this object.
    package func section(_ name: String) throws(ModelError) -> UnsafeRawBufferPointer {
        guard let range = sections[name] else {
            throw ModelError(.malformed, path: path, detail: "no section \(name)")
        }
        return UnsafeRawBufferPointer(start: memory + range.lowerBound, count: range.count)
    }

    /// An error about a model that does not belong to the one it is used with.
    package func mismatch(_ detail: String) -> ModelError { ModelError(.mismatch, path: path, detail: detail) }

    /// An error about what a section holds.
    package func malformed(_ detail: String) -> ModelError { ModelError(.malformed, path: path, detail: detail) }

    private func byte(_ offset: Int) -> UInt8 { memory.load(fromByteOffset: offset, as: UInt8.self) }

    private func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}
