// SPDX-License-Identifier: Apache-2.0

/// Talks and deals, retreat and relief, call-ups, arrests, sanctions and protest.
enum PoliticsReports {
    static let all = [
        ReportCase(
            "Colombia and the ELN agreed on a truce on Monday.",
            "agreed AGREE | actors COL/GOV;COL/REB | time 2021-06-14"),
        ReportCase(
            "The Sudanese president met the rebel leader in Juba on Thursday.",
            "met CONSULT | actors SDN/GOV | recipients the rebel leader | place Juba | time 2021-06-10"),
        ReportCase("Rebels released 12 hostages in Marawi.", "released RETREAT | actors Rebels | place Marawi"),
        ReportCase(
            "Troops withdrew from Sirte on Saturday.",
            "withdrew RETREAT | actors Troops | place Sirte | time 2021-06-12"),
        ReportCase(
            "The Red Cross delivered food to the camp.",
            "delivered AID | actors International Committee of the Red Cross"),
        ReportCase(
            "The government of Fiji declared martial law on Monday.",
            "declared martial law COERCE | actors FJI/GOV | mode martial-law | time 2021-06-14"),
        ReportCase(
            "Workers went on strike in Cali on Monday.",
            "went on strike PROTEST | actors Workers | place Cali | time 2021-06-14"),
        ReportCase(
            "Switzerland imposed sanctions on two generals.", "imposed sanctions SANCTION | actors CHE/GOV"),
        ReportCase("Canada expelled two diplomats.", "expelled SANCTION | actors CAN/GOV"),
        ReportCase(
            "Police arrested 30 men in Tripoli on Tuesday.",
            "arrested COERCE | actors Police | counts arrested person 30 30 | place Tripoli | time 2021-06-15"),
        ReportCase("The army called up 5,000 reservists.", "called up MOBILIZE | actors The army"),
        ReportCase("Residents fled Timbuktu.", "fled RETREAT | actors Residents | place Timbuktu"),
        ReportCase(
            "Norway hosted talks between Peru and Ecuador.", "hosted talks CONSULT | actors NOR/GOV"),
        ReportCase(
            "Egypt and Jordan discussed the truce on Tuesday.",
            "discussed CONSULT | actors EGY/GOV;JOR/GOV | recipients - | time 2021-06-15"),
        ReportCase(
            "Chad closed its border with Libya.",
            "closed COERCE | actors TCD/GOV"),
        ReportCase(
            "Fighters handed over their weapons to the peacekeepers on Friday.",
            "handed over RETREAT | actors Fighters | time 2021-06-11"),
    ]
}
