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
