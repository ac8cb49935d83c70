// SPDX-License-Identifier: Apache-2.0

import HearsayLexicon
import HearsayText
import Testing

@Suite("Tables of event words")
struct EventTableTests {
    @Test(arguments: PloverType.allCases) func rowsStandInTheTableOfTheirType(type: PloverType) throws {
        let lexicon = try Lexicon.bundled()
        let file = "events/\(type.rawValue.lowercased()).tsv"
        let rows = lexicon.events.filter { lexicon.rows[$0.id]?.file == file }
        #expect(!rows.isEmpty)
        for row in rows { #expect(row.type == type, "\(row.id) is of another table") }
    }

    @Test func rowsAreSorted() throws {
        let lexicon = try Lexicon.bundled()
        for (row, next) in zip(lexicon.events, lexicon.events.dropFirst())
        where lexicon.rows[row.id]?.file == lexicon.rows[next.id]?.file {
            let isSorted = row.id.utf8.lexicographicallyPrecedes(next.id.utf8)
            #expect(isSorted, "\(next.id) does not follow \(row.id)")
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

    @Test func senseCountIsWhatUsersWereTold() throws {
        let events = try Lexicon.bundled().events
        #expect(events.count(where: { $0.type != nil }) >= 2000)
    }
}
