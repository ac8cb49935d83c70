// SPDX-License-Identifier: Apache-2.0

internal import HearsayText

/// The gender of the pronoun that a person is spoken of with.
public enum Gender: Sendable {
    case male, female

    /// The genders of a table's names and nouns, by term.
    static func table(_ table: Table) throws(LexiconError) -> [Term: Gender] {
        var genders: [Term: Gender] = [:]
        genders.reserveCapacity(table.rows.count)
        for row in table.rows {
            switch row[1] {
            case "m": genders[Term(row[0])] = .male
            case "f": genders[Term(row[0])] = .female
            default:
                throw LexiconError.cell(
                    file: table.file, line: row.line, column: "gender", value: row[1], reason: "is neither m nor f")
            }
        }
        return genders
    }
}
