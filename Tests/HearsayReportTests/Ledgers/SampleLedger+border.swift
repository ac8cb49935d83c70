// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

extension LedgerDraft {
    /// Two armies say that the other began; each counts its own and the other's losses; a copy adds nothing.
    mutating func addBorderShelling() {
        let text = """
            Artillery fire crossed the frontier near Kantharalak on Monday morning, and both armies say that the \
            other began.

            The Royal Thai Army said Cambodian gunners opened fire at dawn on a ridge outpost near Kantharalak. It \
            said two of its soldiers were killed and that its guns had answered.

            Cambodia's defence ministry denied firing first. It said Thai artillery shelled a customs post on Monday, \
            killing one border guard and wounding four people.
            """
        report(
            "wire-1", "Two armies trade fire and blame at a frontier post", "Mekong Wire", "2031-05-05T09:10:00Z",
            url: "https://example.org/mekong/1", text)
        report(
            "daily-1", "Frontier fire: each side blames the other", "Harbour Daily", "2031-05-05T11:40:00Z",
            url: "https://example.org/harbour/88", text)
        report(
            "thai-2", "Army raises toll at Kantharalak", "Isan Evening Post", "2031-05-06T16:30:00Z",
            url: "https://example.org/isan/204",
            """
            The Royal Thai Army raised its toll on Tuesday: five of its soldiers died in Monday's exchange near \
            Kantharalak, it said, and a fuel depot burned.

            A monitor of the regional bloc, who was at the crossing, counted 12 wounded on both banks. The shelling \
            lasted some three hours, the monitor said.
            """)
        let army = actor("Royal Thai Army", "Royal Thai Army", "THA/MIL", in: "wire-1")
        let ministry = actor("Cambodia's defence ministry", "Ministry of Defence of Cambodia", "KHM/MIL", in: "wire-1")
        for (doc, suffix) in [("wire-1", ""), ("daily-1", "-copy")] {
            claim(
                "c1" + suffix, in: doc, trigger: "opened fire", claimant: army, cue: "said", mode: "heavy-weapons",
                actors: [actor("Cambodian gunners", "Armed Forces of Cambodia", "KHM/MIL", in: doc)],
                recipients: [actor("its soldiers", "Royal Thai Army", "THA/MIL", in: doc)],
                counts: [count("killed", "soldier", 2, 2, "two of its soldiers", in: doc)],
                place: place("Kantharalak", "THA", (14.64, 104.65), radius: 12, relation: "near", in: doc),
                time: time("at dawn", "2031-05-05", in: doc))
            claim(
                "c2" + suffix, in: doc, trigger: "shelled", claimant: ministry, cue: "said", mode: "heavy-weapons",
                actors: [actor("Thai artillery", "Royal Thai Army", "THA/MIL", in: doc)],
                counts: [
                    count("killed", "border guard", 1, 1, "one border guard", in: doc),
                    count("wounded", "person", 4, 4, "four people", in: doc),
                ],
                place: place("customs post", "KHM", nil, in: doc), time: time("on Monday", "2031-05-05", in: doc),
                assumed: [AssumedField(field: "place", rule: "place.passage")])
        }
        claim(
            "c3", in: "thai-2", trigger: "died",
            claimant: actor("Royal Thai Army", "Royal Thai Army", "THA/MIL", in: "thai-2"),
            cue: "said", counts: [count("killed", "soldier", 5, 5, "five of its soldiers", in: "thai-2")],
            place: place("Kantharalak", "THA", (14.64, 104.65), radius: 12, relation: "near", in: "thai-2"),
            time: time("Monday's", "2031-05-05", in: "thai-2"))
        claim(
            "c4", in: "thai-2", trigger: "shelling",
            claimant: actor("A monitor of the regional bloc", "Monitor of the regional bloc", "IGO/IGO", in: "thai-2"),
            cue: "said", counts: [count("wounded", "person", 12, 12, "12 wounded", in: "thai-2")])
        linkage.copies.append(["wire-1", "daily-1"])
        linkage.incidents.append(borderIncident())
    }

    private func borderIncident() -> Incident {
        var incident = incident(
            "i-border", "Shelling near Kantharalak",
            claims: [
                ("wire-1", "c1", "THA/MIL"), ("wire-1", "c2", "KHM/MIL"), ("daily-1", "c1-copy", "THA/MIL"),
                ("daily-1", "c2-copy", "KHM/MIL"), ("thai-2", "c3", "THA/MIL"), ("thai-2", "c4", "IGO/IGO"),
            ])
        incident.from = "2031-05-05"
        incident.to = "2031-05-05"
        incident.place = place("Kantharalak", "THA", (14.64, 104.65), radius: 12, relation: "near", in: "wire-1")
        incident.accounts = [
            Account(
                origin: "THA/MIL", name: "Royal Thai Army",
                statements: [
                    says(
                        .initiator, "Cambodian gunners", "Cambodian gunners opened fire at dawn", in: "wire-1",
                        claim: "c1"),
                    says(
                        .counts, "2 killed (soldier)", "two of its soldiers were killed", in: "wire-1", claim: "c1",
                        earlier: true),
                    says(.counts, "5 killed (soldier)", "five of its soldiers died", in: "thai-2", claim: "c3"),
                    says(.place, "near Kantharalak", "a ridge outpost near Kantharalak", in: "wire-1", claim: "c1"),
                    says(.time, "5 May 2031", "at dawn", in: "wire-1", claim: "c1"),
                ]),
            Account(
                origin: "KHM/MIL", name: "Ministry of Defence of Cambodia",
                statements: [
                    says(.initiator, "Thai artillery", "denied firing first", in: "wire-1", claim: "c2"),
                    says(
                        .counts, "1 killed (border guard), 4 wounded",
                        "killing one border guard and wounding four people", in: "wire-1", claim: "c2"),
                    says(.place, "customs post", "shelled a customs post", in: "wire-1", claim: "c2", assumed: true),
                    says(.time, "5 May 2031", "on Monday", in: "daily-1", claim: "c2-copy"),
                ]),
            Account(
                origin: "IGO/IGO", name: "Monitor of the regional bloc",
                statements: [
                    says(.counts, "12 wounded", "counted 12 wounded on both banks", in: "thai-2", claim: "c4"),
                    says(.time, "5 May 2031, three hours", "lasted some three hours", in: "thai-2", claim: "c4"),
                ]),
        ]
        incident.disputes = [
            Finding(
                aspect: .initiator, origins: ["THA/MIL", "KHM/MIL"], note: "Each says that the other fired first.",
                claims: ["c1", "c2"]),
            Finding(
                aspect: .counts, origins: ["KHM/MIL", "IGO/IGO"], note: "Wounded: 4 and 12 do not meet.",
                claims: ["c2", "c4"]),
        ]
        incident.agreements = [
            Finding(
                aspect: .time, origins: ["THA/MIL", "KHM/MIL", "IGO/IGO"], note: "All say 5 May 2031.",
                claims: ["c1", "c2", "c4"])
        ]
        incident.concessions = [
            Concession(
                origin: "THA/MIL", note: "five soldiers of its own killed", doc: "thai-2",
                quote: words("five of its soldiers died", in: "thai-2"), claim: "c3")
        ]
        incident.revisions = [
            Revision(
                origin: "THA/MIL", what: "killed", values: [2, 5],
                note: "From 5 May 2031, 09:10 UTC to 6 May 2031, 16:30 UTC.", claims: ["c1", "c3"])
        ]
        incident.counts = [
            Incident.CountRange(what: "killed", of: "soldier", side: "THA", low: 2, high: 5, origins: ["THA/MIL"]),
            Incident.CountRange(what: "killed", of: "border guard", side: "KHM", low: 1, high: 1, origins: ["KHM/MIL"]),
            Incident.CountRange(
                what: "wounded", of: "person", side: "", low: 4, high: 12, origins: ["KHM/MIL", "IGO/IGO"]),
        ]
        incident.links = [
            Incident.Link(a: "c1", b: "c2", score: 0.91, reasons: ["same day", "roles exchanged", "same passage"]),
            Incident.Link(a: "c1", b: "c3", score: 0.84, reasons: ["same place", "same origin", "counts differ"]),
            Incident.Link(a: "c3", b: "c4", score: 0.66, reasons: ["same document", "same day"]),
        ]
        incident.credibility = .init(
            digit: 2, reason: "three independent origins agree on the day, one concedes losses")
        return incident
    }
}
