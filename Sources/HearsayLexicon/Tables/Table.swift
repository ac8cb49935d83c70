// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A lexicon table as read: tab-separated cells, one entry a line, lines that open with `#` left out.
struct Table: Sendable {
    /// File name, for messages.
    let file: String
    /// The rows in file order.
    private(set) var rows: [Row] = []

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
    /// - Throws: `lexicon.unreadable` if the file cannot be read, `lexicon.columns` if a row has another number of cells.
    init(contentsOf url: URL, columns: Int) throws(LexiconError) {
        let bytes: [UInt8]
        do { bytes = [UInt8](try Data(contentsOf: url)) } catch { throw LexiconError.unreadable(file: url.path) }
        try self.init(file: url.lastPathComponent, bytes: bytes, columns: columns)
    }

    /// Reads a table from the bytes of its file.
    init(file: String, bytes: [UInt8], columns: Int) throws(LexiconError) {
        self.file = file
        var cells: [String] = []
        var line = 1
        var start = 0
        // A line feed is thought behind the last byte.
        for i in 0...bytes.count {
            let byte = i < bytes.count ? bytes[i] : 10
            guard byte == 9 || byte == 10 else { continue }
            if byte == 9 || !cells.isEmpty || !Table.isSkipped(bytes[start..<i]) {
                cells.append(Table.trimmed(bytes[start..<i]))
            }
            start = i + 1
            guard byte == 10 else { continue }
            let isComment = cells.first?.utf8.first == 35
            if !cells.isEmpty, !isComment {
                guard cells.count == columns else {
                    throw LexiconError.columns(file: file, line: line, expected: columns, found: cells.count)
                }
                rows.append(Row(line: line, cells: cells))
            }
            cells.removeAll(keepingCapacity: true)
            line += 1
        }
    }

    /// Whether a line without tabs is empty or a comment.
    private static func isSkipped(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return true }
        return first == 35 || first == 13
    }

    private static func trimmed(_ cell: ArraySlice<UInt8>) -> String {
        var cell = cell
        while let last = cell.last, last == 32 || last == 13 { cell = cell.dropLast() }
        while cell.first == 32 { cell = cell.dropFirst() }
        return String(decoding: cell, as: UTF8.self)
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
