// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Damaged records")
struct MutationTests {
    private static let documents: [DocumentRecord] =
        [
            Raid(id: "a").report(saying: Who("s", "MLI", "GOV")),
            Raid(id: "b", outlet: "River Post", actor: Who("a", "MLI", "MIL")).report(saying: Who("s", "MLI", "REB")),
            Raid(id: "c", town: .benkoro, outlet: "Colombian Army", dead: 9).report(),
            said("d", .malianRebels, "{a:its fighters} had {hit:retaliated} against {r:a barracks} in {town:Tamsane}.")
            {
                $0.did = [Voice.malianRebels.who("a")]
                $0.to = [Who("r", "MLI", "MIL")]
                $0.at = ("town", .tamsane)
                $0.isDenied = true
            },
            Register.report("e", count: 9, seed: 4), Register.report("f", count: 5, seed: 9),
        ].map(\.document)

    @Test("Linking never crashes and never loses a claim", arguments: RecordMutation.allCases)
    func nothingIsLost(mutation: RecordMutation) throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let documents = Self.documents.map { document in
                Bool.random(using: &random) ? mutation.apply(to: document, using: &random) : document
            }
            let linkage = try Desk.link(documents)
            let mentions = OrderTests.mentions(in: linkage)
            // Claims of one id in one document are one claim.
            #expect(Set(mentions) == Set(OrderTests.claims(of: documents)), "seed \(seed)")
            if mutation != .sameIds && mutation != .mixed {
                #expect(mentions == OrderTests.claims(of: documents), "seed \(seed)")
            }
            #expect(try Desk.link(documents.shuffled(using: &random)) == linkage, "seed \(seed)")
        }
    }

    @Test(
        "What is quoted from the text itself is quoted exactly, however the text is damaged",
        arguments: [RecordMutation.otherText, .oddText, .cutText, .emptyText, .movedTriggers, .mixed])
    func quotationsOfTheText(mutation: RecordMutation) throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let documents = Self.documents.map { mutation.apply(to: $0, using: &random) }
            // The record's own quotations are wrong now; those that linking reads from the text must not be.
            let given = Dictionary(grouping: documents, by: \.id).mapValues { Set($0.flatMap(Quotations.given)) }
            let found = Quotations.quotations(try Desk.link(documents)).filter {
                given[$0.document]?.contains($0.words) != true
            }
            #expect(Quotations.faults(found, documents).isEmpty, "seed \(seed)")
        }
    }

    @Test("A document without damage is quoted exactly")
    func nothingDamaged() throws {
        #expect(Quotations.faults(try Desk.link(Self.documents), Self.documents).isEmpty)
    }
}
