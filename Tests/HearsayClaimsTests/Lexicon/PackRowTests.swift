// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

/// Every row of the pack, run: its example must give what it says.
@Suite("Rows of the pack")
struct PackRowTests {
    static let tables =
        (PloverType.allCases.map { $0.rawValue.lowercased() } + ["none"]).map { "events/\($0).tsv" } + [
            "agents.tsv", "cues.tsv", "equipment.tsv", "lightverbs.tsv", "operators.tsv", "quantities.tsv",
        ]

    @Test(arguments: tables) func examplesGiveWhatTheyExpect(table: String) throws {
        var count = 0
        let faults = PackCheck(try SharedCoder.coder()).faults(where: { $0.file == table }, progress: { count += 1 })
        #expect(count > 20, "\(table) has hardly a row")
        for fault in faults { Issue.record("\(fault)") }
    }

    @Test func aRowThatDoesNotHoldIsReported() throws {
        let pack = try OverlayPack([
            "events/assault.tsv": [
                "own.hold.v|fence in|v|ASSAULT||||||The army fenced in the town.|actor=army",
                "own.idle.v|idle|v|ASSAULT||||||The council mended a fence.|actor=council",
            ]
        ])
        let coder = try ClaimCoder.bundled(overlay: pack.folder)
        let faults = PackCheck(coder).faults(where: \.isOverlaid)
        #expect(faults.map(\.id) == ["own.idle.v"])
        #expect(faults.first?.reason == "does not fire")
        #expect(faults.first?.place.line == 2)
    }
}
