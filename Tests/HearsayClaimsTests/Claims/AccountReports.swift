// SPDX-License-Identifier: Apache-2.0

/// Rival accounts of fighting: where shells came down, who holds the ground, what was lost, and who denies it.
enum AccountReports {
    static let projectiles = [
        ReportCase(
            "Rockets came down on the market of El Fasher, killing six people, residents said.",
            "came down ASSAULT | says SDN/CVL | counts killed person 6 6 | place El Fasher"),
        ReportCase(
            "Two artillery rounds crashed into a hospital in Kherson, the governor said.",
            "crashed into ASSAULT | says UKR/GOV | place Kherson"),
        ReportCase(
            "The helicopter was hit twice in the tail near Arauca, the Colombian air force said.",
            "hit ASSAULT | says COL/MIL | place Arauca"),
        ReportCase(
            "The patrol drew gunfire outside Marawi, the Philippine army said.",
            "drew gunfire ASSAULT | says PHL/MIL | recipients PHL/MIL | place Marawi"),
        ReportCase(
            "The defence ministry said one of its gunships had struck a rebel command post at Kidal.",
            "struck ASSAULT | says MLI/MIL | place Kidal"),
        ReportCase(
            "Artillery fire hit a square in Donetsk.",
            "Artillery fire hit ASSAULT | place Donetsk"),
    ]

    static let ground = [
        ReportCase(
            "Sudan's army said that Wad Madani was firmly in its hands.",
            "firmly in its hands ASSAULT | says SDN/MIL | actors SDN/MIL | mode territory"),
        ReportCase(
            "The town of Bakhmut is still under the control of Ukrainian forces, the general staff said.",
            "control ASSAULT | says UKR/MIL | actors UKR/MIL"),
        ReportCase(
            "No Russian soldier ever set foot on the dam, Kyiv said.",
            "set foot ASSAULT | says UKR/GOV | actors RUS/MIL | denied"),
        ReportCase(
            "The hill changed hands four times in the spring.",
            "changed hands ASSAULT | actors -"),
        ReportCase(
            "The attackers had been thrown back by the army, the ministry said.",
            "thrown back ASSAULT | says the ministry | actors the army"),
    ]

    static let losses = [
        ReportCase(
            "Nine soldiers were dead, the governor said.",
            "dead ASSAULT | says the governor | counts killed soldier 9 9"),
        ReportCase(
            "The hospital confirmed seven deaths.",
            "deaths ASSAULT | says The hospital | counts killed person 7 7"),
        ReportCase(
            "The mayor put the number of fatalities at eleven.",
            "number of fatalities ASSAULT | says The mayor | counts killed person 11 11"),
        ReportCase(
            "All those on board are safe, the ministry said.",
            "safe ASSAULT | says the ministry | counts killed person 0 0 | denied"),
        ReportCase(
            "The army suffered no losses, a spokesman said.",
            "suffered no losses ASSAULT | says a spokesman | recipients The army | denied"),
        ReportCase(
            "A Ukrainian helicopter was shot down near Pokrovsk, the Russian ministry of defence said.",
            "shot down ASSAULT | says RUS/MIL | recipients UKR/MIL | counts downed helicopter 1 1 | place Pokrovsk"),
        ReportCase(
            "Soldiers shot at the crowd, and a boy died in hospital overnight, the opposition said.",
            "shot ASSAULT | says the opposition | actors Soldiers",
            "died ASSAULT | says the opposition | counts killed child 1 1"),
    ]

    static let denials = [
        ReportCase(
            "The Houthis said they captured the town of Hays. The government said that they had not.",
            "captured ASSAULT | says YEM/REB | actors YEM/REB | place Hays",
            "had not ASSAULT | says YEM/GOV | actors YEM/REB | place Hays | denied"),
        ReportCase(
            "The governor accused the militia of having fired on purpose at a church.",
            "accused ACCUSE | actors The governor | recipients the militia",
            "fired ASSAULT | says The governor | actors the militia"),
    ]
}
