// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayIncidents

@Suite("Linking loses nothing and does not depend on order")
struct OrderTests {
    /// Registers, raids, a story and its copies, documents without claims.
    private static func documents(_ count: Int, seed: UInt64) -> [DocumentRecord] {
        var random = SeededGenerator(seed: seed)
        let raids = [Raid(id: ""), Raid(id: "", actor: Who("a", "MLI", "MIL")), Raid(id: "", town: .sarvan)]
        return (0..<count).map { i in
            switch i % 5 {
            case 0:
                Register.report("g\(i)", count: Int.random(in: 1...12, using: &random), seed: seed &+ UInt64(i))
                    .document
            case 1, 2:
                raids[Int.random(in: 0..<raids.count, using: &random)].report().copied(
                    as: "r\(i)", by: "Outlet \(i % 4)", on: "2024-03-0\(6 + i % 3)"
                ).document
            case 3: DocumentRecord(id: "s\(i)", published: "2024-03-06", source: "R\(i)", text: PortStory.body)
            default: DocumentRecord(id: "e\(i)", text: "Nothing was reported that day.")
            }
        }
    }

    /// Names of all claims that documents hold.
    static func claims(of documents: [DocumentRecord]) -> [String] {
        documents.flatMap { document in document.claims.map { "\($0.id)@\(document.id)" } }.sorted()
    }

    /// Names of all claims that incidents mention, as often as they do.
    static func mentions(in linkage: Linkage) -> [String] {
        linkage.incidents.flatMap(\.mentions).map { "\($0.claim)@\($0.doc)" }.sorted()
    }

    @Test("The outcome is the same for every order of the documents", arguments: [2, 5, 13, 60])
    func orderDoesNotMatter(count: Int) throws {
        let documents = Self.documents(count, seed: UInt64(count))
        let straight = try Desk.link(documents)
        #expect(Self.mentions(in: straight) == Self.claims(of: documents))
        for seed in 1...3 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let shuffled = try Desk.link(documents.shuffled(using: &random))
            #expect(shuffled == straight)
        }
        #expect(try Desk.link(Array(documents.reversed())) == straight)
    }

    @Test("The outcome is the same in every run")
    func runsDoNotMatter() throws {
        let documents = Self.documents(25, seed: 7)
        let first = try Desk.link(documents)
        for _ in 0..<3 { #expect(try Desk.link(documents) == first) }
    }

    @Test("Each claim is in exactly one incident, and each document's words are kept", arguments: 1...8)
    func nothingIsLost(seed: UInt64) throws {
        let documents = Self.documents(30, seed: seed)
        let linkage = try Desk.link(documents)
        #expect(Self.mentions(in: linkage) == Self.claims(of: documents))
        #expect(Set(linkage.incidents.map(\.id)).count == linkage.incidents.count)
        #expect(Quotations.faults(linkage, documents).isEmpty)
    }

    @Test("Nothing comes of nothing")
    func emptyInput() throws {
        #expect(try Desk.link([DocumentRecord]()) == Linkage())
        #expect(try Desk.link([DocumentRecord(id: "a", text: "")]) == Linkage())
        let quiet = (1...4).map { DocumentRecord(id: "\($0)", published: "2024-01-0\($0)", text: "A quiet day.") }
        #expect(try Desk.link(quiet).incidents.isEmpty)
    }

    @Test(
        "A text under two ids keeps the claims of both, in one incident", arguments: ["River Post", "Sahel Wire", ""])
    func identicalTexts(outlet: String) throws {
        let one = Raid(id: "a").report()
        let other = one.copied(as: "b", by: outlet, on: "2024-03-06")
        let incident = try Desk.incident([one, other])
        #expect(incident.mentions.map(\.doc) == ["a", "b"])
        #expect(Set(incident.mentions.map(\.claim)).count == 1)
    }

    @Test("A register of many claims is linked as a whole")
    func longRegister() throws {
        let report = Register.report(count: 600, seed: 3)
        let linkage = try Desk.link([report])
        #expect(Self.mentions(in: linkage) == Self.claims(of: [report.document]))
        #expect(linkage.incidents.count > 50)
    }

    @Test("Linking of what was prepared and kept is linking anew")
    func preparedDocuments() throws {
        let documents = Self.documents(20, seed: 5)
        let linker = try Desk.linker()
        let linkage = try Desk.link(documents)
        let kept = documents.sorted { $0.id < $1.id }.map { linker.prepare($0).document }
        let linked = linker.link(kept, copies: linkage.copies)
        #expect(
            linked.flatMap(\.incidents).sorted(by: Incident.isBefore) == linkage.incidents)
        #expect(linked.flatMap(\.scenes).count == kept.flatMap(\.scenes).count)
    }
}
