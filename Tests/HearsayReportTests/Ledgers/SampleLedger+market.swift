// SPDX-License-Identifier: Apache-2.0

import HearsayIncidents

extension LedgerDraft {
    /// Who was hit is in dispute: people at a market, or fighters.
    mutating func addMarket() {
        report(
            "market-1", "Strike on El Fasher market leaves dozens dead, medics say", "Darfur Relay",
            "2031-05-04T18:00:00Z", url: "https://example.org/darfur/77",
            """
            At least 20 people died when a market in El Fasher was struck on Sunday, a doctor at the town's hospital \
            said. Most were traders, the doctor said.

            The army said that its aircraft hit a gathering of fighters, and that no market was struck. The Rapid \
            Support Forces said that 34 civilians were killed by the army's bombs.
            """)
        let doctor = actor("a doctor", "doctor at the hospital of El Fasher", "SDN/MED", in: "market-1")
        let army = actor("The army", "Sudanese Armed Forces", "SDN/MIL", in: "market-1")
        let forces = actor("Rapid Support Forces", "Rapid Support Forces", "SDN/REB", in: "market-1")
        let town = place("El Fasher", "SDN", (13.63, 25.35), radius: 5, in: "market-1")
        claim(
            "m1", in: "market-1", trigger: "struck", claimant: doctor, cue: "said", mode: "aerial",
            recipients: [actor("traders", "traders", "SDN/CVL", in: "market-1")],
            counts: [count("killed", "person", 20, nil, "At least 20 people", in: "market-1")], place: town,
            time: time("on Sunday", "2031-05-04", in: "market-1"))
        claim(
            "m2", in: "market-1", trigger: "hit", claimant: army, cue: "said", mode: "aerial",
            actors: [actor("its aircraft", "Sudanese Armed Forces", "SDN/MIL", in: "market-1")],
            recipients: [actor("a gathering of fighters", "fighters", "SDN/REB", in: "market-1")], place: town,
            assumed: [AssumedField(field: "place", rule: "place.passage")])
        claim(
            "m3", in: "market-1", trigger: "killed", claimant: forces, cue: "said", mode: "aerial",
            actors: [actor("the army's bombs", "Sudanese Armed Forces", "SDN/MIL", in: "market-1")],
            counts: [count("killed", "civilian", 34, 34, "34 civilians", in: "market-1")], place: town)
        var found = incident(
            "i-market", "Strike on a market in El Fasher",
            claims: [("market-1", "m1", "SDN/MED"), ("market-1", "m2", "SDN/MIL"), ("market-1", "m3", "SDN/REB")])
        found.from = "2031-05-04"
        found.to = "2031-05-04"
        found.place = town
        found.accounts = [
            Account(
                origin: "SDN/MED", name: "doctor at the hospital of El Fasher",
                statements: [
                    says(.occurrence, "happened", "a market in El Fasher was struck", in: "market-1", claim: "m1"),
                    says(.target, "civilians (traders)", "Most were traders", in: "market-1", claim: "m1"),
                    says(.counts, "20 or more killed (person)", "At least 20 people died", in: "market-1", claim: "m1"),
                ]),
            Account(
                origin: "SDN/MIL", name: "Sudanese Armed Forces",
                statements: [
                    says(.responsibility, "its own aircraft", "its aircraft hit", in: "market-1", claim: "m2"),
                    says(.target, "fighters", "a gathering of fighters", in: "market-1", claim: "m2"),
                    says(.place, "El Fasher", "hit", in: "market-1", claim: "m2", assumed: true),
                ]),
            Account(
                origin: "SDN/REB", name: "Rapid Support Forces",
                statements: [
                    says(.responsibility, "the army", "by the army's bombs", in: "market-1", claim: "m3"),
                    says(.target, "civilians", "34 civilians", in: "market-1", claim: "m3"),
                    says(.counts, "34 killed (civilian)", "34 civilians were killed", in: "market-1", claim: "m3"),
                ]),
        ]
        found.disputes = [
            Finding(
                aspect: .target, origins: ["SDN/MED", "SDN/MIL", "SDN/REB"],
                note: "Civilians by the accounts of SDN/MED and SDN/REB, fighters by that of SDN/MIL.",
                claims: ["m1", "m2", "m3"])
        ]
        found.agreements = [
            Finding(
                aspect: .responsibility, origins: ["SDN/MIL", "SDN/REB"],
                note: "Both say that the army's aircraft struck.", claims: ["m2", "m3"]),
            Finding(
                aspect: .counts, origins: ["SDN/MED", "SDN/REB"], note: "34 is within 20 or more.",
                claims: ["m1", "m3"]),
        ]
        found.concessions = [
            Concession(
                origin: "SDN/MIL", note: "the strike was its own", doc: "market-1",
                quote: words("its aircraft hit", in: "market-1"), claim: "m2")
        ]
        found.counts = [
            .init(what: "killed", of: "person", side: "SDN", low: 20, high: nil, origins: ["SDN/MED", "SDN/REB"])
        ]
        found.links = [
            .init(a: "m1", b: "m3", score: 0.93, reasons: ["same passage", "counts meet"]),
            .init(a: "m1", b: "m2", score: 0.71, reasons: ["same passage", "targets differ"]),
        ]
        found.credibility = .init(digit: 2, reason: "two opposed origins agree on who struck")
        linkage.incidents.append(found)
    }

    /// A town that one side says it took and the other says it holds.
    mutating func addTown() {
        report(
            "town-1", "Rebels claim Rutshuru road; army says it stands", "Lakes Bulletin", "2031-05-07",
            url: "https://example.org/lakes/9",
            """
            Fighters of the M23 took Kiwanja on Wednesday, their spokesman said. An army officer said that his men \
            still held Kiwanja, and put it plainly: nothing was lost.
            """)
        let town = place("Kiwanja", "COD", (-1.17, 29.45), radius: 6, in: "town-1")
        let spokesman = actor("their spokesman", "M23", "COD/REB", in: "town-1")
        let officer = actor("An army officer", "Armed Forces of the DR Congo", "COD/MIL", in: "town-1")
        claim(
            "t1", in: "town-1", trigger: "took", claimant: spokesman, cue: "said", mode: "territory",
            actors: [actor("Fighters of the M23", "M23", "COD/REB", in: "town-1")], place: town,
            time: time("on Wednesday", "2031-05-07", in: "town-1"))
        claim("t2", in: "town-1", trigger: "held", claimant: officer, cue: "said", mode: "territory", place: town)
        var found = incident(
            "i-town", "Kiwanja taken or held",
            claims: [("town-1", "t1", "COD/REB"), ("town-1", "t2", "COD/MIL")])
        found.from = "2031-05-07"
        found.to = "2031-05-07"
        found.place = town
        found.accounts = [
            Account(
                origin: "COD/REB", name: "M23",
                statements: [
                    says(.outcome, "taken", "took Kiwanja", in: "town-1", claim: "t1"),
                    says(.time, "7 May 2031", "on Wednesday", in: "town-1", claim: "t1"),
                ]),
            Account(
                origin: "COD/MIL", name: "Armed Forces of the DR Congo",
                statements: [
                    says(.outcome, "held", "his men still held Kiwanja", in: "town-1", claim: "t2")
                ]),
        ]
        found.disputes = [
            Finding(
                aspect: .outcome, origins: ["COD/REB", "COD/MIL"], note: "Taken by one account, held by the other.",
                claims: ["t1", "t2"])
        ]
        found.links = [.init(a: "t1", b: "t2", score: 0.88, reasons: ["same place", "same sentence pair"])]
        found.credibility = .init(digit: 4, reason: "two origins contradict each other on the outcome")
        linkage.incidents.append(found)
    }
}
