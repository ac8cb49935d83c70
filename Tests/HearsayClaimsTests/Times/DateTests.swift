// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayClaims

@Suite("Dates, months, seasons and years")
struct DateTests {
    static let dates: [TimeExample] = [
        TimeExample("The war began on 27 September 2020.", "on 27 September 2020", "2020-09-27"),
        TimeExample("The war began on September 27, 2020.", "on September 27, 2020", "2020-09-27"),
        TimeExample("On September 2, 1991, the council met.", "On September 2, 1991", "1991-09-02"),
        TimeExample("The camp was shelled on Sept. 27th.", "on Sept. 27th", "2020-09-27", future: "2021-09-27"),
        TimeExample("Three men were shot on the 3rd of May, 2019.", "on the 3rd of May, 2019", "2019-05-03"),
        TimeExample("Police opened fire on 5 January.", "on 5 January", "2020-01-05", future: "2021-01-05"),
        TimeExample("The vote is set for December 12.", "for December 12", "2019-12-12", future: "2020-12-12"),
        TimeExample("A ceasefire was signed on 2020-09-27.", "on 2020-09-27", "2020-09-27"),
        TimeExample("The order is dated 27.09.2020.", "27.09.2020", "2020-09-27"),
        TimeExample("The order is dated 27/09/2020.", "27/09/2020", "2020-09-27"),
        TimeExample("The order is dated 03/05/2020."),
        TimeExample(
            "The siege lasted from 3 to 5 May.", "from 3 to 5 May", "2020-05-03/2020-05-05",
            future: "2021-05-03/2021-05-05"),
        TimeExample("The siege lasted from 3 to 5 May 2018.", "from 3 to 5 May 2018", "2018-05-03/2018-05-05"),
        TimeExample("The talks took place 3-5 May 2018.", "3-5 May 2018", "2018-05-03/2018-05-05"),
        TimeExample("The talks took place May 3-5, 2018.", "May 3-5, 2018", "2018-05-03/2018-05-05"),
        TimeExample(
            "Raids took place between 28 April and 2 May 2018.", "between 28 April and 2 May 2018",
            "2018-04-28/2018-05-02"),
        TimeExample(
            "On 3 and 4 May snipers killed nine people.", "On 3 and 4 May", "2020-05-03/2020-05-04",
            future: "2021-05-03/2021-05-04"),
        TimeExample(
            "He was held from July 9, 2015 to August 2, 2016.", "from July 9, 2015 to August 2, 2016",
            "2015-07-09/2016-08-02"),
        TimeExample("Beginning on July 9, 2015, lawyers were held.", "Beginning on July 9, 2015", "2015-07-09/.."),
        TimeExample("The pact expires on the 14th.", "on the 14th", "2020-09-14", future: "2020-10-14"),
        TimeExample("Fire broke out on the 14th floor."),
        TimeExample(
            "In May 20 soldiers died there.", "In May", "2020-05-01/2020-05-31", future: "2021-05-01/2021-05-31"),
        TimeExample("On May 20 rebels seized the dam.", "On May 20", "2020-05-20", future: "2021-05-20"),
        TimeExample("The March 23 Movement denied the raid."),
        TimeExample("On New Year's Eve a bomb killed two.", "On New Year's Eve", "2019-12-31", future: "2020-12-31"),
        TimeExample("The 15 July 2016 coup attempt failed.", "15 July 2016", "2016-07-15"),
        TimeExample("He was shot on 31 December.", "on 31 December", "2019-12-31", future: "2020-12-31"),
        TimeExample("It happened on 5 May last year.", "on 5 May last year", "2019-05-05"),
    ]

    static let months: [TimeExample] = [
        TimeExample("The talks broke down in September.", "in September", "2020-09-01/2020-09-30"),
        TimeExample(
            "The truce collapsed in November.", "in November", "2019-11-01/2019-11-30", future: "2020-11-01/2020-11-30"),
        TimeExample("Troops left the valley in May 2016.", "in May 2016", "2016-05-01/2016-05-31"),
        TimeExample(
            "Kazakhstan hosts the talks in mid January.", "in mid January", "2020-01-10/2020-01-20",
            future: "2021-01-10/2021-01-20"),
        TimeExample("The city fell in mid-December 2016.", "in mid-December 2016", "2016-12-10/2016-12-20"),
        TimeExample(
            "The offensive started in late August.", "in late August", "2020-08-21/2020-08-31",
            future: "2021-08-21/2021-08-31"),
        TimeExample(
            "A bridge collapsed early in May.", "early in May", "2020-05-01/2020-05-10", future: "2021-05-01/2021-05-10"
        ),
        TimeExample("They withdrew at the end of March 2015.", "at the end of March 2015", "2015-03-21/2015-03-31"),
        TimeExample("Last May the parliament was bombed.", "Last May", "2020-05-01/2020-05-31"),
        TimeExample("The border reopens next March.", "next March", "2021-03-01/2021-03-31"),
        TimeExample("Prices have doubled since January.", "since January", "2020-01-01/.."),
        TimeExample("Elections were held in March last year.", "in March last year", "2019-03-01/2019-03-31"),
        TimeExample(
            "The enclave was besieged from March to May 2015.", "from March to May 2015", "2015-03-01/2015-05-31"),
        TimeExample(
            "Ships were seized between June and August.", "between June and August", "2020-06-01/2020-08-31",
            future: "2021-06-01/2021-08-31"),
        TimeExample("The May elections were rigged.", "May", "2020-05-01/2020-05-31", future: "2021-05-01/2021-05-31"),
        TimeExample("The July 2016 coup attempt failed.", "July 2016", "2016-07-01/2016-07-31"),
        TimeExample("He may march on the capital."),
        TimeExample("May the dead rest in peace."),
        TimeExample("Theresa May condemned the attack."),
        TimeExample("The Women's March drew thousands of people."),
        TimeExample("Jan Egeland urged both sides to stop."),
        TimeExample("April Jones was killed by a sniper."),
        TimeExample(
            "The offensive ended in spring.", "in spring", "2020-03-01/2020-05-31", future: "2021-03-01/2021-05-31"),
        TimeExample("The city was retaken in the summer of 2014.", "in the summer of 2014", "2014-06-01/2014-08-31"),
        TimeExample("Thousands starved in winter 2016-17.", "in winter 2016-17", "2016-12-01/2017-02-28"),
        TimeExample("They were expelled last summer.", "last summer", "2020-06-01/2020-08-31"),
        TimeExample("The fall of the city shocked many."),
        TimeExample("In the fall of 2015 jets arrived.", "In the fall of 2015", "2015-09-01/2015-11-30"),
        TimeExample("The Arab Spring changed the region."),
    ]

    static let years: [TimeExample] = [
        TimeExample("The region declared independence in 1991.", "in 1991", "1991-01-01/1991-12-31"),
        TimeExample("Since 2011, half the people have fled.", "Since 2011", "2011-01-01/.."),
        TimeExample("The militia disarmed before 2005.", "before 2005", "../2004-12-31"),
        TimeExample("The war of 1992-1995 left ruins.", "1992-1995", "1992-01-01/1995-12-31"),
        TimeExample("A war was fought there from 1988 to 1994.", "from 1988 to 1994", "1988-01-01/1994-12-31"),
        TimeExample("Between 2012 and 2016 the city was divided.", "Between 2012 and 2016", "2012-01-01/2016-12-31"),
        TimeExample("The army took the hills in 1988–94.", "in 1988–94", "1988-01-01/1994-12-31"),
        TimeExample("The virus spread in late 2019.", "in late 2019", "2019-09-01/2019-12-31"),
        TimeExample("The group was founded in early 2014.", "in early 2014", "2014-01-01/2014-04-30"),
        TimeExample("It was dissolved in mid-2016.", "in mid-2016", "2016-05-01/2016-08-31"),
        TimeExample("It was dissolved at the end of 2016.", "at the end of 2016", "2016-09-01/2016-12-31"),
        TimeExample("The two states clashed in the 1990s.", "in the 1990s", "1990-01-01/1999-12-31"),
        TimeExample("They clashed in the early 1990s.", "in the early 1990s", "1990-01-01/1993-12-31"),
        TimeExample("They clashed in the '80s.", "in the '80s", "1980-01-01/1989-12-31"),
        TimeExample("They clashed in the mid-1980s.", "in the mid-1980s", "1984-01-01/1986-12-31"),
        TimeExample("In this 2016 photo, soldiers fire a gun.", "2016", "2016-01-01/2016-12-31"),
        TimeExample("The 1994 ceasefire left the region apart.", "1994", "1994-01-01/1994-12-31"),
        TimeExample(
            "The council (2013) condemned the coup. It adopted a resolution (1994).", "1994", "1994-01-01/1994-12-31",
            count: 2),
        TimeExample("The treaty of 2010 is void.", "2010", "2010-01-01/2010-12-31"),
        TimeExample("About 2000 people fled the town."),
        TimeExample("The army lost 1950 soldiers there."),
        TimeExample("The rebels rule in 2000 villages."),
        TimeExample("The council passed Resolution 1973 on the war."),
        TimeExample("The plane flew at 2000 metres."),
        TimeExample("The rebels hold a force of 2015 fighters."),
    ]

    @Test(arguments: dates)
    func datesAreReadInBothOrders(example: TimeExample) throws {
        try example.check()
    }

    @Test(arguments: months)
    func monthsAndSeasonsAreRanges(example: TimeExample) throws {
        try example.check()
    }

    @Test(arguments: years)
    func yearsAreRangesAndNumbersAreNot(example: TimeExample) throws {
        try example.check()
    }
}
