// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText
import Testing

@Suite("What holds for all claims")
struct InvariantTests {
    private static let examples = SampleReports.examples()

    @Test("claimants, ids, order, sectors, assumptions: the rules of a claim", arguments: examples)
    func rules(document: Document) throws {
        let coded = try SharedCoder.coder().code(document)
        #expect(!coded.claims.isEmpty)
        #expect(ClaimRules.breaches(of: coded) == [])
    }

    @Test("a document gives the same claims again, also after others were read")
    func repeatable() throws {
        let coder = try SharedCoder.coder()
        let first = Self.examples.map { coder.code($0) }
        let second = Self.examples.reversed().map { coder.code($0) }.reversed()
        for (a, b) in zip(first, second) {
            #expect(a.claims == b.claims)
            #expect(String(reflecting: a.claims).utf8.elementsEqual(String(reflecting: b.claims).utf8))
            #expect(a.attributions == b.attributions)
        }
    }

    @Test("a coder that was loaded again gives the same ids")
    func reloaded() throws {
        let document = try #require(Self.examples.first)
        let again = try ClaimCoder.bundled().code(document)
        #expect(try SharedCoder.coder().code(document).claims == again.claims)
    }

    @Test("name, title and outlet of a document leave the ids alone, its text does not")
    func contentAddressed() throws {
        let coder = try SharedCoder.coder()
        let text = "Rebels attacked a convoy on Monday. The army denied that."
        let ids = coder.code(Document(text: text)).claims.map(\.id)
        try #require(!ids.isEmpty)
        #expect(coder.code(Document(id: "x", title: "Y", url: "https://z.example", text: text)).claims.map(\.id) == ids)
        #expect(Set(coder.code(Document(text: text + " ")).claims.map(\.id)).isDisjoint(with: ids))
    }

    @Test("many workers with one coder get what one worker gets")
    func concurrent() async throws {
        let coder = try SharedCoder.coder()
        let documents = Array(Self.examples.prefix(4))
        let alone = documents.map { coder.code($0).claims }
        let together = await withTaskGroup(of: (Int, [Claim]).self) { group in
            for (index, document) in documents.enumerated() {
                group.addTask { (index, coder.code(document).claims) }
            }
            return await group.reduce(into: [Int: [Claim]]()) { $0[$1.0] = $1.1 }
        }
        for (index, claims) in alone.enumerated() { #expect(together[index] == claims) }
    }

    @Test("a value taken from the day of publication is marked as assumed")
    func assumedTime() throws {
        let coded = try SharedCoder.code("Rebels attacked a convoy near Goma on Monday.")
        let claim = try #require(coded.claims.first)
        #expect(claim.time != nil)
        #expect(claim.assumptions.contains { $0.field.hasPrefix("time") })
    }

    @Test("a place taken from the sentence before is marked as assumed")
    func assumedPlace() throws {
        let coded = try SharedCoder.code("Rebels attacked a base near Goma on Monday. Gunmen then burned a school.")
        let last = try #require(coded.claims.last)
        let place = try #require(last.place)
        #expect(coded.text[place.span] == "Goma")
        #expect(last.assumptions.contains { $0.field == "place" })
    }

    @Test(
        "a country that the words do not give is marked as assumed",
        arguments: [
            "Ethiopia accused Eritrea of an attack. Ethiopia sent reinforcements. Soldiers shelled the town.",
            "Peru closed the border. Peru sent troops north. The ministry condemned the raid.",
        ])
    func assumedCountry(text: String) throws {
        let coded = try SharedCoder.code(text)
        let claim = try #require(coded.claims.last)
        let actor = try #require(claim.actors.first)
        #expect(actor.country.isEmpty || claim.assumptions.contains { $0.field == "actors[0].country" })
    }
}
