// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A lexicon table as read: tab-separated cells, one entry a line, lines that open with `#` left out.
struct Table: Sendable {
    /// File name, for messages.
    let file: String
    /// The rows in file order.
    let rows: [Row]

    /// One line of a table.
    struct Row: Sendable {
        /// Line number in the file, from 1.
        let line: Int
        /// The cells, without white space at their ends.
        let cells: [String]

        /// A cell, empty if the row is shorter.
        subscript(_ column: Int) -> String {
            column < cells.count ? cells[column] : ""
        }
    }

    /// Reads a table of `columns` cells a row. Complexity: one pass over the bytes.
    ///
    /// - Parameters:
    ///   - name: what the table is called in messages; the file's name by default.
    ///   - onFault: is told of each row with another number of cells, which is left out; by default the first is thrown.
    /// - Throws: `lexicon.unreadable` if the file cannot be read, `lexicon.columns` for a bad row.
    init(
        contentsOf url: URL, name: String? = nil, columns: Int,
        onFault: (LexiconError) throws(LexiconError) -> Void = { error throws(LexiconError) in throw error }
    ) throws(LexiconError) {
        let bytes: [UInt8]
        do { bytes = [UInt8](try Data(contentsOf: url)) } catch { throw LexiconError.unreadable(file: url.path) }
        try self.init(file: name ?? url.lastPathComponent, bytes: bytes, columns: columns, onFault: onFault)
    }

    /// Reads a table from the bytes of its file.
    init(
        file: String, bytes: [UInt8], columns: Int,
        onFault: (LexiconError) throws(LexiconError) -> Void = { error throws(LexiconError) in throw error }
    ) throws(LexiconError) {
        self.file = file
        rows = try bytes.withUnsafeBufferPointer { bytes throws(LexiconError) in
            try Table.rows(of: bytes, file: file, columns: columns, onFault)
        }
    }

    private static func rows(
        of bytes: UnsafeBufferPointer<UInt8>, file: String, columns: Int,
        _ onFault: (LexiconError) throws(LexiconError) -> Void
    ) throws(LexiconError) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(bytes.count / 64)
        var line = 0
        // A byte order mark is no part of the first id.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            line += 1
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            let first = bytes[start]
            if first != 10, first != 13, first != 35 {
                var cells: [String] = []
                cells.reserveCapacity(columns)
                var cell = start
                for i in start...end where i == end || bytes[i] == 9 {
                    cells.append(trimmed(bytes, cell, i))
                    cell = i + 1
                }
                if cells.count == columns {
                    rows.append(Row(line: line, cells: cells))
                } else {
                    try onFault(.columns(file: file, line: line, expected: columns, found: cells.count))
                }
            }
            start = end + 1
        }
        return rows
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        var start = start
        var end = end
        while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 13 { end -= 1 }
        while start < end, bytes[start] == 32 { start += 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
}

extension String {
    /// The parts of a cell that holds a list, without white space around them and without empty ones.
    func listed(by separator: Unicode.Scalar) -> [String] {
        let mark = UInt8(truncatingIfNeeded: separator.value)
        var parts: [String] = []
        for part in utf8.split(separator: mark) {
            var part = part
            while part.first == 32 { part = part.dropFirst() }
            while part.last == 32 { part = part.dropLast() }
            if !part.isEmpty { parts.append(String(Substring(part))) }
        }
        return parts
    }
}
