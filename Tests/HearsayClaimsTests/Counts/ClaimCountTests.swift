// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Counts of claims")
struct ClaimCountTests {
    private func counts(_ text: String) throws -> [String] {
        let coded = try CountExample.tools.get().coder.code(Document(text: text))
        return coded.claims.flatMap(\.counts).map { "\($0.what) \($0.of) \(CountExample.numbers($0))" }
    }

    @Test func theWoundedAreOfTheClassOfTheKilled() throws {
        #expect(
            try counts("Rockets killed several civilians and wounded six.")
                == ["killed civilian 2+", "wounded civilian 6"])
        #expect(
            try counts("The ministry said several villagers had been killed and six wounded.")
                == ["killed civilian 2+", "wounded civilian 6"])
    }

    @Test func aBreakdownStandsBesideItsTotal() throws {
        #expect(
            try counts("Shelling killed three villagers, a woman and two boys.")
                == ["killed civilian 3", "killed woman 1", "killed child 2"])
    }

    @Test(arguments: ["All crew members survived.", "The crew members are alive."])
    func whereAllLiveNobodyIsKilled(text: String) throws {
        #expect(try counts(text).map { $0.hasSuffix(" 0") } == [true])
    }

    @Test func thingsDestroyedAreCounted() throws {
        #expect(try counts("The army destroyed three tanks.") == ["destroyed tank 3"])
        #expect(try counts("The army has downed two helicopters.") == ["downed helicopter 2"])
    }

    @Test(
        "A toll is the number that it came to",
        arguments: [
            ("The mayor said that the number of herders killed had gone up from four to ten.", "killed civilian 10"),
            ("The mayor raised to six the number of sailors who were killed in the raid.", "killed soldier 6"),
            ("The mayor lowered the number of dead from 30 to 18.", "killed person 18"),
            ("The death toll rose to 12 from nine.", "killed person 12"),
            ("The death toll passed 60 on Friday.", "killed person 60"),
            ("A bomb hit a bus. Doctors put the toll at 14, up from 11.", "killed person 14"),
        ])
    func tolls(example: (text: String, count: String)) throws {
        #expect(try counts(example.text) == [example.count])
    }

    @Test func aNumberPutRightIsNotCounted() throws {
        #expect(
            try counts("Fourteen traders, and not nine as was told at first, were wounded by the blast.")
                == ["wounded person 14"])
        #expect(try counts("The raid killed 12 guards, not 19.").count == 1)
    }

    @Test(arguments: [("not a single soldier", "killed soldier 0"), ("not one soldier", "killed soldier 0")])
    func notOneIsNone(example: (words: String, count: String)) throws {
        #expect(try counts("The army said that \(example.words) was killed in the raid.") == [example.count])
    }

    @Test func aNumberAloneIsOfTheThingsNamedBefore() throws {
        #expect(
            try counts("The army said it had destroyed three drones. By night it claimed to have shot down five.").last
                == "downed drone 5")
    }

    @Test func whoDiesWhereShellsFallIsKilled() throws {
        #expect(try counts("A shell hit the ferry, and six fishermen died.") == ["killed civilian 6"])
    }

    /// Whatever words stand together: nothing breaks, bounds do not cross, words lie in the text.
    @Test func anyRowOfWordsIsCounted() throws {
        let words = [
            "ten", "10", "of", "its", "soldiers", "a", "the", "several", "-", "T", "72", "and", "wounded", "six",
            "2,000",
            "million", "at", "least", "more", "than", "dozens", "group", "civilians", ",", "no", "casualties",
            "hundred",
            "22", "year", "old", "$", "km", "between", "15", "tanks", "Brigade", "half", "others", "killed", "tens",
            "thousands",
        ]
        var state: UInt64 = 11
        for _ in 0..<200 {
            var text = "They killed"
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += " " + words[Int(state >> 33) % words.count]
            }
            let (parsed, finder) = try CountExample.finder(text + ".")
            for count in finder.counts(of: Array(0..<parsed.count), what: "killed") {
                #expect(count.high.map { $0 >= count.low } ?? true)
                #expect(count.span.start < count.span.end && count.span.end <= parsed.text.source.bytes.count)
            }
        }
    }
}
