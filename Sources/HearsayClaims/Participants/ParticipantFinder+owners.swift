// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Whose people and bodies are: their country, and the sector that the words around lend to a general word.
extension ParticipantFinder {
    /// Words behind a hyphen after which the country before them is not the owner: "Iran-backed militias".
    private static let sponsors: Set<Term> = [
        "backed", "supported", "funded", "sponsored", "armed", "supplied", "trained", "allied", "aligned", "linked",
        "made",
        "built", "held", "controlled", "occupied", "administered", "born", "speaking", "brokered", "mediated", "listed",
        "designated", "style", "bound",
    ]
    /// Words before a hyphen that turn a country into a side: "pro-Russian separatists".
    private static let leanings: Set<Term> = ["pro", "anti", "non"]

    /// Whose they are: the state, body or place that modifies, possesses or follows the agent word.
    mutating func owner(of words: Range<Int>, head i: Int) -> Int? {
        // "UN envoy", known as a whole, belongs to the body in its name.
        if let body = bodyWithin(words), body != i, let e = owning(body) { return e }
        // The nearest before the word first: "Turkish-backed Syrian rebels", "Russian UN envoy".
        for d in parsed.dependents(of: i).reversed() where d < words.lowerBound {
            switch parsed.relations[d] {
            case .amod, .compound, .nmodPoss, .nmodDesc, .flat, .nmod:
                if isSponsor(d) { continue }
                if let e = owning(d) { return e }
                for inner in parsed.dependents(of: d) where parsed.relations[inner] != .nmod {
                    if let e = owning(inner) { return e }
                }
                // "the region's governor"
                if parsed.relations[d] == .nmodPoss, let e = territoryBefore(d) { return e }
            default: break
            }
        }
        // Trees of long noun groups are often wrong; the name straight before the word is not.
        if words.lowerBound > 0 {
            var before = words.lowerBound - 1
            if parsed.lemmas[before] == Words.possessive, before > 0 { before -= 1 }
            if let match = matches.name(at: before), match.words.upperBound == before + 1 {
                for k in match.words { if let e = owning(k) { return e } }
            }
        }
        // "ministry of defence of Georgia" may hang Georgia on any word of the name.
        for d in words.flatMap({ parsed.dependents(of: $0) })
        where d >= words.upperBound && parsed.relations[d] == .nmod {
            guard let mark = parsed.preposition(d) else { continue }
            switch parsed.lemmas[mark] {
            case Words.of, Words.from, "in", "for", "at":
                if let e = owning(d) { return e }
                // "chairman of the company's board"
                for inner in parsed.dependents(of: d) where parsed.relations[inner] == .nmodPoss {
                    if let e = owning(inner) { return e }
                }
                if parsed.lemmas[mark] == Words.of, let e = territoryBefore(d) { return e }
            // "adviser to President X"
            case Words.to:
                if let e = owning(d), entities[e].kind == .person { return e }
            default: break
            }
        }
        return nil
    }

    /// The word of a pattern's words that names a body of many countries.
    private func bodyWithin(_ words: Range<Int>) -> Int? {
        words.first { k in
            guard let match = matches.name(at: k), let actor = lexicon.names[match.name].actor else { return false }
            return !lexicon.actors[actor].bloc.isEmpty
        }
    }

    private mutating func owning(_ d: Int) -> Int? {
        if isLeaning(d) { return nil }
        if mentionAt[d] < 0,
            matches.nameAt[d] >= 0 || parsed.relations[d] == .nmodPoss || parsed.relations[d] == .nmod
        {
            // Once only: a chain of possessives would else be walked anew from each of its words.
            guard soughtOwners.insert(d).inserted else { return nil }
            visitForOwner(d)
        }
        guard let mention = mention(d), mention.entities.count == 1, let e = mention.entities.first,
            !entities[e].country.isEmpty || entities[e].kind == .organisation || entities[e].kind == .people
        else { return nil }
        return e
    }

    /// Whether `i` is the second half of "Iran-backed".
    private func isSponsor(_ i: Int) -> Bool {
        Self.sponsors.contains(parsed.text.words.form[i]) && follows(hyphen: i)
    }

    /// Whether the country at `i` is only leaned to or away from, or backs what follows.
    private func isLeaning(_ i: Int) -> Bool {
        let forms = parsed.text.words.form
        if follows(hyphen: i), Self.leanings.contains(forms[i - 2]) { return true }
        return i + 2 < parsed.count && follows(hyphen: i + 2) && Self.sponsors.contains(forms[i + 2])
    }

    private func follows(hyphen i: Int) -> Bool {
        i > 1 && parsed.text.words.form[i - 1] == "-"
    }

    /// Whether a word for a weapon only says with what: "artillery fire", "drone strike".
    func isWeaponModifier(_ i: Int) -> Bool {
        guard matches.thingAt[i] >= 0 else { return false }
        return parsed.relations[i] == .compound || parsed.relations[i] == .amod
    }

    // MARK: Sector

    /// The sector that a word before a general one lends it: "police spokesman", "military officials".
    func modifierSector(_ agent: Agent, words: Range<Int>, head i: Int) -> Agent? {
        var candidates = parsed.dependents(of: i).filter { d in
            guard d < words.lowerBound else { return false }
            switch parsed.relations[d] {
            case .amod, .compound, .nmodDesc, .nmodPoss: return true
            default: return false
            }
        }
        if let before = words.indices.first.map({ $0 - 1 }), before >= 0,
            parsed.tags[before] == .noun || parsed.tags[before] == .adj,
            parsed.text.sentenceIndex(ofWord: before) == parsed.text.sentenceIndex(ofWord: i)
        {
            candidates.append(before)
        }
        for d in candidates.reversed() {
            if follows(hyphen: d), Self.leanings.contains(parsed.text.words.form[d - 2]) { continue }
            let lender: Agent
            if let match = matches.agent(headedBy: d), match.words.upperBound <= words.lowerBound {
                lender = lexicon.agents[match.entry]
            } else if let alone = lexicon.agentIndex[parsed.lemmas[d]].first(where: {
                lexicon.agents[Int($0)].pattern.words.count == 1
            }) {
                lender = lexicon.agents[Int(alone)]
            } else {
                continue
            }
            // A deputy's director is none of the government.
            if lender.sector == "GOV", lender.kind == "person" { continue }
            if borrows(agent, from: lender.sector, unknown: false) { return lender }
        }
        return nil
    }

    /// Whether a general word ("official", "fighter", "worker") takes on the sector of those it belongs to.
    ///
    /// A government's people and bodies are called what they are called; to be an army's, a party's or a paper's says
    /// more than the word alone. An unknown organisation makes its president no official.
    func borrows(_ agent: Agent, from sector: String, unknown: Bool) -> Bool {
        guard sector != agent.sector else { return false }
        switch sector {
        case "", "CVL": return agent.sector == "UNK"
        case "UNK": return unknown && agent.sector == "GOV" && agent.kind == "person"
        case "GOV": return agent.sector == "UNK"
        default: break
        }
        switch agent.sector {
        case "UNK": return true
        case "GOV": return agent.kind == "person" && agent.pattern.words.count == 1
        case "MIL": return agent.kind != "body" && ["REB", "COP", "SPY", "OPP", "CRM", "IGO"].contains(sector)
        case "REB": return agent.kind == "person" && ["MIL", "COP", "IGO"].contains(sector)
        case "CVL" where agent.pattern.words.count == 1:
            if agent.countClass == "protester" { return sector == "PTY" || sector == "OPP" }
            return agent.kind == "person" && ["person", "worker"].contains(agent.countClass)
        default: return false
        }
    }
}
