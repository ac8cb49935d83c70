// SPDX-License-Identifier: Apache-2.0

/// Attacks, and the harm that they did.
enum FightingReports {
    static let attacks = [
        ReportCase(
            "Rebels attacked an army base near Goma on Sunday.",
            "attacked ASSAULT | actors Rebels | place Goma | time 2021-06-13"),
        ReportCase(
            "Ecuadorean troops shelled a border post, Peru's defence ministry said.",
            "shelled ASSAULT | says PER/MIL | actors ECU/MIL"),
        ReportCase(
            "The Taliban captured Kunduz on Monday.",
            "captured ASSAULT | actors AFG/REB | recipients - | place Kunduz | time 2021-06-14"),
        ReportCase(
            "Police shot and wounded three protesters in Tripoli.",
            "shot ASSAULT | actors Police | counts wounded protester 3 3 | place Tripoli"),
        ReportCase(
            "Gunmen kidnapped a teacher in Maiduguri on Tuesday.",
            "kidnapped ASSAULT | actors Gunmen | counts captured teacher 1 1 | place Maiduguri | time 2021-06-15"),
        ReportCase(
            "Clashes broke out in Malakal on Friday.",
            "Clashes ASSAULT | actors - | recipients - | place Malakal | time 2021-06-11"),
        ReportCase(
            "Four drones were shot down over Kherson, the governor said.",
            "shot down ASSAULT | says the governor | actors - | counts downed drone 4 4 | place Kherson"),
        ReportCase(
            "The army launched an offensive near Sirte on Saturday.",
            "launched an offensive ASSAULT | actors The army | place Sirte | time 2021-06-12"),
        ReportCase(
            "The convoy was attacked by Eritrean soldiers near Mekelle.",
            "attacked ASSAULT | actors ERI/MIL | place Mekelle"),
        ReportCase(
            "The port of Hodeidah was shelled on Monday.",
            "shelled ASSAULT | actors - | recipients - | place Hodeidah | time 2021-06-14"),
        ReportCase(
            "The village of Tarn was bombed on Tuesday by Sudanese aircraft.",
            "bombed ASSAULT | actors SDN | recipients - | time 2021-06-15"),
        ReportCase(
            "Gunmen stormed a school in Agadez on Friday.",
            "stormed ASSAULT | actors Gunmen | place Agadez | time 2021-06-11"),
        ReportCase(
            "Soldiers captured an oil field near Sirte, the national oil company said.",
            "captured ASSAULT | says the national oil company | actors Soldiers | place Sirte"),
        ReportCase(
            "Unknown attackers burned a church in Bunia.",
            "burned ASSAULT | actors Unknown attackers | place Bunia"),
    ]

    static let harm = [
        ReportCase(
            "An airstrike killed 20 villagers near Aleppo.",
            "airstrike ASSAULT | actors - | counts killed civilian 20 20 | place Aleppo"),
        ReportCase(
            "Rebels fired mortars at Goma, killing two children.",
            "fired ASSAULT | actors Rebels | counts killed child 2 2 | place Goma"),
        ReportCase(
            "A bomb exploded in a market in Mosul, wounding at least 15 people.",
            "exploded ASSAULT | counts wounded person 15 - | place Mosul"),
        ReportCase(
            "Five people were killed and nine people were wounded in Homs.",
            "killed ASSAULT | actors - | counts killed person 5 5;wounded person 9 9 | place Homs"),
        ReportCase(
            "At least 10 soldiers were killed on Sunday, the ministry said.",
            "killed ASSAULT | says the ministry | actors - | counts killed soldier 10 - | time 2021-06-13"),
        ReportCase("Several civilians were injured.", "injured ASSAULT | actors - | counts wounded civilian 2 -"),
        ReportCase(
            "Two civilians, a woman and a child, were killed.",
            "killed ASSAULT | counts killed civilian 2 2;killed woman 1 1;killed child 1 1"),
        ReportCase(
            "An airstrike on Homs killed a nurse, the mayor said.",
            "airstrike ASSAULT | says the mayor | actors - | counts killed doctor 1 1 | place Homs"),
        ReportCase(
            "Rebels killed seven policemen in an attack in Cali on Thursday.",
            "killed ASSAULT | actors Rebels | counts killed police 7 7 | place Cali | time 2021-06-10"),
        ReportCase(
            "No one was injured, police said.",
            "injured ASSAULT | says police | denied"),
        ReportCase(
            "The army destroyed five tanks and captured 12 fighters, a general said.",
            "destroyed ASSAULT | says a general | actors The army | counts destroyed tank 5 5",
            "captured ASSAULT | says a general | actors The army | counts captured militant 12 12"),
        ReportCase(
            "Two pilots died when their helicopter was shot down near Donetsk.",
            "died ASSAULT | actors - | counts killed soldier 2 2",
            "shot down ASSAULT | actors - | counts downed helicopter 1 1 | place Donetsk"),
        ReportCase(
            "Up to 30 people were killed in Marawi.",
            "killed ASSAULT | counts killed person 0 30 | place Marawi"),
    ]
}
