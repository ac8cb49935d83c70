// SPDX-License-Identifier: Apache-2.0

extension ModelFile {
    /// The bytes of a section that must have this size.
    package func section(_ name: String, size: Int) throws(ModelError) -> UnsafeRawBufferPointer {
        let section = try section(name)
        guard section.count == size else { throw malformed("section \(name) has \(section.count) bytes") }
        return section
    }

    /// A matrix with biases; its memory is its own until it is freed.
    package func matrix(_ name: String, _ rows: Int, _ columns: Int) throws(ModelError) -> PackedMatrix {
        PackedMatrix(
            bytes: try section(name, size: PackedMatrix.size(rows, columns)), rows: rows, columns: columns)
    }

    /// A table of rows, read where it lies as long as the file is open.
    package func rows(_ name: String, _ count: Int, _ width: Int) throws(ModelError) -> RowTable {
        let section = try section(name, size: RowTable.size(count, width))
        guard let base = section.baseAddress else { throw malformed("section \(name) is empty") }
        return RowTable(base: base, count: count, width: width)
    }
}
