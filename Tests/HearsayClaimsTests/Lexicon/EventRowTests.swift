// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// Every row of the tables of event words, run: its example must give what it says.
@Suite("Event rows")
struct EventRowTests {
    @Test(arguments: EventRow.tables) func examplesGiveWhatTheyExpect(table: String) throws {
        let coder = try SharedCoder.coder()
        for row in try EventRow.rows(of: table) {
            let coded = coder.code(Document(text: row.example))
            guard let fault = row.fault(in: coded) else { continue }
            let found = coded.claims.map { "\($0.rules.first ?? "?") '\(coded.text[$0.trigger])'" }
            Issue.record(
                "\(table).tsv:\(row.line) \(row.id): \(fault). Example: \(row.example) Found: \(found.joined(separator: "; "))"
            )
        }
    }

    @Test(arguments: EventRow.tables) func rowsAreSortedAndComplete(table: String) throws {
        let rows = try EventRow.rows(of: table)
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(row.cells.count == 11, "\(table).tsv:\(row.line)")
            #expect(row.cells.count < 10 || !row.example.isEmpty, "\(row.id) has no example")
            let type = row.type.first.map(String.init) ?? ""
            #expect(type.lowercased() == table, "\(row.id) is of another table")
        }
        for (row, next) in zip(rows, rows.dropFirst()) {
            let isSorted = row.id.utf8.lexicographicallyPrecedes(next.id.utf8)
            #expect(isSorted, "\(table).tsv:\(next.line) \(next.id) does not follow \(row.id)")
        }
    }

    @Test func idsAreUnique() throws {
        var lines: [String: String] = [:]
        for table in EventRow.tables {
            for row in try EventRow.rows(of: table) {
                let place = "\(table).tsv:\(row.line)"
                if let other = lines.updateValue(place, forKey: row.id) {
                    Issue.record("\(place) and \(other) have the id \(row.id)")
                }
            }
        }
    }

    /// Of two rows with the same words and conditions the second could never fire.
    @Test func noTwoRowsAskTheSame() throws {
        struct Sense: Hashable {
            let category: EventSense.Category
            let words: [Term]
            let conditions: Set<Condition>
        }
        var owners: [Sense: String] = [:]
        for sense in try Lexicon.bundled().events {
            var readings: [[Term]] = [[]]
            for alternatives in sense.pattern.words {
                readings = readings.flatMap { reading in alternatives.map { reading + [$0] } }
            }
            for words in Set(readings) {
                let key = Sense(category: sense.category, words: words, conditions: Set(sense.conditions))
                if let owner = owners.updateValue(sense.id, forKey: key) {
                    Issue.record("\(sense.id) asks for the same as \(owner)")
                }
            }
        }
    }
}
