// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// A user's own word lists, laid over those of the program.
@Suite("Word lists laid over the pack")
struct OverlayTests {
    private static let fence = "own.fence.v|fence|v|COERCE|restrict||on|||The army fenced the quarter.|actor=army"

    @Test func anAddedRowIsReadAndTheOthersStay() throws {
        let pack = try OverlayPack(["events/coerce.tsv": [Self.fence]])
        let coder = try ClaimCoder.bundled(overlay: pack.folder)
        let claims = coder.code(Document(text: "The army fenced the quarter. The navy shelled the port.")).claims
        #expect(claims.map(\.type) == [.coerce, .assault])
        #expect(claims.first?.rules.first == "own.fence.v")
    }

    @Test func aRowWithAKnownIdTakesItsPlaceInWhicheverTable() throws {
        let row = "assault.shell.v|shell|v|NONE|||||subj=cook|The cook shelled the peas.|"
        let pack = try OverlayPack(["events/none.tsv": [row]])
        let lexicon = try Lexicon.bundled(overlay: pack.folder)
        #expect(lexicon.events.filter { $0.id == "assault.shell.v" }.map(\.type) == [nil])
        #expect(lexicon.rows["assault.shell.v"]?.isOverlaid == true)
    }

    @Test func aRowOfAnotherKindOfTableTakesNobodysPlace() throws {
        let row = "assault.attack.v|sapper|MIL|soldier||person|two sappers|sector=MIL"
        let pack = try OverlayPack(["agents.tsv": [row]])
        #expect(Lexicon.faults(in: try Lexicon.folder(), overlay: pack.folder).map(\.code) == ["lexicon.duplicate"])
    }

    @Test func anAddedNameGoesBeforeTheBuiltInOne() throws {
        let pack = try OverlayPack(["actors.tsv": ["own.reuters|Reuters||CHE|MEDIA|media|"]])
        let coder = try ClaimCoder.bundled(overlay: pack.folder)
        let actors = coder.actors(Document(text: "Reuters")).actors
        #expect(actors.first?.country == "CHE")
    }

    @Test(
        "Wrong rows are named with file, line and reason",
        arguments: [
            ("events/assault.tsv", "own.a|hit|v|ASSAULT|||||obj|It hit.|", "lexicon.cell", "is no condition"),
            ("events/assault.tsv", "own.a|hit|x|ASSAULT||||||It hit.|", "lexicon.cell", "none of v, n, a"),
            ("events/assault.tsv", "own.a|hit|v", "lexicon.columns", "3 cells"),
            ("agents.tsv", "own.a|sapper|ARMY|soldier||person|two sappers|", "lexicon.cell", "is no sector"),
            (
                "agents.tsv", "own.a|sapper|MIL|soldier|few|person|two sappers|", "lexicon.cell",
                "is none of sg, pl, pls"
            ),
            ("agents.tsv", "own a|sapper|MIL|soldier||person|two sappers|", "lexicon.cell", "is no id"),
            ("quantities.tsv", "own.a|a clutch of|3|2|a clutch of tanks|", "lexicon.cell", "is no number from low up"),
            ("actors.tsv", "own.a|Alpha||XX YY|GOV|org|", "lexicon.cell", "is no code"),
            ("event/assault.tsv", "own.a|hit|v|ASSAULT||||||It hit.|", "lexicon.unknown-table", "no table of a pack"),
        ])
    func wrongRows(file: String, row: String, code: String, reason: String) throws {
        let pack = try OverlayPack([file: ["# a comment", row]])
        let faults = Lexicon.faults(in: try Lexicon.folder(), overlay: pack.folder)
        #expect(faults.map(\.code) == [code])
        let said = faults.first?.description ?? ""
        #expect(said.contains(reason) && said.contains(file), "\(said)")
        if code != "lexicon.unknown-table" { #expect(said.contains("line 2"), "\(said)") }
        #expect(throws: LexiconError.self) { try Lexicon.bundled(overlay: pack.folder) }
    }

    @Test func allFaultsAreListedAndNotOnlyTheFirst() throws {
        let pack = try OverlayPack([
            "agents.tsv": ["own.a|sapper|ARMY|soldier||person|two sappers|", "own.b|short"],
            "events/aid.tsv": ["own.c|feed|v|FOOD||||||They fed them.|"],
        ])
        #expect(Lexicon.faults(in: try Lexicon.folder(), overlay: pack.folder).count == 3)
    }

    @Test func anEmptyFolderIsNoPack() throws {
        let pack = try OverlayPack(["notes.txt": ["nothing"]])
        #expect(Lexicon.faults(in: try Lexicon.folder(), overlay: pack.folder).map(\.code) == ["lexicon.empty"])
    }
}
