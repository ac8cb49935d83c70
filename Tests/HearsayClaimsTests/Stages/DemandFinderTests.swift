// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import Testing

@testable import HearsayClaims

@Suite("Demands without a verb of demanding")
struct DemandFinderTests {
    private func demands(_ tree: String, attributed: Bool = true) throws -> (StageFixture, [DemandFinder.Demand]) {
        let fixture = try StageFixture(tree)
        let finder = DemandFinder(parsed: fixture.parsed, clause: fixture.clause, participants: fixture.participants)
        return (fixture, finder.demands { _ in attributed })
    }

    @Test("must and should demand of their subject", arguments: ["must", "should"])
    func modal(word: String) throws {
        let (fixture, found) = try demands(
            """
            Rebels/rebel/NOUN/3/nsubj/pl \(word)/-/AUX/3/aux/fin free/-/VERB/0/root/inf the/-/DET/5/det \
            hostages/hostage/NOUN/3/obj/pl
            """)
        let demand = try #require(found.first)
        #expect(fixture.forms(Array(demand.words)) == "\(word) free")
        #expect(fixture.forms(demand.recipients) == "Rebels")
        #expect(!demand.isDenied)
    }

    @Test("the particle is part of the words")
    func particle() throws {
        let (fixture, found) = try demands(
            "They/-/PRON/3/nsubj must/-/AUX/3/aux/fin turn/-/VERB/0/root/inf back/-/ADP/3/compound:prt now/-/ADV/3/advmod"
        )
        #expect(found.map { fixture.forms(Array($0.words)) } == ["must turn back"])
    }

    @Test("a passive demand is addressed to what is to change")
    func passive() throws {
        let (fixture, found) = try demands(
            """
            Prisoners/prisoner/NOUN/4/nsubj:pass/pl should/-/AUX/4/aux/fin be/-/AUX/4/aux:pass/inf \
            released/release/VERB/0/root/part
            """)
        #expect(found.map { fixture.forms($0.recipients) } == ["Prisoners"])
    }

    @Test("what must not be is marked so")
    func negated() throws {
        let (_, found) = try demands(
            "They/-/PRON/4/nsubj must/-/AUX/4/aux/fin not/-/PART/4/advmod fire/-/VERB/0/root/inf first/-/ADV/4/advmod")
        #expect(found.map(\.isDenied) == [true])
    }

    @Test(
        "will, may, 'should have', 'if it should' demand nothing",
        arguments: [
            "They/-/PRON/3/nsubj will/-/AUX/3/aux/fin leave/-/VERB/0/root/inf",
            "They/-/PRON/3/nsubj may/-/AUX/3/aux/fin leave/-/VERB/0/root/inf",
            "They/-/PRON/4/nsubj should/-/AUX/4/aux/fin have/-/AUX/4/aux/inf left/leave/VERB/0/root/part",
            """
            If/-/SCONJ/4/mark war/-/NOUN/4/nsubj should/-/AUX/4/aux/fin come/-/VERB/6/advcl/inf they/-/PRON/6/nsubj \
            flee/-/VERB/0/root/fin
            """,
        ])
    func others(tree: String) throws {
        #expect(try demands(tree).1.isEmpty)
    }

    @Test("the outlet's own 'must' is no demand")
    func unattributed() throws {
        let tree = "Rebels/rebel/NOUN/3/nsubj/pl must/-/AUX/3/aux/fin leave/-/VERB/0/root/inf"
        #expect(try demands(tree, attributed: false).1.isEmpty)
    }
}
