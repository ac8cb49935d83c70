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

    /// Reads a table of `columns` cells a row.
    ///
    /// - Throws: `lexicon.unreadable` if the file cannot be read, `lexicon.columns` if a row has another number of cells.
    init(contentsOf url: URL, columns: Int) throws(LexiconError) {
        let data: Data
        do { data = try Data(contentsOf: url) } catch { throw LexiconError.unreadable(file: url.path) }
        file = url.lastPathComponent
        var rows: [Row] = []
        var number = 0
        for line in data.split(separator: 10, omittingEmptySubsequences: false) {
            number += 1
            guard let first = line.first, first != 35, first != 13 else { continue }
            let cells = line.split(separator: 9, omittingEmptySubsequences: false).map { cell in
                var cell = cell
                while let last = cell.last, last == 32 || last == 13 { cell = cell.dropLast() }
                while cell.first == 32 { cell = cell.dropFirst() }
                return String(decoding: cell, as: UTF8.self)
            }
            guard cells.count == columns else {
                throw LexiconError.columns(file: file, line: number, expected: columns, found: cells.count)
            }
            rows.append(Row(line: number, cells: cells))
        }
        self.rows = rows
    }
}

extension String {
    /// The parts of a cell that holds a list, without white space around them and without empty ones.
    func listed(by separator: Character) -> [String] {
        split(separator: separator).map { part in
            var part = part
            while part.first == " " { part = part.dropFirst() }
            while part.last == " " { part = part.dropLast() }
            return String(part)
        }.filter { !$0.isEmpty }
    }
}
