// SPDX-License-Identifier: Apache-2.0

/// A language pack that cannot be used, with the file, line and reason.
public struct LexiconError: Error, Hashable, Sendable {
    private enum Kind: Hashable, Sendable {
        case missing(searched: [String])
        case unreadable
        case columns(expected: Int, found: Int)
        case cell(column: String, value: String, reason: String)
        case duplicate(id: String)
        case unknownTable(known: [String])
        case empty
    }

    private let kind: Kind
    /// The table, or empty.
    public let file: String
    /// Line in the table, or 0.
    public let line: Int

    static func missing(searched: [String]) -> LexiconError {
        LexiconError(kind: .missing(searched: searched), file: "", line: 0)
    }

    static func unreadable(file: String) -> LexiconError {
        LexiconError(kind: .unreadable, file: file, line: 0)
    }

    static func columns(file: String, line: Int, expected: Int, found: Int) -> LexiconError {
        LexiconError(kind: .columns(expected: expected, found: found), file: file, line: line)
    }

    static func cell(file: String, line: Int, column: String, value: String, reason: String) -> LexiconError {
        LexiconError(kind: .cell(column: column, value: value, reason: reason), file: file, line: line)
    }

    static func duplicate(file: String, line: Int, id: String) -> LexiconError {
        LexiconError(kind: .duplicate(id: id), file: file, line: line)
    }

    static func unknownTable(file: String, known: [String]) -> LexiconError {
        LexiconError(kind: .unknownTable(known: known), file: file, line: 0)
    }

    static func empty(folder: String) -> LexiconError {
        LexiconError(kind: .empty, file: folder, line: 0)
    }

    /// The code of the kind of error ("lexicon.columns").
    public var code: String {
        switch kind {
        case .missing: "lexicon.missing"
        case .unreadable: "lexicon.unreadable"
        case .columns: "lexicon.columns"
        case .cell: "lexicon.cell"
        case .duplicate: "lexicon.duplicate"
        case .unknownTable: "lexicon.unknown-table"
        case .empty: "lexicon.empty"
        }
    }
}

extension LexiconError: CustomStringConvertible {
    /// One line: place, what is wrong, what to do.
    public var description: String {
        let place = line > 0 ? "\(file), line \(line): " : file.isEmpty ? "" : "\(file): "
        return switch kind {
        case .missing(let searched):
            "the language pack was not found; looked in \(searched.joined(separator: ", ")). Give its folder with --data."
        case .unreadable: "\(place)is not there or cannot be read. Check the path and its permissions."
        case .columns(let expected, let found):
            "\(place)\(found) cells where the table has \(expected). Cells are parted by one tab."
        case .cell(let column, let value, let reason): "\(place)column \(column): '\(value)' \(reason)."
        case .duplicate(let id): "\(place)the id '\(id)' is taken already. Ids are unique over the whole pack."
        case .unknownTable(let known): "\(place)is no table of a pack. The tables are \(known.joined(separator: ", "))."
        case .empty: "\(place)holds no tables. A pack is a folder of .tsv files; see Documentation/Lexicon.md."
        }
    }
}
