// SPDX-License-Identifier: Apache-2.0

/// Who vouches for what, and through whom.
enum SourceReports {
    static let all = [
        ReportCase(
            "Rebels attacked the bridge, according to the army.", "attacked ASSAULT | says the army | actors Rebels"),
        ReportCase(
            "A spokesman for the army said rebels had burned two villages.",
            "burned ASSAULT | says A spokesman | actors rebels | counts destroyed village 2 2"),
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
            "India said that Pakistani troops had fired first. Pakistan denied it.",
            "fired ASSAULT | says IND/GOV | actors PAK/MIL",
            "denied REJECT | actors PAK/GOV"),
        ReportCase(
            "Rebels reportedly attacked a police station in Cali.",
            "attacked ASSAULT | says reportedly | actors Rebels | place Cali"),
        ReportCase(
            "Witnesses said that soldiers had fired at a bus.",
            "fired ASSAULT | says Witnesses | actors soldiers"),
        ReportCase(
            "The governor told reporters that the rebels had withdrawn from Gao.",
            "withdrawn RETREAT | says The governor | actors the rebels | place Gao"),
        ReportCase(
            "The ministry said its forces had seized two villages. It added that rebels had killed three soldiers.",
            "seized ASSAULT | says The ministry | actors its forces",
            "killed ASSAULT | says ministry | actors rebels | counts killed soldier 3 3"),
        ReportCase("Soldiers looted the market. The army has not commented.", "looted ASSAULT | actors Soldiers"),
        ReportCase(
            "The United Nations said militiamen had attacked a camp near Bunia, killing 14 people.",
            "attacked ASSAULT | says United Nations | actors militiamen | counts killed person 14 14 | place Bunia"),
        ReportCase(
            "The mayor said that a shell had hit the school, but the army denied it.",
            "hit ASSAULT | says The mayor",
            "denied REJECT | actors the army"),
        ReportCase(
            "State television said that missiles had hit Homs.",
            "hit ASSAULT | says State television | place Homs"),
        ReportCase(
            "Georgia's interior minister said that police had arrested six men. \"The men attacked a bus,\" he said.",
            "arrested COERCE | says GEO/GOV | actors police | counts arrested person 6 6",
            "attacked ASSAULT | says GEO/GOV | actors The men"),
        ReportCase(
            "In the view of Sudan, Ethiopian forces attacked first.", "attacked ASSAULT | says SDN/GOV | actors ETH/MIL"
        ),
        ReportCase(
            "Rebels attacked a convoy near Mekelle, Ethiopia's army said.",
            "attacked ASSAULT | says ETH/MIL | actors Rebels | place Mekelle"),
    ]
}
