// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayClaims

@Suite("Weekdays")
struct WeekdayTests {
    static let examples: [TimeExample] = [
        TimeExample("Shelling resumed on Sunday near the border.", "on Sunday", "2020-09-27", future: "2020-10-04"),
        TimeExample("On Monday, troops entered the village.", "On Monday", "2020-09-28", future: "2020-10-05"),
        TimeExample("Rebels attacked a checkpoint Tuesday.", "Tuesday", "2020-09-29", future: "2020-10-06"),
        TimeExample("The ministers will meet on Friday.", "on Friday", "2020-09-25", future: "2020-10-02"),
        TimeExample("The army fired rockets on Wednesday.", "on Wednesday", "2020-09-30"),
        TimeExample("The convoy was hit early on Sunday.", "early on Sunday", "2020-09-27", future: "2020-10-04"),
        TimeExample("Gunmen stormed the post late Tuesday.", "late Tuesday", "2020-09-29", future: "2020-10-06"),
        TimeExample("Drones struck the depot Sunday night.", "Sunday night", "2020-09-27", future: "2020-10-04"),
        TimeExample("A mine exploded on Saturday morning.", "on Saturday morning", "2020-09-26", future: "2020-10-03"),
        TimeExample(
            "Planes bombed the port in the early hours of Monday.", "in the early hours of Monday", "2020-09-28",
            future: "2020-10-05"),
        TimeExample(
            "The bridge was blown up at dawn on Thursday.", "at dawn on Thursday", "2020-09-24", future: "2020-10-01"),
        TimeExample("Buses left the town at dawn Wednesday.", "at dawn Wednesday", "2020-09-30"),
        TimeExample("Earlier on Friday a soldier was shot.", "Earlier on Friday", "2020-09-25", future: "2020-10-02"),
        TimeExample("Police arrested ten men last Friday.", "last Friday", "2020-09-25"),
        TimeExample("The village fell last Wednesday.", "last Wednesday", "2020-09-23"),
        TimeExample("The talks will open next Friday.", "next Friday", "2020-10-09"),
        TimeExample("The envoy arrives this Saturday.", "this Saturday", "2020-10-03"),
        TimeExample("This past Monday the truce collapsed.", "This past Monday", "2020-09-28"),
        TimeExample("Fighting broke out on Tuesday last week.", "on Tuesday last week", "2020-09-22"),
        TimeExample("The general spoke on Monday of this week.", "on Monday of this week", "2020-09-28"),
        TimeExample("The army has advanced since Sunday.", "since Sunday", "2020-09-27/.."),
        TimeExample("The curfew lasts until Friday.", "until Friday", "../2020-09-25", future: "../2020-10-02"),
        TimeExample("They must leave by Friday.", "by Friday", "2020-09-25", future: "2020-10-02"),
        TimeExample(
            "They must leave no later than Friday.", "no later than Friday", "2020-09-25", future: "2020-10-02"),
        TimeExample("The truce holds from Monday on the whole front.", "from Monday", "2020-09-28/.."),
        TimeExample("Images from Monday show burning tanks.", "from Monday", "2020-09-28", future: "2020-10-05"),
        TimeExample("Starting on Monday, the road is closed.", "Starting on Monday", "2020-09-28/.."),
        TimeExample("The border is shut as of Tuesday.", "as of Tuesday", "2020-09-29/.."),
        TimeExample("The town was quiet before Sunday.", "before Sunday", "../2020-09-26", future: "../2020-10-03"),
        TimeExample("Nobody was seen there after Sunday.", "after Sunday", "2020-09-27/.."),
        TimeExample(
            "Fighting raged between Monday and Wednesday.", "between Monday and Wednesday", "2020-09-28/2020-09-30"),
        TimeExample(
            "The city was shelled from Friday to Monday.", "from Friday to Monday", "2020-09-25/2020-09-28",
            future: "2020-10-02/2020-10-05"),
        TimeExample(
            "The offices stay closed Friday through Sunday.", "Friday through Sunday", "2020-09-25/2020-09-27",
            future: "2020-10-02/2020-10-04"),
        TimeExample(
            "Clashes went on from Saturday until early Monday.", "from Saturday until early Monday",
            "2020-09-26/2020-09-28", future: "2020-10-03/2020-10-05"),
        TimeExample(
            "Protests were held on Monday and Tuesday.", "on Monday and Tuesday", "2020-09-28/2020-09-29",
            future: "2020-10-05/2020-10-06"),
        TimeExample(
            "The rockets fell overnight from Saturday to Sunday.", "overnight from Saturday to Sunday",
            "2020-09-26/2020-09-27", future: "2020-10-03/2020-10-04"),
        TimeExample("Sunday's attack killed two civilians.", "Sunday's", "2020-09-27", future: "2020-10-04"),
        TimeExample("The minister condemned Monday’s bombing.", "Monday’s", "2020-09-28", future: "2020-10-05"),
        TimeExample(
            "The blast on Sunday, September 27, killed nine.", "on Sunday, September 27", "2020-09-27",
            published: "2020-09-28"),
        TimeExample("The raid began on Sunday, 27 September 2020.", "on Sunday, 27 September 2020", "2020-09-27"),
        TimeExample("Observers arrived on Sun. 27 Sept. in the capital.", "on Sun. 27 Sept.", "2020-09-27"),
        TimeExample("Patrols resumed on Wed in the north.", "on Wed", "2020-09-30"),
        TimeExample(
            "On Friday night, according to the mayor, shells hit a school.", "On Friday night", "2020-09-25",
            future: "2020-10-02"),
        TimeExample("The mayor said shells on Friday hit a school.", "on Friday", "2020-09-25", future: "2020-10-02"),
        TimeExample(
            "Residents of the city of late on Sunday fled.", "late on Sunday", "2020-09-27", future: "2020-10-04"),
        TimeExample("The Sun rose over the ruins."),
        TimeExample("A reporter of The Sun was hurt."),
        TimeExample("He sat down; Sat in the ruins, he wept."),
        TimeExample("The Sunday Times reported the deal."),
        TimeExample("Shops close every Friday in the town."),
        TimeExample("They pray together on Fridays."),
        TimeExample("Relatives remember the dead of Bloody Sunday."),
    ]

    @Test(arguments: examples)
    func areTheLastSuchDayAndTheNextForWhatIsToCome(example: TimeExample) throws {
        try example.check()
    }
}
