// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon

/// Runs the example of a row of generic words for actors: a noun phrase.
struct AgentRowCheck {
    let coder: ClaimCoder

    func fault(of row: Agent) -> PackCheck.Fault? {
        let expectation = Expectation(row.expectation)
        guard let actor = PhraseActor(coder).actors(of: row.example).first else {
            return PackCheck.Fault(reason: "stands for nobody", found: "")
        }
        let found = "country=\(actor.country); sector=\(actor.sector)"
        if let sector = expectation["sector"], actor.sector != sector {
            return PackCheck.Fault(reason: "sector is not \(sector)", found: found)
        }
        let country = expectation["country"] ?? ""
        return actor.country == country ? nil : PackCheck.Fault(reason: "country is not '\(country)'", found: found)
    }
}
