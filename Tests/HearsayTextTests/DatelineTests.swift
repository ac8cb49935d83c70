// SPDX-License-Identifier: Apache-2.0

import HearsayText
import Testing

@Suite struct DatelineTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var line: String
        var place: String?
        var date: String?
        var agency: String?
        var testDescription: String { line }
    }

    static let examples = [
        Example(line: "BAKU, Sept 27 (Reuters) - ", place: "BAKU", date: "Sept 27", agency: "Reuters"),
        Example(line: "BEIRUT — ", place: "BEIRUT"),
        Example(line: "BEIRUT—", place: "BEIRUT"),
        Example(line: "KABUL, Afghanistan (AP) — ", place: "KABUL, Afghanistan", agency: "AP"),
        Example(line: "GENEVA/CAIRO, 3 May 2019 – ", place: "GENEVA/CAIRO", date: "3 May 2019"),
        Example(line: "MOSCOW. Sept 28. Interfax - ", place: "MOSCOW", date: "Sept 28", agency: "Interfax"),
        Example(
            line: "YEREVAN, SEPTEMBER 27, ARMENPRESS. ", place: "YEREVAN", date: "SEPTEMBER 27", agency: "ARMENPRESS"),
        Example(line: "MOSCOW, September 27. /TASS/. ", place: "MOSCOW", date: "September 27", agency: "TASS"),
        Example(line: "Tripoli, 9 March 2021 - ", place: "Tripoli", date: "9 March 2021"),
        Example(line: "Addis Ababa (AFP) – ", place: "Addis Ababa", agency: "AFP"),
        Example(line: "UNITED NATIONS (AP) -- ", place: "UNITED NATIONS", agency: "AP"),
        Example(line: "FRANKFORT, Ky. (AP) — ", place: "FRANKFORT, Ky.", agency: "AP"),
        Example(
            line: "ST. PETERSBURG, Nov. 4 (Interfax) - ", place: "ST. PETERSBURG", date: "Nov. 4", agency: "Interfax"),
        Example(line: "N'DJAMENA, Jan 12 (Xinhua) -- ", place: "N'DJAMENA", date: "Jan 12", agency: "Xinhua"),
        Example(
            line: "BOSANSKA KRUPA, Dec 3, 1994 (ANA) - ", place: "BOSANSKA KRUPA", date: "Dec 3, 1994", agency: "ANA"),
        Example(line: "(Reuters) - ", agency: "Reuters"),
    ]

    @Test(arguments: examples)
    func `a dateline gives place, day and agency, and its words no sentence`(example: Example) throws {
        let sentence = "Two soldiers were killed on Sunday, the defence ministry said."
        let parts = analyze(example.line + sentence)
        let dateline = try #require(parts.blocks[0].dateline)
        #expect(dateline.place.map { parts.source[$0] } == example.place)
        #expect(dateline.date.map { parts.source[$0] } == example.date)
        #expect(dateline.agency.map { parts.source[$0] } == example.agency)
        #expect(sentences(example.line + sentence) == [sentence])
        #expect(fault(in: parts) == nil)
    }

    @Test(arguments: [
        "NATO — the alliance founded in 1949 — met on Monday.",
        "EXCLUSIVE - Two ministers have resigned, officials said.",
        "The army - Two brigades of it - withdrew on Monday.",
        "Baku said on Monday that two soldiers had been killed.",
        "Moscow, Sept 27 was the day when everything changed.",
        "U.S. - Iranian talks went on.",
        "Armenia (population three million) has two neighbours that it trades with.",
    ])
    func `what is not surely a dateline stays in the sentence`(text: String) {
        #expect(analyze(text).blocks[0].dateline == nil)
    }
}
