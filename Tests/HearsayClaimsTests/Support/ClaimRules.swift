// SPDX-License-Identifier: Apache-2.0

import HearsayClaims
import HearsayLexicon
import HearsayText

/// What holds for the claims of every document, whatever its text.
enum ClaimRules {
    private static let sectors: Set<String> = [
        "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "MEDIA", "EDU", "BUS", "CRM", "CVL", "NGO",
        "IGO",
        "REL", "UNK",
    ]

    /// The rules that a document's claims break, in words.
    static func breaches(of coded: CodedDocument) -> [String] {
        var found: [String] = []
        var ids: Set<String> = []
        for claim in coded.claims {
            let name = "\(coded.text[claim.trigger]) (\(claim.id))"
            if !ids.insert(claim.id).inserted { found.append("\(name): the id is used twice") }
            if claim.id.count != 16 || !claim.id.allSatisfy(\.isHexDigit) { found.append("\(name): bad id") }
            if claim.claimant == nil, claim.cue != nil || !claim.via.isEmpty {
                found.append("\(name): nobody vouches for it, but somebody is cited")
            }
            if claim.rules.isEmpty { found.append("\(name): no rule made it") }
            if claim.type == .request, claim.reality != .demanded { found.append("\(name): REQUEST \(claim.reality)") }
            if claim.type == .threaten, claim.reality != .threatened {
                found.append("\(name): THREATEN \(claim.reality)")
            }
            let actors = [claim.claimant].compactMap { $0 } + claim.via + claim.actors + claim.recipients
            found += actors.flatMap { faults(of: $0) }.map { "\(name): \($0)" }
            for count in claim.counts where count.low < 0 || (count.high ?? .max) < count.low || count.what.isEmpty {
                found.append("\(name): counts \(count.what) \(count.low) to \(String(describing: count.high))")
            }
            for assumption in claim.assumptions where !holds(assumption, claim) {
                found.append("\(name): assumes \(assumption.field), which it has not")
            }
        }
        for (a, b) in zip(coded.claims, coded.claims.dropFirst()) where b.trigger < a.trigger {
            found.append("\(coded.text[b.trigger]) stands after \(coded.text[a.trigger])")
        }
        return found
    }

    private static func faults(of actor: Actor) -> [String] {
        var found: [String] = []
        if actor.name.isEmpty { found.append("an actor without a name") }
        if !sectors.contains(actor.sector) { found.append("\(actor.name) has sector '\(actor.sector)'") }
        if !actor.country.isEmpty, actor.country.count != 3 || actor.country != actor.country.uppercased() {
            found.append("\(actor.name) has country '\(actor.country)'")
        }
        return found
    }

    /// Whether the claim has the field that an assumption names, and the assumption a rule.
    private static func holds(_ assumption: Assumption, _ claim: Claim) -> Bool {
        guard !assumption.rule.isEmpty else { return false }
        let path = assumption.field.split(separator: ".")
        guard let root = path.first?.split(separator: "[").first else { return false }
        let index = path[0].split(whereSeparator: { "[]".contains($0) }).dropFirst().first.flatMap { Int($0) }
        func within(_ count: Int) -> Bool { index.map { $0 >= 0 && $0 < count } ?? (count > 0) }
        switch root {
        case "claimant": return claim.claimant != nil
        case "via": return within(claim.via.count)
        case "actors": return within(claim.actors.count)
        case "recipients": return within(claim.recipients.count)
        case "counts": return within(claim.counts.count)
        case "place": return claim.place != nil
        case "time": return claim.time != nil
        default: return false
        }
    }
}
