// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

extension LedgerDraft {
    /// Asserted by a company, denied by those whom it blames.
    mutating func addPipeline() {
        report(
            "pipe-1", "Pipeline in Arauca blown up, operator says", "Llanos Noticias", "2031-05-06T13:20:00Z",
            url: "https://example.org/llanos/31",
            """
            The operator of the oil pipeline near Saravena said explosives tore it open on Tuesday. The ELN denied \
            bombing the pipeline and said that the pipe had burst from rust.
            """)
        let place = place("Saravena", "COL", (6.96, -71.88), radius: 20, relation: "near", in: "pipe-1")
        claim(
            "p1", in: "pipe-1", trigger: "tore it open",
            claimant: actor("The operator of the oil pipeline", "pipeline operator", "COL/BUS", in: "pipe-1"),
            cue: "said",
            mode: "explosives", place: place, time: time("on Tuesday", "2031-05-06", in: "pipe-1"))
        claim(
            "p2", in: "pipe-1", trigger: "bombing", claimant: actor("The ELN", "ELN", "COL/REB", in: "pipe-1"),
            cue: "denied", mode: "explosives", polarity: "denied", place: place)
        var found = incident(
            "i-pipe", "Pipeline near Saravena",
            claims: [("pipe-1", "p1", "COL/BUS"), ("pipe-1", "p2", "COL/REB")])
        found.from = "2031-05-06"
        found.to = "2031-05-06"
        found.place = place
        found.accounts = [
            Account(
                origin: "COL/BUS", name: "pipeline operator",
                statements: [
                    says(.occurrence, "happened", "explosives tore it open", in: "pipe-1", claim: "p1")
                ]),
            Account(
                origin: "COL/REB", name: "ELN",
                statements: [
                    says(.occurrence, "denied", "denied bombing the pipeline", in: "pipe-1", claim: "p2")
                ]),
        ]
        found.disputes = [
            Finding(
                aspect: .occurrence, origins: ["COL/BUS", "COL/REB"], note: "Asserted by one, denied by the other.",
                claims: ["p1", "p2"])
        ]
        found.links = [.init(a: "p1", b: "p2", score: 0.8, reasons: ["same passage", "polarity differs"])]
        found.credibility = .init(digit: 3, reason: "one origin, contradicted by one")
        linkage.incidents.append(found)
    }

    /// Incidents of one origin; two near each other, two without a point or a day.
    mutating func addSmallReports() {
        report(
            "sea-1", "Freighter hit by drone, master says", "Strait Shipping News", "2031-05-03",
            url: "https://example.org/strait/5",
            """
            A drone struck a freighter in the southern Red Sea on Saturday, its master said by radio. Nobody was hurt \
            🚢🌊 and the ship sailed on.
            """)
        claim(
            "s1", in: "sea-1", trigger: "struck",
            claimant: actor("its master", "master of the freighter", "/CVL", in: "sea-1"),
            cue: "said", mode: "drone", counts: [count("wounded", "person", 0, 0, "Nobody was hurt", in: "sea-1")],
            place: place("southern Red Sea", "", nil, in: "sea-1"), time: time("on Saturday", "2031-05-03", in: "sea-1")
        )
        var sea = incident(
            "i-sea", "Drone strikes a freighter in the southern Red Sea", claims: [("sea-1", "s1", "/CVL")])
        sea.from = "2031-05-03"
        sea.to = "2031-05-03"
        sea.place = place("southern Red Sea", "", nil, in: "sea-1")
        sea.accounts = [
            Account(
                origin: "/CVL", name: "master of the freighter",
                statements: [
                    says(.counts, "nobody hurt", "Nobody was hurt 🚢🌊 and the ship sailed on", in: "sea-1", claim: "s1"),
                    says(.time, "3 May 2031", "on Saturday", in: "sea-1", claim: "s1"),
                ])
        ]
        sea.credibility = .init(digit: 6, reason: "one origin")
        linkage.incidents.append(sea)
        let small: [(String, String, String, (Double, Double), String, Double)] = [
            ("a", "Cotabato", "PHL", (7.22, 124.25), "2031-05-02", 9),
            ("b", "Nyala", "SDN", (12.05, 24.88), "2031-05-08", 5),
            ("c", "Sake", "COD", (-1.57, 29.05), "2031-05-08", 4),
            ("d", "Goma", "COD", (-1.68, 29.23), "2031-05-08", 7),
            ("e", "Tibú", "COL", (8.64, -72.74), "2031-05-01", 15),
            ("f", "Surin", "THA", (14.88, 103.49), "2031-05-05", 10),
        ]
        for (key, town, country, point, day, radius) in small {
            let doc = "brief-" + key
            report(
                doc, "Blast heard in \(town)", "Stringers' Desk", day + "T20:00:00Z",
                "A blast shook \(town) in the evening. Nobody has said who was behind it.")
            claim(
                "b-" + key, in: doc, trigger: "blast", mode: "explosives",
                place: place(town, country, point, radius: radius, in: doc), time: time("in the evening", day, in: doc))
            var found = incident(
                "i-brief-" + key, "Blast in \(town)", claims: [(doc, "b-" + key, "outlet:Stringers' Desk")])
            found.from = day
            found.to = day
            found.place = place(town, country, point, radius: radius, in: doc)
            found.accounts = [
                Account(
                    origin: "outlet:Stringers' Desk", name: "Stringers' Desk",
                    statements: [
                        says(.occurrence, "happened", "A blast shook \(town)", in: doc, claim: "b-" + key)
                    ])
            ]
            found.credibility = .init(digit: 6, reason: "one origin")
            linkage.incidents.append(found)
        }
    }
}
