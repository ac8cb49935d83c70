// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayClaims

@Suite("Hours")
struct ClockTests {
    static let examples: [TimeExample] = [
        TimeExample(
            "The ambush began at 4.10am GMT on Sunday.", "at 4.10am GMT on Sunday", "2020-09-27T04:10:00Z",
            future: "2020-10-04T04:10:00Z"),
        TimeExample(
            "Guns opened fire at GMT 9.10am on Sunday morning.", "at GMT 9.10am on Sunday morning",
            "2020-09-27T09:10:00Z", future: "2020-10-04T09:10:00Z"),
        TimeExample("The first shells landed at 0410 GMT.", "at 0410 GMT", "2020-09-30T04:10:00Z"),
        TimeExample(
            "The first shells landed at 0410Z on Sunday.", "at 0410Z on Sunday", "2020-09-27T04:10:00Z",
            future: "2020-10-04T04:10:00Z"),
        TimeExample("The truce starts at 11:30 p.m. local time.", "at 11:30 p.m. local time", "2020-09-30"),
        TimeExample("Sirens sounded at noon on Tuesday.", "at noon on Tuesday", "2020-09-29", future: "2020-10-06"),
        TimeExample(
            "Sirens sounded at noon GMT on Tuesday.", "at noon GMT on Tuesday", "2020-09-29T12:00:00Z",
            future: "2020-10-06T12:00:00Z"),
        TimeExample(
            "On Sunday at around 4 a.m. GMT a drone was downed.", "On Sunday at around 4 a.m. GMT",
            "2020-09-27T04:00:00Z", future: "2020-10-04T04:00:00Z"),
        TimeExample(
            "At 8 p.m. EST on 5 May 2019 the base was hit.", "At 8 p.m. EST on 5 May 2019", "2019-05-06T01:00:00Z"),
        TimeExample(
            "At 1 a.m. MSK on 5 May 2019 the base was hit.", "At 1 a.m. MSK on 5 May 2019", "2019-05-04T22:00:00Z"),
        TimeExample(
            "The ceasefire begins at 08:00 UTC+4 on Monday.", "at 08:00 UTC+4 on Monday", "2020-09-28T04:00:00Z",
            future: "2020-10-05T04:00:00Z"),
        TimeExample(
            "The raid started at 9 a.m. (0600 GMT) on Monday.", "at 9 a.m. (0600 GMT) on Monday",
            "2020-09-28T06:00:00Z", future: "2020-10-05T06:00:00Z"),
        TimeExample(
            "Firing stopped at 04:10 (GMT) on Monday.", "at 04:10 (GMT) on Monday", "2020-09-28T04:10:00Z",
            future: "2020-10-05T04:10:00Z"),
        TimeExample(
            "Shells fell between 4am and 6am GMT on Monday.", "between 4am and 6am GMT on Monday",
            "2020-09-28T04:00:00Z/2020-09-28T06:00:00Z", future: "2020-10-05T04:00:00Z/2020-10-05T06:00:00Z"),
        TimeExample(
            "Shells fell from 0400 to 0600 GMT on Monday.", "from 0400 to 0600 GMT on Monday",
            "2020-09-28T04:00:00Z/2020-09-28T06:00:00Z", future: "2020-10-05T04:00:00Z/2020-10-05T06:00:00Z"),
        TimeExample(
            "The shop was looted at six o'clock on Monday.", "at six o'clock on Monday", "2020-09-28",
            future: "2020-10-05"),
        TimeExample(
            "The shop was looted at 6 in the morning on Monday.", "at 6 in the morning on Monday", "2020-09-28",
            future: "2020-10-05"),
        TimeExample("A jet crashed at 2pm today.", "at 2pm today", "2020-09-30"),
        TimeExample(
            "A jet crashed shortly after 2pm GMT on Monday.", "shortly after 2pm GMT on Monday", "2020-09-28T14:00:00Z",
            future: "2020-10-05T14:00:00Z"),
        TimeExample(
            "The guns have been silent since 4am GMT on Monday.", "since 4am GMT on Monday", "2020-09-28T04:00:00Z/.."),
        TimeExample(
            "The road is closed until 4am GMT on Monday.", "until 4am GMT on Monday", "../2020-09-28T04:00:00Z",
            future: "../2020-10-05T04:00:00Z"),
        TimeExample(
            "A jet crashed at 1400 hours on Monday.", "at 1400 hours on Monday", "2020-09-28", future: "2020-10-05"),
        TimeExample("Troops moved in at 11:30 on Monday.", "at 11:30 on Monday", "2020-09-28", future: "2020-10-05"),
        TimeExample(
            "Troops moved in at 5 p.m. Moscow time on Monday.", "at 5 p.m. Moscow time on Monday", "2020-09-28",
            future: "2020-10-05"),
        TimeExample("A shell hit the roof at midnight.", "at midnight", "2020-09-30"),
        TimeExample(
            "The town fell at 2200 GMT.", "at 2200 GMT", "2020-09-29T22:00:00Z", future: "2020-09-30T22:00:00Z",
            published: "2020-09-30T06:15:00Z"),
        TimeExample(
            "The truce begins at 0200 GMT.", "at 0200 GMT", "2020-09-30T02:00:00Z", future: "2020-10-01T02:00:00Z",
            published: "2020-09-30T06:15:00Z"),
        TimeExample("The team won 3:2 in the capital."),
        TimeExample("The economy shrank by 4.10 percent."),
        TimeExample("I am one of the survivors."),
        TimeExample("The rate rose at 10 banks."),
    ]

    @Test(arguments: examples)
    func haveAValueWhereTheirZoneIsKnown(example: TimeExample) throws {
        try example.check()
    }
}
