// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Words that stand for somebody named elsewhere: pronouns, "both sides", "the latter", "the other".
extension ParticipantFinder {
    /// Words for the parties of a conflict that name none of them.
    static let parties: Set<Term> = [
        "side", "country", "nation", "party", "neighbour", "neighbor", "state", "republic", "rival", "foe", "enemy",
        "adversary", "belligerent",
    ]

    /// Visits a word that a later word needs before its turn.
    mutating func visitForOwner(_ i: Int) {
        guard mentionAt[i] < 0 else { return }
        if parsed.tags[i] == .pron { visitPronoun(i) } else { visitOutOfTurn(i) }
    }

    private mutating func visitOutOfTurn(_ i: Int) {
        if let match = matches.name(at: i) {
            let name = lexicon.names[match.name]
            if let actor = name.actor {
                add(i, words: match.words, [entity(ofActor: actor)], .name, "name.actor")
            } else if let country = name.country ?? name.seat ?? name.demonym {
                add(i, words: match.words, [state(country)], .name, "name.country")
            } else if let place = name.place {
                let entry = lexicon.places[place]
                let e = new(
                    Entity(
                        name: entry.name, country: entry.country, sector: "GOV", kind: .place, isPlural: false,
                        group: "CVL"))
                add(i, words: match.words, [e], .name, "name.place")
            }
        } else if parsed.tags[i] == .noun || parsed.tags[i] == .propn {
            _ = visitAgent(i)
        }
    }

    /// "both sides", "the two countries", "the warring parties", "the nations".
    mutating func visitPair(_ i: Int) -> Bool {
        let lemma = parsed.lemmas[i]
        if lemma == Words.latter || lemma == Words.former, parsed.isDefinite(i) {
            guard let pair = lastPair(before: i) else { return false }
            add(i, words: parsed.phrase(i), [lemma == Words.latter ? pair.1 : pair.0], .pronoun, "pronoun.latter")
            return true
        }
        guard Self.parties.contains(lemma), parsed.morphology[i].contains(.plural) else { return false }
        for d in parsed.dependents(of: i) {
            if parsed.relations[d] == .nummod, parsed.lemmas[d] != Words.two { return false }
            if parsed.relations[d] == .nmodPoss || (parsed.relations[d] == .amod && matches.nameAt[d] >= 0) {
                return false
            }
            if parsed.lemmas[d] == Words.other { return false }
        }
        let quantified = parsed.dependents(of: i).contains {
            parsed.lemmas[$0] == Words.both || parsed.lemmas[$0] == Words.two
        }
        guard quantified || parsed.isDefinite(i), let pair = mainParties() else { return false }
        add(i, words: parsed.phrase(i), [pair.0, pair.1], .pronoun, "pronoun.both-sides")
        return true
    }

    /// The two states most often named, each twice or more, or the only two named; in order of first mention.
    private mutating func mainParties() -> (Int, Int)? {
        let ranked = tally.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        guard ranked.count == 2 || (ranked.count > 2 && ranked[1].element.count >= 2) else { return nil }
        let pair = [ranked[0], ranked[1]].sorted { $0.offset < $1.offset }
        var found: [Int] = []
        for side in pair {
            guard let country = lexicon.countries.firstIndex(where: { $0.code == side.element.country }) else {
                return nil
            }
            found.append(state(country))
        }
        return (found[0], found[1])
    }

    /// The last two entities joined by "and" or "between".
    private func lastPair(before i: Int) -> (Int, Int)? {
        for mention in mentions.reversed().prefix(40) where mention.head < i && parsed.relations[mention.head] == .conj
        {
            guard let head = parsed.head(mention.head), let first = self.mention(head)?.entities.first,
                let second = mention.entities.first
            else { continue }
            return (first, second)
        }
        return nil
    }

    mutating func visitPronoun(_ i: Int) {
        switch parsed.lemmas[i] {
        case Words.he, Words.his: refer(i) { $0.kind == .person && !$0.isPlural && $0.gender != .female }
        case Words.she, Words.her: refer(i) { $0.kind == .person && !$0.isPlural && $0.gender != .male }
        case Words.it, Words.its:
            guard parsed.relations[i] != .expl else { return }
            refer(i) { $0.kind != .person && $0.kind != .place && !$0.isPlural }
        case Words.they, Words.their:
            refer(i) { $0.isPlural || $0.kind == .organisation }
        case Words.who, Words.which, Words.that, Words.whose:
            relative(i)
        default:
            switch parsed.text.words.form[i] {
            case "him", "himself": refer(i) { $0.kind == .person && !$0.isPlural && $0.gender != .female }
            case "herself", "hers": refer(i) { $0.kind == .person && !$0.isPlural && $0.gender != .male }
            case "them", "themselves": refer(i) { $0.isPlural || $0.kind == .organisation }
            default: break
            }
        }
    }

    /// A relative pronoun stands for the noun that its clause describes.
    private mutating func relative(_ i: Int) {
        var current = i
        for _ in 0..<6 {
            guard let head = parsed.head(current) else { return }
            if parsed.relations[current] == .aclRelcl || parsed.relations[current] == .acl {
                if mentionAt[head] < 0 { visitOutOfTurn(head) }
                if let other = mention(head) {
                    add(i, words: other.words, other.entities, .pronoun, "pronoun.relative")
                }
                return
            }
            current = head
        }
    }

    /// The nearest fitting mention before: in the same sentence subjects first, then the sentences before, three at most.
    private mutating func refer(_ i: Int, _ fits: (Entity) -> Bool) {
        let here = parsed.text.sentenceIndex(ofWord: i)
        var best: (score: Int, mention: Int)?
        var steps = 0
        for m in mentions.indices.reversed() {
            let mention = mentions[m]
            if mention.head >= i { continue }
            steps += 1
            if steps > 40 { break }
            let distance = here - parsed.text.sentenceIndex(ofWord: mention.head)
            if distance > 3 { break }
            guard mention.entities.count == 1 || parsed.lemmas[i] == Words.they || parsed.lemmas[i] == Words.their
            else {
                continue
            }
            guard mention.entities.allSatisfy({ fits(entities[$0]) }) || (mention.entities.count > 1) else { continue }
            // A subject does not stand for a fellow argument of its own verb, but a possessive may.
            let role = parsed.relations[mention.head]
            if distance == 0, let verb = parsed.head(mention.head), verb == parsed.head(i) { continue }
            var score = -20 * distance
            // "The envoy was late, he said": a source is seldom named in what it says.
            if isTold(mention.head, by: i) { score -= 25 }
            // "as a president", "than a rival": somebody in general, unless the sentence is about him.
            if mention.form == .common, parsed.isIndefinite(mention.head), role != .nsubj, role != .nsubjPass {
                score -= 15
            }
            switch role {
            case .nsubj, .nsubjPass: score += 12
            case .obj, .oblAgent: score += 4
            case .amod, .compound: score -= 8
            case .nmodPoss: score -= 3
            default: break
            }
            // What is named within a quotation is not what the words around it go on about.
            if quoted[mention.head], !quoted[i] { score -= 25 }
            if mention.form == .pronoun { score += 3 }
            if attributionsBySource[mention.head] != nil { score += 6 }
            if distance == 0 { score -= min(10, (i - mention.head) / 4) }
            if best == nil || score > (best?.score ?? 0) { best = (score, m) }
        }
        guard let best else { return }
        let other = mentions[best.mention]
        if let e = other.entities.first, entities[e].kind == .person, entities[e].gender == nil {
            entities[e].gender = ParticipantFinder.gender(ofPronoun: parsed.text.words.form[i])
        }
        let isPlural = ParticipantFinder.plurals.contains(parsed.text.words.form[i])
        add(
            i, words: i..<(i + 1), isPlural ? coordinated(with: other) : other.entities, .pronoun, "pronoun.nearest")
    }

    /// Whether word `i` stands in what the source `source` is said to say.
    private func isTold(_ i: Int, by source: Int) -> Bool {
        let span = parsed.text.words.span(i)
        for a in attributionsBySource[source] ?? [] {
            for content in attributions.all[a].content where content.contains(span) { return true }
        }
        return false
    }

    private static let plurals: Set<Term> = ["they", "their", "them", "themselves"]

    /// All that are joined with a mention by "and": "the army and the police" are they.
    private func coordinated(with mention: Mention) -> [Int] {
        var first = mention.head
        if parsed.relations[first] == .conj, let head = parsed.head(first), self.mention(head) != nil { first = head }
        var all = self.mention(first)?.entities ?? mention.entities
        for d in parsed.dependents(of: first) where parsed.relations[d] == .conj {
            for e in self.mention(d)?.entities ?? [] where !all.contains(e) { all.append(e) }
        }
        return all
    }

    private static func gender(ofPronoun form: Term) -> Gender? {
        switch form {
        case Words.he, Words.his, "him", "himself": .male
        case Words.she, Words.her, "hers", "herself": .female
        default: nil
        }
    }
}
