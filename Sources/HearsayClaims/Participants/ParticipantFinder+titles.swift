// SPDX-License-Identifier: Apache-2.0

internal import HearsayLexicon
internal import HearsaySyntax
internal import HearsayText

/// Titles and the names beside them: "defence minister X", "the spokesman, Colonel Y", "the rights group Z".
extension ParticipantFinder {
    /// The person named in an apposition to word `i`, with the title before the name left out.
    func nameBeside(_ i: Int) -> Range<Int>? {
        for d in parsed.dependents(of: i) where d > i && parsed.relations[d] == .appos {
            if let match = matches.agent(headedBy: d), lexicon.agents[match.entry].kind == "person",
                let run = nameAfter(match.words)
            {
                return run
            }
            guard parsed.tags[d] == .propn, parsed.text.words.flags[d].contains(.capitalised), !parsed.isDefinite(d)
            else { continue }
            if let match = matches.name(at: d) {
                guard let actor = lexicon.names[match.name].actor, lexicon.actors[actor].kind == "person" else {
                    continue
                }
                return match.words
            }
            let run = properRun(around: d)
            guard run.count > 1, !parsed.text.words.flags[run.upperBound - 1].contains(.allCapitals) else { continue }
            return run
        }
        return nameBehindComma(i)
    }

    /// The name between commas behind the phrase of word `i`, whatever the tree makes of it: "a spokeswoman for the
    /// ministry, Lena Brandt, said".
    func nameBehindComma(_ i: Int) -> Range<Int>? {
        let sentence = parsed.text.sentences[parsed.text.sentenceIndex(ofWord: i)].words
        var k = i + 1
        while k < sentence.upperBound, k - i < 8, parsed.text.words.form[k] != "," {
            switch parsed.tags[k] {
            case .noun, .propn, .adp, .det, .adj: k += 1
            default: return nil
            }
        }
        guard k + 1 < sentence.upperBound, parsed.text.words.form[k] == ",", parsed.tags[k + 1] == .propn else {
            return nil
        }
        let run = properRun(around: k + 1)
        guard run.lowerBound == k + 1, run.count > 1, run.upperBound + 1 < sentence.upperBound,
            parsed.text.words.form[run.upperBound] == ",", lexicon.genders[parsed.text.words.form[k + 1]] != nil,
            parsed.tags[run.upperBound + 1] == .verb || parsed.tags[run.upperBound + 1] == .aux
        else { return nil }
        return run
    }

    /// The listed body whose name stands straight behind a word for its kind.
    mutating func bodyAfter(_ kind: Range<Int>) -> (words: Range<Int>, entity: Int)? {
        let next = kind.upperBound
        guard next < parsed.count, let match = matches.name(at: next), match.words.lowerBound == next,
            parsed.text.sentenceIndex(ofWord: next) == parsed.text.sentenceIndex(ofWord: kind.lowerBound),
            let actor = lexicon.names[match.name].actor, lexicon.actors[actor].kind != "person"
        else { return nil }
        return (match.words, entity(ofActor: actor))
    }

    /// The person that a title is followed by, if any.
    func nameAfter(_ title: Range<Int>) -> Range<Int>? {
        let next = title.upperBound
        guard next < parsed.count,
            parsed.text.sentenceIndex(ofWord: next) == parsed.text.sentenceIndex(ofWord: title.lowerBound)
        else { return nil }
        if let match = matches.name(at: next), match.words.lowerBound == next {
            let name = lexicon.names[match.name]
            if let actor = name.actor { return lexicon.actors[actor].kind == "person" ? match.words : nil }
            // "politician Mary Example": a first name that is also a place.
            let end = match.words.upperBound
            guard end < parsed.count, parsed.tags[end] == .propn, matches.nameAt[end] < 0, matches.agentAt[end] < 0,
                parsed.text.words.flags[end].contains(.capitalised), match.words.count == 1
            else { return nil }
            return match.words.union(properRun(around: end))
        }
        guard parsed.tags[next] == .propn, parsed.text.words.flags[next].contains(.capitalised),
            matches.agentAt[next] < 0, !isCalendarName(next)
        else { return nil }
        return properRun(around: next)
    }

    mutating func addTitled(
        _ run: Range<Int>, title: Range<Int>, head i: Int, entity: Entity, rule: String
    ) -> Bool {
        var entity = entity
        let e: Int
        if let match = matches.name(at: run.lowerBound), let actor = lexicon.names[match.name].actor {
            e = self.entity(ofActor: actor)
        } else if let known = byName[parsed.text.words.form[run.upperBound - 1]] {
            e = known
            if entities[e].country.isEmpty { entities[e].country = entity.country }
            if entities[e].sector == "UNK" { take(sectorOf: entity, for: e) }
        } else {
            if entity.country.isEmpty, !focus.isEmpty {
                entity.country = focus
                entity.countryRule = "country.focus"
            }
            bringHome(&entity, head: i)
            entity.name = parsed.text.source[parsed.text.span(ofWords: run)]
            entity.kind = .person
            e = new(entity)
            register(run, e)
        }
        titles[e] = parsed.lemmas[title.upperBound - 1]
        if entities[e].gender == nil { entities[e].gender = entity.gender ?? gender(ofName: run) }
        for head in Set([i, headOf(run)]).sorted() { add(head, words: run, [e], .name, rule) }
        return true
    }
}
