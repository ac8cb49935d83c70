// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsayText

/// Whose a claim is in the end.
struct OriginResolver: Sendable {
    private let lexicon: Lexicon
    private let missions: Set<Term>

    /// Sectors whose own publications are a party's statements, and not an outlet's reports.
    private static let parties: Set<String> = ["GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY"]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        missions = lexicon.wordClass("mission")
    }

    /// The origin of a claim in a document that speaks for `outlet`.
    func origin(of claim: ClaimRecord, outlet: Origin) -> Origin {
        guard let claimant = claim.claimant else { return outlet }
        // A medium that is cited is an outlet by another name.
        if claimant.sector == "MEDIA" { return Origin(outlet: claimant.name) }
        if claimant.country.isEmpty, claimant.sector == "UNK" || claimant.sector.isEmpty {
            return Origin(name: claimant.name, country: "", sector: "UNK \(claimant.name)")
        }
        return Origin(claimant)
    }

    /// The origin of what a document says for itself: a ministry's or an army's own release is that party's statement.
    func outlet(named name: String) -> Origin {
        guard !name.isEmpty else { return Origin(outlet: "unknown") }
        for part in [name] + name.split(whereSeparator: { "/|".contains($0) }).map({ String($0).trimmed }) {
            if let index = lexicon.actor(named: part) {
                let actor = lexicon.actors[index]
                if actor.sector == "IGO" {
                    guard isMission(part) else { return Origin(outlet: name) }
                    return Origin(name: name, country: actor.country, sector: actor.sector)
                }
                if OriginResolver.parties.contains(actor.sector) {
                    return Origin(name: name, country: actor.country, sector: actor.sector)
                }
                return Origin(outlet: name)
            }
        }
        return body(named: name) ?? Origin(outlet: name)
    }

    private func isMission(_ name: String) -> Bool {
        TextAnalyzer().terms(of: name).contains { missions.contains(lexicon.inflections.noun($0) ?? $0) }
    }

    /// "Ministry of Defence of the Republic of X", "Presidency of X": a body and a state.
    private func body(named name: String) -> Origin? {
        let terms = TextAnalyzer().terms(of: name)
        var sector: String?
        var country: String?
        for i in terms.indices {
            let base = lexicon.inflections.noun(terms[i]) ?? terms[i]
            for index in lexicon.agentIndex[base] {
                let agent = lexicon.agents[Int(index)]
                let first = i - agent.pattern.head
                guard first >= 0, first + agent.pattern.words.count <= terms.count,
                    agent.pattern.words.indices.allSatisfy({ k in
                        agent.pattern.words[k].contains(terms[first + k])
                            || lexicon.inflections.noun(terms[first + k]).map(agent.pattern.words[k].contains) == true
                    })
                else { continue }
                if agent.sector == "MEDIA" { return nil }
                if sector == nil, OriginResolver.parties.contains(agent.sector), agent.kind != "person" {
                    sector = agent.sector
                }
                break
            }
            if country == nil {
                let found = lexicon.nameIndex.longest(at: i, in: terms, limit: terms.count) { value, _, _ in
                    lexicon.names[value].country != nil || lexicon.names[value].demonym != nil
                }
                if let found {
                    let entry = lexicon.names[found.value]
                    country = (entry.country ?? entry.demonym).map { lexicon.countries[$0].code }
                }
            }
        }
        guard let sector, let country else { return nil }
        return Origin(name: name, country: country, sector: sector)
    }
}

extension String {
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
