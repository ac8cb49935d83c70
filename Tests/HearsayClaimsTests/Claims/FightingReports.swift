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
            "shot ASSAULT | actors Police | counts wounded civilian 3 3 | place Tripoli"),
        ReportCase(
            "Gunmen kidnapped a doctor in Maiduguri on Tuesday.",
            "kidnapped ASSAULT | actors Gunmen | counts captured civilian 1 1 | place Maiduguri | time 2021-06-15"),
        ReportCase(
            "Clashes broke out between Sudanese and Ethiopian forces on Friday.",
            "Clashes ASSAULT | actors SDN;ETH/MIL | recipients - | time 2021-06-11"),
        ReportCase(
            "Ukrainian air defence shot down four drones over Kherson.",
            "shot down ASSAULT | actors UKR/MIL | counts downed drone 4 4 | place Kherson"),
        ReportCase(
            "The army launched an offensive near Sirte on Saturday.",
            "launched an offensive ASSAULT | actors The army | place Sirte | time 2021-06-12"),
        ReportCase(
            "The convoy was attacked by Eritrean soldiers near Mekelle.",
            "attacked ASSAULT | actors ERI/MIL | place Mekelle"),
        ReportCase(
            "Hodeidah came under fire on Monday.",
            "came under fire ASSAULT | actors - | recipients - | place Hodeidah | time 2021-06-14"),
        ReportCase(
            "The village of Tarn was bombed on Tuesday by Sudanese aircraft.",
            "bombed ASSAULT | actors SDN | recipients - | time 2021-06-15"),
        ReportCase(
            "Gunmen stormed a school in Agadez. They took 40 pupils hostage.",
            "stormed ASSAULT | actors Gunmen | place Agadez",
            "took 40 pupils hostage ASSAULT | actors Gunmen | counts captured child 40 40"),
        ReportCase(
            "Fighters seized two oil fields in the east of Libya, the national oil company said.",
            "seized ASSAULT | says the national oil company | actors Fighters | place Libya"),
        ReportCase(
            "Unknown attackers burned a church in Bunia.",
            "burned ASSAULT | actors Unknown attackers | recipients - | place Bunia"),
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
            "Five people were killed and nine wounded in Homs.",
            "killed ASSAULT | actors - | counts killed person 5 5;wounded person 9 9 | place Homs"),
        ReportCase(
            "At least 10 soldiers were killed on Sunday, the ministry said.",
            "killed ASSAULT | says the ministry | actors - | counts killed soldier 10 - | time 2021-06-13"),
        ReportCase("Several civilians were injured.", "injured ASSAULT | actors - | counts wounded civilian 2 -"),
        ReportCase(
            "Two civilians, a woman and a child, were killed.",
            "killed ASSAULT | counts killed civilian 2 2;killed woman 1 1;killed child 1 1"),
        ReportCase(
            "Shelling of the town killed a nurse, hospital staff said.",
            "Shelling ASSAULT | says hospital staff | actors - | counts killed civilian 1 1"),
        ReportCase(
            "The attack, which killed seven policemen, took place in Cali on Thursday.",
            "attack ASSAULT | counts killed police 7 7 | place Cali | time 2021-06-10"),
        ReportCase(
            "No one was hurt when rebels fired at the bus, police said.",
            "hurt ASSAULT | says police | denied", "fired ASSAULT | says police | actors rebels"),
        ReportCase(
            "The army destroyed five tanks and captured 12 fighters, a general said.",
            "destroyed ASSAULT | says a general | actors The army | counts destroyed tank 5 5",
            "captured ASSAULT | says a general | actors The army | counts captured militant 12 12"),
        ReportCase(
            "Two pilots died when their helicopter was shot down near Donetsk.",
            "died ASSAULT | actors - | counts killed soldier 2 2", "shot down ASSAULT | place Donetsk"),
        ReportCase(
            "Up to 30 people are missing in Marawi.", "missing ASSAULT | counts missing person 0 30 | place Marawi"),
    ]
}
