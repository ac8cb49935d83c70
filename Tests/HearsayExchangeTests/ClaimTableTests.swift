// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayExchange
import HearsayLexicon
import HearsayText
import Testing

@Suite struct ClaimTableTests {
    @Test(arguments: [60, 80, 120, 160])
    func theTableFitsItsWidth(_ width: Int) throws {
        let bytes = ClaimTable(width: width, hasColor: false).bytes(of: ReportFixture().both)
        try Snapshot.expect(bytes, is: "table-\(width).txt")
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            #expect(ColumnWidth.of(String(line)) <= width)
            #expect(line.last != " ")
        }
    }

    @Test func coloursAddNothingButSequences() throws {
        let plain = ClaimTable(width: 100, hasColor: false).bytes(of: ReportFixture().both)
        let coloured = ClaimTable(width: 100, hasColor: true).bytes(of: ReportFixture().both)
        try Snapshot.expect(coloured, is: "table-colour.txt")
        let text = String(decoding: coloured, as: UTF8.self)
        #expect(text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == String(decoding: plain, as: UTF8.self))
    }

    @Test func aDocumentWithoutClaimsSaysSo() {
        let bytes = ClaimTable(width: 80, hasColor: false).bytes(of: ReportFixture().coded([]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("no claims found"))
    }

    @Test func aClaimantIsNamedOnceInARow() {
        let fixture = ReportFixture()
        var claims = fixture.both.claims
        claims[1].claimant = claims[0].claimant
        claims[1].via = claims[0].via
        claims[1].cue = claims[0].cue
        claims[1].polarity = .asserted
        let text = String(
            decoding: ClaimTable(width: 140, hasColor: false).bytes(of: fixture.coded(claims)), as: UTF8.self)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("Vael Defence") } == 1)
    }

    @Test func nothingInATextActsOnTheTerminal() {
        let evil = "\u{1B}[2J\u{9B}31m\u{7}\u{202E}\u{8}\r"
        let fixture = ReportFixture("Guns\(evil) fired.", title: "T\(evil)", id: "i\(evil)")
        var claim = Claim(trigger: fixture.span("fired"), type: .assault)
        claim.id = evil
        claim.mode = evil
        claim.claimant = Actor(span: fixture.span("Guns"), name: "N\(evil)", country: evil, sector: evil)
        claim.via = [Actor(span: fixture.span("Guns"), name: evil)]
        claim.rules = [evil]
        let coded = fixture.coded([claim])
        for width in [60, 120] {
            let table = ClaimTable(width: width, hasColor: false).bytes(of: coded)
            let explanation = ClaimExplanation(claim: claim, document: coded) { _ in [evil] }
            for bytes in [table, explanation.bytes(width: width, hasColor: false)] {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
                #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .format })
            }
        }
    }

    @Test func anExplanationNamesWordsTreeRulesAndAssumptions() throws {
        let coded = ReportFixture().both
        let claim = try #require(coded.claims.first)
        let explanation = ClaimExplanation(claim: claim, document: coded) { rule in
            rule == "assault.shell.v" ? ["events/assault.tsv, line 7", "pattern: shell"] : []
        }
        try Snapshot.expect(explanation.bytes(width: 80, hasColor: false), is: "explanation.txt")
    }
}
