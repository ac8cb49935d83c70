// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Tells, for each word of a text, which rows of the pack know it, which one applies, and why the others do not.
///
///     for reading in WordReader(coder).readings(of: text) { print(reading.word, reading.candidates.map(\.id)) }
public struct WordReader: Sendable {
    let coder: ClaimCoder

    /// A reader with a coder's pack.
    public init(_ coder: ClaimCoder) {
        self.coder = coder
    }

    /// The words that some row knows, in text order. Complexity: linear in the words and in the rows of each.
    public func readings(of text: String) -> [WordReading] {
        let parsed = coder.parse(Document(text: text))
        let lexicon = coder.lexicon
        let matches = LexicalMatches(parsed: parsed, lexicon: lexicon)
        let attributions = AttributionIndex(coder.attributions(in: parsed), in: parsed)
        let participants = coder.participants(in: parsed, matches: matches, attributions: attributions, outlet: "")
        let finder = EventFinder(
            parsed: parsed, lexicon: lexicon, matches: matches, participants: participants, attributions: attributions)
        return (0..<parsed.count).compactMap { i in
            let found = names(i, matches) + things(i, matches) + attributing(i, attributions) + events(i, finder)
            guard !found.isEmpty else { return nil }
            let grammar =
                "\(parsed.lemma(i)) \(parsed.tags[i].label) \(parsed.relations[i].label)"
            return WordReading(
                word: parsed.text.source[parsed.text.words.span(i)], grammar: grammar, candidates: found)
        }
    }

    private func candidate(_ id: String, _ meaning: String, _ refusal: String = "") -> WordReading.Candidate {
        WordReading.Candidate(id: id, place: coder.lexicon.rows[id], meaning: meaning, refusal: refusal)
    }

    private func names(_ i: Int, _ matches: LexicalMatches) -> [WordReading.Candidate] {
        guard let match = matches.name(at: i), match.words.lowerBound == i else { return [] }
        let name = coder.lexicon.names[match.name]
        var found: [WordReading.Candidate] = []
        if let actor = name.actor {
            let entry = coder.lexicon.actors[actor]
            found.append(candidate(entry.id, "\(entry.name): \(entry.country) \(entry.sector)"))
        }
        for country in Set([name.country, name.demonym, name.seat].compactMap { $0 }).sorted() {
            let entry = coder.lexicon.countries[country]
            found.append(candidate(entry.id, "\(entry.name): \(entry.code)"))
        }
        // Countries and capitals are places too, by rows that were told already.
        if let place = name.place, coder.lexicon.rows[coder.lexicon.places[place].id] != nil {
            let entry = coder.lexicon.places[place]
            found.append(candidate(entry.id, "\(entry.name): \(entry.kind) \(entry.country)"))
        }
        return found
    }

    private func things(_ i: Int, _ matches: LexicalMatches) -> [WordReading.Candidate] {
        var found: [WordReading.Candidate] = []
        if let match = matches.agent(headedBy: i), match.words.upperBound == i + 1 {
            let entry = coder.lexicon.agents[match.entry]
            found.append(candidate(entry.id, "actor, sector \(entry.sector)"))
        }
        if let match = matches.thing(at: i), match.words.upperBound == i + 1 {
            let entry = coder.lexicon.equipment[match.entry]
            found.append(candidate(entry.id, "thing, counted as \(entry.countClass)"))
        }
        return found
    }

    private func attributing(_ i: Int, _ attributions: AttributionIndex) -> [WordReading.Candidate] {
        attributions.all.filter { $0.cueHead == i }.map {
            candidate($0.rule, "attributes: \($0.stance.rawValue)")
        }
    }

    private func events(_ i: Int, _ finder: EventFinder) -> [WordReading.Candidate] {
        var found: [WordReading.Candidate] = []
        for index in coder.lexicon.eventIndex[finder.parsed.lemmas[i]] {
            let row = coder.lexicon.events[Int(index)]
            let meaning = row.type.map { "\($0.rawValue) \(row.mode)" } ?? "no event"
            let refusal = finder.refusal(of: row, at: i)
            found.append(candidate(row.id, meaning, refusal ?? ""))
            if refusal == nil { break }
        }
        return found
    }
}
