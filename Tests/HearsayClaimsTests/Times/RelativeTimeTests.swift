// SPDX-License-Identifier: Apache-2.0

import HearsaySyntax
import HearsayText
import Testing

@testable import HearsayClaims

@Suite("Days counted from others")
struct RelativeTimeTests {
    static let published: [TimeExample] = [
        TimeExample("The president spoke today.", "today", "2020-09-30"),
        TimeExample("Yesterday shells hit the market.", "Yesterday", "2020-09-29"),
        TimeExample("Both sides will meet tomorrow.", "tomorrow", "2020-10-01"),
        TimeExample("Rebels attacked the day before yesterday.", "the day before yesterday", "2020-09-28"),
        TimeExample("The station was bombed last night.", "last night", "2020-09-29"),
        TimeExample("This morning a convoy was ambushed.", "This morning", "2020-09-30"),
        TimeExample("A plane was shot down yesterday evening.", "yesterday evening", "2020-09-29"),
        TimeExample(
            "Drones hit the refinery overnight.", "overnight", "2020-09-29/2020-09-30", future: "2020-09-30/2020-10-01"),
        TimeExample(
            "Drones hit the refinery overnight on Sunday.", "overnight on Sunday", "2020-09-27", future: "2020-10-04"),
        TimeExample(
            "Snipers killed nine people this week.", "this week", "2020-09-28/2020-09-30",
            future: "2020-09-30/2020-10-04"),
        TimeExample("Last week two envoys were expelled.", "Last week", "2020-09-21/2020-09-27"),
        TimeExample("The parties meet again next week.", "next week", "2020-10-05/2020-10-11"),
        TimeExample("Fighting flared last month.", "last month", "2020-08-01/2020-08-31"),
        TimeExample(
            "Earlier this month a mine killed two.", "Earlier this month", "2020-09-01/2020-09-30", future: "2020-09-30"
        ),
        TimeExample("Elections are due next month.", "next month", "2020-10-01/2020-10-31"),
        TimeExample("Last year's conference failed.", "Last year's", "2019-01-01/2019-12-31"),
        TimeExample(
            "Hundreds have died this year.", "this year", "2020-01-01/2020-09-30", future: "2020-09-30/2020-12-31"),
        TimeExample("The camp closes at the end of the year.", "at the end of the year", "2020-09-01/2020-12-31"),
        TimeExample("Two days ago the airport was shelled.", "Two days ago", "2020-09-28"),
        TimeExample("A week ago the town changed hands.", "A week ago", "2020-09-23"),
        TimeExample("The dam broke 24 hours ago.", "24 hours ago", "2020-09-29"),
        TimeExample("About three weeks ago a truce began.", "About three weeks ago", "2020-09-09"),
        TimeExample("Three months ago a truce began.", "Three months ago", "2020-06-01/2020-06-30"),
        TimeExample("The two states signed a truce five years ago.", "five years ago", "2015-01-01/2015-12-31"),
        TimeExample("In the past 24 hours nine soldiers died.", "In the past 24 hours", "2020-09-29/2020-09-30"),
        TimeExample("Over the last three days ten villages fell.", "Over the last three days", "2020-09-27/2020-09-30"),
        TimeExample("In the past week ten villages fell.", "In the past week", "2020-09-23/2020-09-30"),
        TimeExample("Over the past two months ten villages fell.", "Over the past two months", "2020-07-30/2020-09-30"),
        TimeExample(
            "Ten buses will leave within the next two days.", "within the next two days", "2020-09-30/2020-10-02"),
        TimeExample(
            "Ten protesters were shot over the weekend.", "over the weekend", "2020-09-26/2020-09-27",
            future: "2020-10-03/2020-10-04"),
        TimeExample("Ten protesters were shot last weekend.", "last weekend", "2020-09-26/2020-09-27"),
        TimeExample("Since the morning the bazaar has been on fire.", "Since the morning", "2020-09-30/.."),
        TimeExample("Buses arrived in the pre-dawn hours.", "in the pre-dawn hours", "2020-09-30"),
        TimeExample("Earlier in the day a bus was hit.", "Earlier in the day", "2020-09-30"),
    ]

    static let anchored: [TimeExample] = [
        TimeExample(
            "On 3 May 2019 rebels took the hill. The next day they lost it.", "The next day", "2019-05-04", count: 2),
        TimeExample(
            "Rebels took the hill on 3 May 2019. They had shelled it the day before.", "the day before", "2019-05-02",
            count: 2),
        TimeExample(
            "Rebels took the hill on 3 May 2019. Two days later they lost it.", "Two days later", "2019-05-05", count: 2
        ),
        TimeExample(
            "Rebels took the hill on 3 May 2019. They fled the same day.", "the same day", "2019-05-03", count: 2),
        TimeExample(
            "Rebels took the hill on 3 May 2019. That evening they fled.", "That evening", "2019-05-03", count: 2),
        TimeExample(
            "Rebels took the hill on 3 May 2019. A week earlier it was shelled.", "A week earlier", "2019-04-26",
            count: 2),
        TimeExample(
            "Rebels took the hill on 3 May 2019. The following week they lost it.", "The following week",
            "2019-05-06/2019-05-12", count: 2),
        TimeExample(
            "Rebels took the hill in May 2019. The following month they lost it.", "The following month",
            "2019-06-01/2019-06-30", count: 2),
        TimeExample(
            "Rebels took the hill in May 2019. The following year they lost it.", "The following year",
            "2020-01-01/2020-12-31", count: 2),
        TimeExample(
            "On Sunday rebels took the hill. In the morning they lost it.", "In the morning", "2020-09-27", count: 2),
        TimeExample(
            "On Sunday rebels took the hill. The following Tuesday they lost it.", "The following Tuesday",
            "2020-09-29", count: 2),
        TimeExample(
            "On 3 May 2019 guns fell silent. At 0410 GMT they opened up again.", "At 0410 GMT", "2019-05-03T04:10:00Z",
            count: 2),
        TimeExample("The village was evacuated the next day.", "the next day", "?"),
        TimeExample(
            "The village was evacuated two days before Sunday's vote.", "two days before Sunday's", "2020-09-25",
            future: "2020-10-02"),
        TimeExample(
            "The village was evacuated on the eve of Sunday's vote.", "on the eve of Sunday's", "2020-09-26",
            future: "2020-10-03"),
        TimeExample("The village was evacuated on the eve of the vote.", "on the eve of", "?"),
    ]

    static let vague: [TimeExample] = [
        TimeExample("Clashes have recently become more frequent."),
        TimeExample("Clashes have become frequent in recent months."),
        TimeExample("The two states have been at war for years."),
        TimeExample("The siege went on for three days."),
        TimeExample("They must withdraw within 48 hours."),
        TimeExample("A few days ago the road was open."),
        TimeExample("Years ago this was a quiet valley."),
        TimeExample("It began more than two years ago."),
        TimeExample("Guns were heard three days after the attack."),
        TimeExample("Hours later the fire was out."),
        TimeExample("At night the streets are empty."),
        TimeExample("That said, the army denied the raid."),
        TimeExample("This attack was the last of many."),
        TimeExample("The next target was a bridge."),
        TimeExample("A second column came the same way."),
        TimeExample("The general now hopes for peace."),
        TimeExample("A 22-year-old man was hurt by a one-day-old shell."),
    ]

    @Test(arguments: published)
    func someCountFromPublication(example: TimeExample) throws {
        try example.check()
    }

    @Test(arguments: anchored)
    func someCountFromTheDayToldOfLast(example: TimeExample) throws {
        try example.check()
    }

    @Test(arguments: vague)
    func vagueWordsAndDurationsHaveNone(example: TimeExample) throws {
        try example.check()
    }

    /// Whatever words stand together: nothing breaks, words rise and lie in the text, values do not run backwards.
    @Test func anyRowOfWordsIsRead() throws {
        let words = [
            "the", "on", "a", "of", "Sunday", "May", "March", "27", "2016", "1990s", "last", "next", "this", "day",
            "days",
            "before", "after", "ago", "two", "GMT", "4.10", "am", "0410", "to", "-", "and", "between", "from", "until",
            "early", "late", "mid", "end", "hours", "noon", "night", "summer", "week", "year", "eve", "'s", ",",
            "overnight",
            "31", "February", "9999-12-31", "0001-01-01", "29", "decade", "999", "later", "+", "14",
        ]
        var state: UInt64 = 7
        for _ in 0..<300 {
            var text = "Then"
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += " " + words[Int(state >> 33) % words.count]
            }
            let parsed = try TimeExample.parse(text + ".")
            for published in ["2020-02-29T23:59:00Z", "1900-01-01", "9999-12-31", ""] {
                var floor = 0
                for found in TimeFinder(parsed: parsed, published: Moment(iso: published)).find() {
                    #expect(found.words.lowerBound >= floor && found.words.upperBound <= parsed.count)
                    floor = found.words.upperBound
                    if let from = found.reference.from, let to = found.reference.to { #expect(from.date <= to.date) }
                }
            }
        }
    }

    @Test func severalExpressionsAreFoundInOrder() throws {
        let parsed = try TimeExample.parse(
            "On Sunday rebels shelled the port, and on Monday, after talks in May 2019 had failed, they took it.")
        let found = TimeFinder(parsed: parsed, published: nil).find()
        #expect(
            found.map { parsed.text.source[parsed.text.span(ofWords: $0.words)] } == [
                "On Sunday", "on Monday", "in May 2019",
            ])
    }
}
