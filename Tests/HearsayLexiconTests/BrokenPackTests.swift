// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HearsayLexicon

/// A way to spoil a table, and what must be said of it.
struct Damage: Sendable, CustomTestStringConvertible {
    let table: String
    /// The row that is put at the end.
    let row: String
    let code: String
    let message: String

    var testDescription: String { "\(table): \(code)" }

    static let all = [
        Damage(table: "agents.tsv", row: "agent.zz\tword", code: "lexicon.columns", message: "2 cells"),
        Damage(
            table: "countries.tsv", row: "zzz\ta\tb\tc\td\te\tf\tg\th", code: "lexicon.columns", message: "9 cells"),
        Damage(
            table: "agents.tsv", row: "agent.zz\t\tMIL\t\t\tgroup\t\t", code: "lexicon.cell", message: "column pattern"),
        Damage(
            table: "events/assault.tsv", row: "assault.zz.v\tzz\tv\tWARFARE\t\t\t\t\t\t\t", code: "lexicon.cell",
            message: "'WARFARE' is no PLOVER type"),
        Damage(
            table: "events/assault.tsv", row: "assault.zz.q\tzz\tq\tASSAULT\t\t\t\t\t\t\t", code: "lexicon.cell",
            message: "column pos"),
        Damage(
            table: "events/none.tsv", row: "none.zz.v\tzz\tv\tNONE\t\t\t\t\tobj\t\t", code: "lexicon.cell",
            message: "column when"),
        Damage(table: "cues.tsv", row: "cue.zz\tzz\tv\tsings\t\t\t\t", code: "lexicon.cell", message: "column stance"),
        Damage(table: "quantities.tsv", row: "qty.zz\tzz\tfew\t\t\t", code: "lexicon.cell", message: "column low"),
        Damage(
            table: "operators.tsv", row: "operator.zz\tzz\tv\tobj\tsung\t\t", code: "lexicon.cell",
            message: "column effect"),
        Damage(
            table: "lightverbs.tsv", row: "light.zz\tzz\tobj\tking\t\t", code: "lexicon.cell", message: "column subject"
        ),
        Damage(
            table: "places.tsv", row: "agent.soldier\tZz\t\t\ttown\t", code: "lexicon.duplicate",
            message: "'agent.soldier' is taken"),
    ]
}

@Suite("Broken packs")
struct BrokenPackTests {
    /// A copy of the pack that may be spoiled, removed at the end.
    private func withCopy<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: try Pack.folder(), to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        return try body(copy)
    }

    @Test("A wrong row is refused with its file, line and reason", arguments: Damage.all)
    func wrongRowsAreNamed(damage: Damage) throws {
        try withCopy { folder in
            let file = folder.appendingPathComponent(damage.table)
            var bytes = try Data(contentsOf: file)
            let lines = bytes.count { $0 == 10 }
            bytes.append(Data((damage.row + "\n").utf8))
            try bytes.write(to: file)
            let error = #expect(throws: LexiconError.self) { try Lexicon(contentsOf: folder) }
            #expect(error?.code == damage.code)
            #expect(error?.file == damage.table)
            #expect(error?.line == lines + 1)
            #expect(error?.description.contains(damage.message) == true, "\(error?.description ?? "")")
        }
    }

    @Test("A table that is not there is named")
    func missingTablesAreNamed() throws {
        try withCopy { folder in
            try FileManager.default.removeItem(at: folder.appendingPathComponent("cues.tsv"))
            let error = #expect(throws: LexiconError.self) { try Lexicon(contentsOf: folder) }
            #expect(error?.code == "lexicon.unreadable")
            #expect(error?.file.hasSuffix("cues.tsv") == true)
        }
    }

    @Test("A language without a pack is named")
    func missingLanguages() {
        let error = #expect(throws: LexiconError.self) { try Lexicon.bundled(language: "xx") }
        #expect(error?.code == "lexicon.unreadable")
    }

    @Test("A table may end without a line feed, hold comments, empty lines and carriage returns")
    func tablesMayBeWrittenFreely() throws {
        let bytes = Array("# first\r\n\r\n#id\tname\n a \tb c \r\n\nd\t".utf8)
        let table = try Table(file: "t.tsv", bytes: bytes, columns: 2)
        #expect(table.rows.map(\.cells) == [["a", "b c"], ["d", ""]])
        #expect(table.rows.map(\.line) == [4, 6])
    }

    @Test("An empty table has no rows")
    func emptyTables() throws {
        #expect(try Table(file: "t.tsv", bytes: [], columns: 3).rows.isEmpty)
    }
}
