// SPDX-License-Identifier: Apache-2.0

/// What was demanded, threatened, denied and blamed, and what may or will come.
enum SpeechReports {
    static let acts = [
        ReportCase(
            "France called for a ceasefire in Libya.", "called REQUEST | actors FRA/GOV | demanded"),
        ReportCase(
            "The African Union urged Sudan to hold talks.",
            "urged REQUEST | actors African Union | recipients SDN/GOV | demanded"),
        ReportCase(
            "Ethiopia accused Eritrea of shelling a village near Badme.",
            "accused ACCUSE | actors ETH/GOV | recipients ERI/GOV",
            "shelling ASSAULT | says ETH/GOV | actors ERI/GOV | place Badme"),
        ReportCase(
            "Turkey condemned the attack on the embassy.",
            "condemned ACCUSE | actors TUR/GOV",
            "attack ASSAULT | says TUR/GOV | actors - | recipients the embassy"),
        ReportCase(
            "The rebels threatened to blow up the pipeline.", "threatened THREATEN | actors The rebels | threatened"),
        ReportCase(
            "The government refused to negotiate with the rebels.",
            "refused REJECT | actors The government"),
        ReportCase(
            "\"They must release the hostages,\" the president said.",
            "must release REQUEST | says the president | actors the president | demanded"),
        ReportCase(
            "Ecuador should withdraw its troops, the Peruvian foreign minister said.",
            "should withdraw REQUEST | says PER/GOV | actors PER/GOV | recipients ECU/GOV | demanded"),
        ReportCase(
            "Pakistan rejected the accusation.", "rejected REJECT | actors PAK/GOV"),
        ReportCase(
            "The ministry denied that its troops had shelled the village.",
            "denied REJECT | actors The ministry", "shelled ASSAULT | says The ministry | denied"),
        ReportCase(
            "Boko Haram claimed responsibility for the bombing of a market in Maiduguri.",
            "bombing ASSAULT | says NGA/REB | actors NGA/REB | place Maiduguri"),
        ReportCase(
            "Kenya demanded an end to the fighting.",
            "demanded REQUEST | actors KEN/GOV | demanded"),
        ReportCase(
            "Peru blamed Ecuador for the clash.", "blamed ACCUSE | actors PER/GOV | recipients ECU/GOV"),
        ReportCase("Denmark promised aid to the refugees.", "promised aid AID | actors DNK/GOV | planned"),
    ]

    static let modality = [
        ReportCase(
            "The army will attack the town, a commander said.",
            "attack ASSAULT | says a commander | actors The army | planned"),
        ReportCase(
            "Rebels may attack the capital, the mayor said.",
            "attack ASSAULT | says the mayor | actors Rebels | possible"),
        ReportCase(
            "Rebels did not attack the camp, the mayor said.",
            "attack ASSAULT | says the mayor | actors Rebels | denied"),
        ReportCase("The rebels planned to storm the prison.", "storm ASSAULT | actors The rebels | planned"),
        ReportCase("The army failed to capture the bridge.", "capture ASSAULT | actors The army | denied"),
        ReportCase(
            "If the rain stops, rebels could attack the port.", "attack ASSAULT | actors rebels | possible"),
        ReportCase(
            "There were no attacks on Sunday, the observers said.",
            "attacks ASSAULT | says the observers | denied | time 2021-06-13"),
        ReportCase(
            "Nobody was killed, the mayor said.", "killed ASSAULT | says the mayor | denied"),
        ReportCase(
            "The troops left Gao without firing at the protesters.",
            "left RETREAT | actors The troops | place Gao", "firing ASSAULT | actors The troops | denied"),
        ReportCase(
            "The president ordered troops to attack the camp.",
            "attack ASSAULT | actors troops | planned"),
        ReportCase(
            "The army never bombed the hospital, its spokesman said.",
            "bombed ASSAULT | says its spokesman | actors The army | denied"),
        ReportCase(
            "Soldiers would withdraw from Malakal on Friday, the mission said.",
            "withdraw RETREAT | says the mission | actors Soldiers | planned | place Malakal | time 2021-06-18"),
    ]
}
