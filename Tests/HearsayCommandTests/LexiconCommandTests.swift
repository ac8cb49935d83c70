// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("hearsay lexicon", .serialized, .enabled(if: Program.hasData, "a model or the language pack is missing"))
struct LexiconCommandTests {
    let folder: WorkFolder

    init() throws {
        folder = try WorkFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("pack/events"), withIntermediateDirectories: true)
        try folder.file("pack/agents.tsv", "own.army\tarmy\tMIL\tsoldier\t\tbody\tthe army\tsector=MIL\n")
    }

    private func run(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(arguments, in: folder.url)
    }

    private static let row =
        "own.fence.v\tfence\tv\tCOERCE\trestrict\t\ton\t\t\tThe army fenced the quarter.\tactor=army\n"

    @Test func aSoundPackPasses() throws {
        try folder.file("pack/events/coerce.tsv", Self.row)
        let result = try run("lexicon", "check", "--lexicon", "pack")
        #expect(result.status == 0)
        #expect(result.output == "2 rows run, 0 fail\n")
    }

    @Test func wrongRowsAreAllListedWithTheirLines() throws {
        try folder.file(
            "pack/events/coerce.tsv", "# mine\nown.a\tshort\n" + Self.row.replacing("COERCE", with: "FORCE"))
        let result = try run("lexicon", "check", "--lexicon", "pack")
        #expect(result.status == 1)
        #expect(result.output.contains("coerce.tsv, line 2: 2 cells where the table has 11"))
        #expect(result.output.contains("coerce.tsv, line 3: column type: 'FORCE' is no PLOVER type"))
    }

    @Test func aRowThatDoesNotHoldFails() throws {
        try folder.file("pack/events/coerce.tsv", Self.row.replacing("fenced", with: "left"))
        let result = try run("lexicon", "check", "--lexicon", "pack")
        #expect(result.status == 1)
        #expect(result.output.contains("own.fence.v: does not fire"))
    }

    @Test func ownRowsAreReadByCodeAndExplained() throws {
        try folder.file("pack/events/coerce.tsv", Self.row)
        try folder.file("report.txt", "The army fenced the quarter.")
        let coded = try run("code", "--lexicon", "pack", "report.txt")
        #expect(coded.output.contains("\"own.fence.v\""))
        let explained = try run("lexicon", "explain", "--lexicon", "pack", "The army fenced the quarter.")
        #expect(explained.output.contains("+ own.fence.v: COERCE restrict"))
    }

    @Test func aFolderThatIsNotThereIsAnErrorAndNothingIsCoded() throws {
        try folder.file("report.txt", "The army fenced the quarter.")
        let result = try run("code", "--lexicon", "nowhere", "report.txt")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("nowhere"))
    }

    @Test func coverageListsWhatNoRowKnows() throws {
        try folder.file("report.txt", "The ferry shimmered. The lamp shimmered. The army attacked.")
        let result = try run("lexicon", "coverage", "report.txt")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("2\tverb\tshimmer\t"))
        #expect(!result.output.contains("\tattack\t"))
        #expect(result.errors.contains("verbs and nouns are known"))
    }
}
