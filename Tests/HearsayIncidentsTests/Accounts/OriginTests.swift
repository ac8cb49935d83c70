// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HearsayIncidents

@Suite("Whose a claim is in the end")
struct OriginTests {
    @Test(
        "What a party publishes itself is its own statement",
        arguments: [
            ("Ministry of Defence of Armenia", "ARM/MIL"),
            ("Ministry of Defense of the Republic of Azerbaijan", "AZE/MIL"),
            ("Ministry of Foreign Affairs of Peru", "PER/GOV"), ("Presidency of Colombia", "COL/GOV"),
            ("Pakistan Army", "PAK/MIL"), ("Papua New Guinea Defence Force", "PNG/MIL"),
            ("Ukrainian General Staff", "UKR/MIL"), ("Israel Defense Forces | Telegram", "ISR/MIL"),
            ("Haitian National Police", "HTI/COP"), ("Hezbollah", "LBN/REB"), ("FARC", "COL/REB"),
            ("Alliance Fleuve Congo / M23", "COD/REB"), ("Karen National Union", "MMR/REB"), ("UNIFIL", "IGO/IGO"),
            ("MONUSCO", "IGO/IGO"),
        ])
    func releases(name: String, key: String) throws {
        let origin = try Desk.origins().outlet(named: name)
        #expect(origin.key == key)
        #expect(origin.name == name)
        #expect(!origin.isOutlet)
    }

    @Test(
        "Media, relief bodies and organisations of states are outlets",
        arguments: [
            "Reuters", "Sahel Wire", "Armenian Weekly", "Radio of Armenia", "Médecins Sans Frontières", "ICRC",
            "Human Rights Watch", "UNICEF", "United Nations", "African Union", "Ministry of Magic",
        ])
    func outlets(name: String) throws {
        let origin = try Desk.origins().outlet(named: name)
        #expect(origin.key == "outlet:\(name)")
        #expect(origin.isOutlet)
    }

    @Test("A document that names no outlet speaks for an unknown one")
    func noOutlet() throws {
        #expect(try Desk.origins().outlet(named: "").key == "outlet:unknown")
    }

    @Test(
        "A claim is its claimant's; a medium that is cited is an outlet",
        arguments: [
            (Who("s", "MLI", "MIL"), "MLI/MIL"), (Who("s", "MLI", ""), "MLI/UNK"), (Who("s", "", "REB"), "/REB"),
            (Who("s", "FRA", "MEDIA", name: "Radio Sahel"), "outlet:Radio Sahel"),
            (Who("s", "", "UNK", name: "a shopkeeper"), "/UNK a shopkeeper"),
        ])
    func claimants(who: Who, key: String) throws {
        let report = said("a", nil, "{s:Somebody} told of {hit:shots}.") { $0.says = who }
        let claim = report.document.claims[0]
        let origins = try Desk.origins()
        #expect(origins.origin(of: claim, outlet: Origin(outlet: "X")).key == key)
    }

    @Test("A claim without a claimant is the outlet's, and in a party's release that party's")
    func unattributedClaims() throws {
        let text = "{a:Rebels} {hit:fired} on a boat."
        let own = try Desk.incident([said("a", nil, text, by: "River Post")])
        let release = try Desk.incident([said("a", nil, text, by: "Colombian Army")])
        #expect(own.accounts.map(\.origin) == ["outlet:River Post"])
        #expect(release.accounts.map(\.origin) == ["COL/MIL"])
    }

    @Test("Words of a reprint are its agency's, whatever paper they stand in")
    func reprintsCountAsTheirAgency() throws {
        let text = "PUERTO LARGO, March 6 (Reuters) - {a:Rebels} {hit:fired} on a boat."
        let incident = try Desk.joined([
            said("a", nil, text, by: "Coast News"), said("b", nil, text, by: "Hill Post"),
        ])
        #expect(incident.accounts.map(\.origin) == ["outlet:Reuters"])
        #expect(incident.mentions.map(\.origin) == ["outlet:Reuters", "outlet:Reuters"])
    }

    @Test("Words of a copy are the original's, and count once")
    func copiesCountAsTheirOriginal() throws {
        let words = PortStory.body.replacing("an explosion", with: "{hit:an explosion}", maxReplacements: 1)
        let one = Report("a", by: "Valley Echo", on: "2024-03-06T07:00:00Z", words, [Draft(trigger: "hit")])
        let other = one.copied(as: "b", by: "Coast News", on: "2024-03-06T09:00:00Z")
        let incident = try Desk.incident([one, other])
        #expect(incident.mentions.map(\.doc) == ["a", "b"])
        #expect(incident.accounts.map(\.origin) == ["outlet:Valley Echo"])
        #expect(incident.accounts[0].statements.allSatisfy { $0.doc == "a" })
        #expect(incident.agreements.isEmpty)
    }

    /// Two origins, and whether each speaks for itself.
    private static let pairs: [(Origin, Origin, Bool)] = [
        (Origin(name: "", country: "ARM", sector: "GOV"), Origin(name: "", country: "AZE", sector: "GOV"), true),
        (Origin(name: "", country: "COL", sector: "MIL"), Origin(name: "", country: "COL", sector: "REB"), true),
        (Origin(name: "", country: "COL", sector: "MIL"), Origin(name: "", country: "COL", sector: "GOV"), false),
        (Origin(name: "", country: "COL", sector: "COP"), Origin(name: "", country: "COL", sector: "JUD"), false),
        (Origin(name: "", country: "COL", sector: "CVL"), Origin(name: "", country: "COL", sector: "GOV"), true),
        (Origin(name: "", country: "", sector: "UNK"), Origin(name: "", country: "COL", sector: "GOV"), false),
        (Origin(name: "", country: "", sector: "REB"), Origin(name: "", country: "COL", sector: "GOV"), true),
        (Origin(outlet: "A"), Origin(outlet: "B"), true), (Origin(outlet: "A"), Origin(outlet: "A"), false),
        (Origin(outlet: "A"), Origin(name: "", country: "COL", sector: "GOV"), true),
    ]

    @Test("State and armed group of one country are two, a ministry and its government one", arguments: pairs.indices)
    func independence(row: Int) {
        let (one, other, isIndependent) = Self.pairs[row]
        #expect(one.isIndependent(of: other) == isIndependent)
        #expect(other.isIndependent(of: one) == isIndependent)
    }
}
