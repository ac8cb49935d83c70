// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// A word that says how the event in its complement relates to what is: a row of `operators.tsv`.
public struct Operator: Sendable {
    /// What becomes of the event. What is attempted is possible, and an act all the same.
    public enum Effect: String, Sendable { case planned, demanded, threatened, possible, attempted, denied }

    /// Where the event stands: xcomp, ccomp, obj, or behind a preposition.
    public enum Frame: String, Sendable { case xcomp, ccomp, obj, of, `for` }

    /// The row's id.
    public let id: String
    /// The lemma.
    public let pattern: Pattern
    /// Where the event stands.
    public let frame: Frame
    /// What becomes of it.
    public let effect: Effect
    /// A sentence with it, or empty.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 7

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        id = row[0]
        guard let pattern = Pattern(cell: row[1], headFirst: true, tokens: tokens) else {
            throw .cell(file: file, line: row.line, column: "pattern", value: row[1], reason: "is no pattern")
        }
        self.pattern = pattern
        guard let frame = Frame(rawValue: row[3]) else {
            throw .cell(file: file, line: row.line, column: "slot", value: row[3], reason: "is no frame")
        }
        self.frame = frame
        guard let effect = Effect(rawValue: row[4]) else {
            throw .cell(file: file, line: row.line, column: "effect", value: row[4], reason: "is no effect")
        }
        self.effect = effect
        example = row[5]
        expectation = row[6]
    }
}

/// A verb that lends an event noun its subject and little else: a row of `lightverbs.tsv`.
public struct LightVerb: Sendable {
    /// What the verb's subject is in the noun's event.
    public enum Role: String, Sendable { case actor, recipient, none }

    /// The row's id.
    public let id: String
    /// The verb with its particle or fixed words.
    public let pattern: Pattern
    /// Where the noun stands.
    public let frame: Slot
    /// What the subject is.
    public let role: Role
    /// A sentence with it.
    public let example: String
    /// What must come out of the example.
    public let expectation: String

    static let columns = 6

    init(row: Table.Row, file: String, tokens: (String) -> [Term]) throws(LexiconError) {
        id = row[0]
        guard let pattern = Pattern(cell: row[1], headFirst: true, tokens: tokens) else {
            throw .cell(file: file, line: row.line, column: "pattern", value: row[1], reason: "is no pattern")
        }
        self.pattern = pattern
        frame = Slot(word: row[2])
        guard let role = Role(rawValue: row[3]) else {
            throw .cell(file: file, line: row.line, column: "subject", value: row[3], reason: "is no role")
        }
        self.role = role
        example = row[4]
        expectation = row[5]
    }
}
