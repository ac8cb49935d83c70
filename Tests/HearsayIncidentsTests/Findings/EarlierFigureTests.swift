// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@testable import HearsayIncidents

@Suite("Figures that take the place of others")
struct EarlierFigureTests {
    @Test(
        "A sentence that names the figure before",
        arguments: [
            ("The number of herders killed has risen from six to nine.", 9, 6),
            ("The toll climbed to nine from six.", 9, 6),
            ("The town counts 14 dead, up from 11.", 14, 11),
            ("The clinic now gives 30, down from 45.", 30, 45),
            ("Thirty-one miners, and not twenty as was said before, are missing.", 31, 20),
            ("The raid killed 12 guards, not 19.", 12, 19),
            ("He spoke of four dead instead of seven.", 4, 7),
            ("Eight rather than 13 people died.", 8, 13),
            ("They took back an earlier figure of fifty and named 35 dead.", 35, 50),
            ("The initial toll of two was raised to five.", 5, 2),
        ])
    func named(example: (sentence: String, now: Int, before: Int)) throws {
        let text = Desk.analysed(example.sentence)
        let found = try #require(
            EarlierFigureReader(text).figure(in: text.sentences[0].words, replacedBy: [example.now]))
        #expect(found.value == example.before)
    }

    @Test(
        "Numbers that take the place of none",
        arguments: [
            ("Nine people were killed and six wounded.", 9), ("They came from six villages to nine others.", 3),
            ("Nine were killed, not one of them armed.", 9), ("Nine of 20 people died on the road from 2 camps.", 9),
            ("The toll rose to nine.", 9), ("The first number of the magazine had 50 pages and told of nine dead.", 9),
        ])
    func none(example: (sentence: String, now: Int)) {
        let text = Desk.analysed(example.sentence)
        let found = EarlierFigureReader(text).figure(in: text.sentences[0].words, replacedBy: [example.now])
        #expect(found == nil)
    }

    @Test("A claim that names the figure before is a revision by itself, and goes on with earlier reports")
    func revisions() throws {
        func told(_ id: String, _ sentence: String, _ dead: Int, on day: String) -> Report {
            said(id, .malianRebels, sentence, on: day) {
                $0.to = [Who("r", "MLI", "CVL")]
                $0.counts = [.killed("n", "civilian", dead)]
            }
        }
        let one = told("a", "{n:Nine} {r:villagers} had been {hit:killed}, not six.", 9, on: "2024-03-06")
        #expect(try Desk.joined([one]).revisions.map(\.values) == [[6, 9]])
        let before = told("b", "{n:four} {r:villagers} had been {hit:killed}.", 4, on: "2024-03-05")
        let revision = try #require(try Desk.joined([before, one]).revisions.first)
        #expect(revision.values == [4, 6, 9])
        #expect(revision.claims.count == 2)
    }
}
