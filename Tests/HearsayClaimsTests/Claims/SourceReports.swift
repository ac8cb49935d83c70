// SPDX-License-Identifier: Apache-2.0

/// Who vouches for what, and through whom.
enum SourceReports {
    static let all = [
        ReportCase(
            "Rebels attacked the bridge, according to the army.", "attacked ASSAULT | says the army | actors Rebels"),
        ReportCase(
            "A spokesman for the army said rebels had burned two villages.",
            "burned ASSAULT | says A spokesman for the army | actors rebels"),
        ReportCase(
            "Reuters reported that the army said rebels attacked a camp.",
            "attacked ASSAULT | says the army | via Reuters | actors rebels"),
        ReportCase(
            "The army said rebels attacked a camp, Reuters reported.",
            "attacked ASSAULT | says The army | via Reuters | actors rebels"),
        ReportCase(
            "\"Our troops have taken the hill,\" said the Eritrean information minister.",
            "taken ASSAULT | says ERI/GOV | actors ERI/MIL"),
        ReportCase(
            "India said Pakistan had opened fire. Pakistan denied it.",
            "opened fire ASSAULT | says IND/GOV | actors PAK/GOV", "denied REJECT | actors PAK/GOV"),
        ReportCase(
            "Gunmen reportedly stormed a police station in Cali.",
            "stormed ASSAULT | says reportedly | actors Gunmen | place Cali"),
        ReportCase(
            "Witnesses said soldiers fired at a bus.", "fired ASSAULT | says Witnesses | actors soldiers"),
        ReportCase(
            "The governor told reporters that the rebels had withdrawn from Gao.",
            "withdrawn RETREAT | says The governor | actors the rebels | place Gao"),
        ReportCase(
            "The ministry said its forces had seized two villages. It added that three soldiers were wounded.",
            "seized ASSAULT | says The ministry | actors its forces",
            "wounded ASSAULT | says The ministry | counts wounded soldier 3 3"),
        ReportCase("Soldiers looted the market. The army has not commented.", "looted ASSAULT | actors Soldiers"),
        ReportCase(
            "The United Nations said militiamen had attacked a camp near Bunia, killing 14 people.",
            "attacked ASSAULT | says United Nations | actors militiamen | counts killed person 14 14 | place Bunia"),
        ReportCase(
            "A shell hit the school, residents said, but the army said the building was empty.",
            "hit ASSAULT | says residents"),
        ReportCase(
            "Syrian state media, citing a military source, said that missiles had hit Homs.",
            "hit ASSAULT | says a military source | via SYR/MEDIA | place Homs"),
        ReportCase(
            "Georgia's interior minister said that police had arrested six men. \"They planned an attack,\" he said.",
            "arrested COERCE | says GEO | actors police | counts arrested person 6 6",
            "attack ASSAULT | says GEO | actors six men | planned"),
        ReportCase(
            "In the view of Sudan, Ethiopian forces attacked first.", "attacked ASSAULT | says SDN/GOV | actors ETH/MIL"
        ),
        ReportCase(
            "Ethiopia's army said it had repelled an attack by rebels near Gondar.",
            "repelled an attack ASSAULT | says ETH/MIL | actors rebels | recipients ETH/MIL"),
    ]
}
