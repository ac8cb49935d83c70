// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// A generic word for an actor ("soldier", "defence ministry"): a row of `agents.tsv`.
public struct Agent: Sendable {
    /// The row's id.
    public let id: String
    /// The lemmas.
    public let pattern: Pattern
    /// Sector.
    public let sector: String
    /// PLOVER's sector, where it is a narrower one; else the same, as ``Sector/plover(of:)`` has it.
    public let group: String
    /// The class it is counted as ("soldier"), or empty where it is not counted as people.
    public let countClass: String
    /// "sg", "pl" for a plural in itself ("police"), "pls" for a word that only counts in the plural ("forces"), or empty.
    public let number: String
    /// Whether the word is only an actor in the plural.
    public var needsPlural: Bool { number == "pls" }
    /// person, group or body.
    public let kind: String
    /// A noun phrase with it.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 8

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        guard let pattern = Pattern(cell: row[1], headFirst: false, tokens: tokens) else {
            throw .cell(file: file, line: row.line, column: "pattern", value: row[1], reason: "is no pattern")
        }
        id = row[0]
        self.pattern = pattern
        guard let sector = Sector(cell: row[2]) else {
            throw .cell(file: file, line: row.line, column: "sector", value: row[2], reason: "is no sector")
        }
        self.sector = sector.claimed
        group = sector.plover
        countClass = row[3] == "-" ? "" : row[3]
        number = row[4] == "-" ? "" : row[4]
        kind = row[5]
        guard ["", "sg", "pl", "pls"].contains(number) else {
            throw .cell(file: file, line: row.line, column: "number", value: number, reason: "is none of sg, pl, pls")
        }
        guard ["person", "group", "body"].contains(kind) else {
            throw .cell(
                file: file, line: row.line, column: "kind", value: kind, reason: "is none of person, group, body")
        }
        example = row[6]
        expectation = row[7]
    }
}

/// A thing that is fired, destroyed or captured ("tank", "Su-25"): a row of `equipment.tsv`.
public struct Equipment: Sendable {
    /// The row's id.
    public let id: String
    /// The lemmas.
    public let pattern: Pattern
    /// The class it is counted as ("air-defence system").
    public let countClass: String
    /// vehicle aircraft weapon munition ship building system other.
    public let kind: String
    /// A noun phrase with it.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 6

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        guard let pattern = Pattern(cell: row[1], headFirst: false, tokens: tokens) else {
            throw .cell(file: file, line: row.line, column: "pattern", value: row[1], reason: "is no pattern")
        }
        id = row[0]
        self.pattern = pattern
        countClass = row[2]
        kind = row[3]
        example = row[4]
        expectation = row[5]
    }
}

/// A word of quantity ("several", "dozens"): a row of `quantities.tsv`.
public struct Quantity: Sendable {
    /// The row's id.
    public let id: String
    /// The words, as written in lower case.
    public let pattern: Pattern
    /// Least number.
    public let low: Int
    /// Greatest number, `nil` where open.
    public let high: Int?
    /// A noun phrase with it.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 6

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        guard let pattern = Pattern(cell: row[1], headFirst: true, tokens: tokens) else {
            throw .cell(file: file, line: row.line, column: "pattern", value: row[1], reason: "is no pattern")
        }
        guard let low = Int(row[2]) else {
            throw .cell(file: file, line: row.line, column: "low", value: row[2], reason: "is no whole number")
        }
        id = row[0]
        self.pattern = pattern
        self.low = low
        high = Int(row[3])
        guard row[3].isEmpty || (high.map { $0 >= low } ?? false), low >= 0 else {
            throw .cell(file: file, line: row.line, column: "high", value: row[3], reason: "is no number from low up")
        }
        example = row[4]
        expectation = row[5]
    }
}
